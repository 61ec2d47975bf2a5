import { itemBefore } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import { isBlank } from '../../text/characters.ts';
import { type Flow, readFlow } from '../../text/flow.ts';
import { type Line, lineIndexFrom } from '../../text/lines.ts';
import { range } from '../../text/range.ts';
import { lineSpacing } from './completion-place.ts';

/** A place at the end of what is typed of a request. */
export interface RequestPlace {
  /** The words of the request before the cursor; its offsets into the source are those of the letter. */
  readonly flow: Flow;
  /** Whether the cursor is right after a word or character, with no space between. */
  readonly touches: boolean;
  /** Whether a colon follows. */
  readonly hasColon: boolean;
}

/** No request is longer, in UTF-16 units. */
const LONGEST_REQUEST = 800;

/**
 * The request that the cursor ends: of an item, before its colon or its end; or a paragraph that is not an item yet, at the end of the
 * items. Null elsewhere, and where words of the request follow.
 */
export function requestPlace(letter: Letter, offset: number): RequestPlace | null {
  const start = ofItem(letter, offset) ?? ofParagraph(letter, offset);
  if (start === null || offset - start > LONGEST_REQUEST || offset < start) return null;
  const { source } = letter;
  let behind = offset;
  while (behind < source.length && isSpace(source.charCodeAt(behind))) behind++;
  const next = source.charAt(behind);
  if (next !== '' && next !== ':' && !/[\r\n\f]/.test(next)) return null;
  const flow = readFlow(source, range(start, offset));
  const { length } = flow.text;
  // on a line of its own something else begins
  const end = flow.sourceRange(length - 1, length).end;
  if (length === 0 || /[\r\n\f]/.test(source.slice(end, offset))) return null;
  return {
    flow,
    touches: offset > start && !isBlank(source.charCodeAt(offset - 1)),
    hasColon: next === ':',
  };
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0;
}

/** Where the request of the item around the cursor begins; null where the cursor is not at its end. */
function ofItem(letter: Letter, offset: number): number | null {
  const around = itemBefore(letter, offset);
  const item = around?.part.determination.items[0];
  if (!around || !item) return null;
  const { requestRange, colon, decision, fields } = item;
  const place = offset - around.start;
  const limit = colon?.start ?? decision?.range.start ?? fields[0]?.label.range.start ?? requestRange.end;
  const isAtEnd = place >= requestRange.end && place <= limit;
  return isAtEnd && requestRange.end > requestRange.start ? around.start + requestRange.start : null;
}

/** Where the paragraph before the cursor begins, where the next item may begin; null where it is something else. */
function ofParagraph(letter: Letter, offset: number): number | null {
  const start = openParagraph(letter, offset, offset);
  const top = letter.determination.sections.at(-1)?.leadIn?.end ?? 0;
  if (start === null || start < top) return null;
  const last = letter.items.at(-1);
  return !last || last.part.verdicts[0]?.concludes ? start : null;
}

/**
 * Where a paragraph begins that the parser cannot know as a request yet: one of its own at the end of the issues section, that holds
 * `at`, with nothing after `end`; null where there is none.
 */
export function openParagraph({ determination, items }: Letter, at: number, end: number): number | null {
  const { source, lines, sections } = determination;
  const section = sections.at(-1);
  if (section?.kind !== 'issues-decisions-rationales' || source.slice(end).trim() !== '') return null;
  const top = section.leadIn?.end ?? section.heading?.range.end ?? section.range.start;
  if (at < top) return null;
  let k = lineIndexFrom(lines, at + 1) - 1;
  const spacing = lineSpacing(determination);
  const first = section.leadIn?.end ?? 0;
  while (k > 0 && (lines[k] as Line).gap <= spacing && (lines[k - 1] as Line).start >= first) k--;
  const start = (lines[k] as Line).start;
  const around = items.at(-1);
  const last = around?.part.determination.items[0];
  const lastLabel = last?.fields.at(-1)?.label.range;
  if (around && lastLabel && around.start + lastLabel.start >= start) return null;
  return !last || last.rationale !== null ? start : null;
}

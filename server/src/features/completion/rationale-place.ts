import { itemBefore } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { isBlank } from '../../text/characters.ts';
import { readFlow } from '../../text/flow.ts';
import type { Placed } from '../../text/placed.ts';
import { type Range, range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import { paragraphEndsBetween } from './completion-place.ts';

/** A place in a decision rationale where a sentence is begun. */
export interface RationalePlace {
  readonly item: Placed<LetterPart>;
  /** The words of the sentence before the cursor, with single spaces; empty where none is typed. */
  readonly typed: string;
  /** Where these words are; UTF-16 offsets into the letter. */
  readonly replaced: Range;
  /** Whether a space is missing between the sentence before and this one. */
  readonly spaceMissing: boolean;
  /** Whether the rationale has no words before these. */
  readonly isFirst: boolean;
  /** Whether the rationale has no words after the cursor. */
  readonly isLast: boolean;
}

/** No sentence that is offered is typed further, in UTF-16 units. */
const REACH = 400;
/** What ends a sentence, with what may close it; before a small letter only after a word that is no abbreviation. */
const SENTENCE_END = /[.!?]["'\u2019\u201d)\]]{0,2} (?=["\u201c(]?[A-Z])|(?<=[a-z]{4})[.!?] (?=[a-z])/g;
const AT_SENTENCE_END = /[.!?]["'\u2019\u201d)\]]{0,2}$/;

/**
 * The sentence of a rationale that the cursor ends; null outside a rationale, within a word, where the sentence goes on after the
 * cursor, and in a paragraph of its own after the conclusion, where the next item begins.
 */
export function rationalePlace(letter: Letter, offset: number): RationalePlace | null {
  const { source, determination } = letter;
  const item = itemBefore(letter, offset);
  const own = item?.part.determination.items[0];
  if (!item || !own) return null;
  const field = own.fields.findLast(({ label }) => item.start + label.range.end <= offset);
  if (field?.kind !== 'rationale' || isWordGoingOn(source, offset)) return null;
  const labelEnd = item.start + field.label.range.end;
  if (paragraphEndsBetween(determination, labelEnd, offset) && item.part.verdicts[0]?.concludes) return null;

  const end = item.start + field.flow.range.end;
  const behind = source.slice(offset, Math.max(offset, end)).trimStart();
  if (behind !== '' && !/^["\u201c(]?[A-Z]/.test(behind)) return null;

  const from = Math.max(labelEnd, offset - REACH);
  const flow = readFlow(source, range(from, offset));
  const { text } = flow;
  let start = 0;
  for (const { index, 0: close } of matchesOf(SENTENCE_END, text)) start = index + close.length;
  if (AT_SENTENCE_END.test(text.slice(start))) start = text.length;
  // a sentence of which the beginning is out of reach is nothing that is offered
  else if (start === 0 && from > labelEnd) return null;
  const typed = text.slice(start);
  const at = typed === '' ? offset : flow.sourceRange(start, text.length).start;
  return {
    item,
    typed,
    replaced: range(at, offset),
    spaceMissing: typed === '' && !isBlank(source.charCodeAt(offset - 1)),
    isFirst: start === 0 && from === labelEnd,
    isLast: behind === '',
  };
}

function isWordGoingOn(source: string, offset: number): boolean {
  return offset < source.length && !isBlank(source.charCodeAt(offset));
}

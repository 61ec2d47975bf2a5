import { FORM } from '../../form/printed-form.ts';
import { itemBefore } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import { endsSentence } from '../../syntax/page.ts';
import type { DisputedItem, Frame } from '../../syntax/tree.ts';
import { isBlank, isLetter } from '../../text/characters.ts';
import { lettersOf } from '../../text/letters.ts';
import { lineIndexFrom } from '../../text/lines.ts';
import { type Range, range } from '../../text/range.ts';
import { isBegun } from './completion-match.ts';
import { lineSpacing } from './completion-place.ts';
import { namedItems } from './completion-requests.ts';
import { isItemPlace, snippetCompletions } from './completion-snippets.ts';
import { type Completion, entry } from './proposals.ts';
import { openParagraph } from './request-place.ts';

/** No heading, label or decision word is longer than what is looked at before the cursor. */
const LONGEST_START = 80;

/** Headings, labels and decision words for the place at `offset`; empty where none belongs. */
export function formCompletions(letter: Letter, offset: number): Completion[] {
  const { determination } = letter;
  const decision = decisionRange(letter, offset);
  if (decision) return decisionsAt(determination.source, decision, offset);
  const start = paragraphStart(determination, offset);
  if (start === null) return [];
  const typed = lettersOf(determination.source.slice(start, offset));
  const replaced = range(start, offset);
  const missing = [
    ...missingLabels(letter, offset).map((label) => entry('label', label, `${label} `, replaced)),
    ...missingHeadings(determination, offset).map((heading) => entry('heading', heading, heading, replaced)),
    ...missingHeaderLabels(letter, offset).map((label) => entry('label', label, `${label} `, replaced)),
  ];
  return [
    ...snippetCompletions(letter, replaced, typed),
    ...(isItemPlace(letter, start) ? namedItems(letter, replaced, typed) : []),
    ...missing.filter(({ label }) => isBegun(lettersOf(label), typed)),
  ];
}

/** Where the words before the cursor begin when they begin a paragraph on its line; null otherwise. */
function paragraphStart(determination: Frame, offset: number): number | null {
  const { source, lines } = determination;
  let lineStart = offset;
  while (lineStart > 0 && !isLineEnd(source.charCodeAt(lineStart - 1))) {
    lineStart--;
    if (offset - lineStart > LONGEST_START) return null;
  }
  let start = lineStart;
  while (start < offset && isBlank(source.charCodeAt(start))) start++;
  let lineEnd = offset;
  while (lineEnd < source.length && !isLineEnd(source.charCodeAt(lineEnd))) lineEnd++;
  if (source.slice(offset, lineEnd).trim() !== '') return null;
  const above = lines[lineIndexFrom(lines, start) - 1];
  if (!above || above.start >= start) return start;
  const closes = endsSentence(source, above) || ':'.includes(source.charAt(above.end - 1));
  const line = lines[lineIndexFrom(lines, start)];
  const apart = line && line.start === start ? line.gap > lineSpacing(determination) : true;
  // a line such as a request or a heading fills no page's width
  const isShort = above.end - above.start < 60;
  return closes || apart || isShort ? start : null;
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 12;
}

/** The labels that the item before the cursor lacks, in printed order; all of them before there is an item. */
function missingLabels(letter: Letter, offset: number): string[] {
  const section = letter.determination.sections.findLast(({ range: area }) => area.start < offset);
  if (section?.kind !== 'issues-decisions-rationales') return [];
  const item = itemBefore(letter, offset - 1);
  const place = offset - (item?.start ?? 0);
  const kinds = (item?.part.determination.items[0]?.fields ?? [])
    .filter(({ label }) => label.range.end < place || label.range.start > place)
    .map(({ kind }) => kind);
  return FORM.fields.filter(({ kind }) => !kinds.includes(kind)).map(({ label }) => label);
}

/** The headings that the letter lacks and that are printed after the section the cursor is in. */
function missingHeadings({ sections }: Frame, offset: number): string[] {
  const there = sections.filter(
    ({ heading }) => heading && (heading.range.end < offset || heading.range.start > offset),
  );
  const around = there.findLast(({ range: area }) => area.start < offset)?.kind;
  const first = FORM.sections.findIndex(({ kind }) => kind === around) + 1;
  return FORM.sections
    .slice(first)
    .filter((form) => !there.some(({ kind }) => kind === form.kind))
    .map(({ heading }) => heading);
}

/** The labels of the header that the letter lacks, above its first section. */
function missingHeaderLabels({ determination, items }: Letter, offset: number): string[] {
  const { sections, header } = determination;
  const first = sections[0]?.range.start ?? items[0]?.start;
  if (first !== undefined && offset > first) return [];
  const there = (header?.fields ?? []).map(({ key }) => key);
  return FORM.header.filter(({ key }) => !there.includes(key)).map(({ label }) => label);
}

/** Where the decision is or belongs when the cursor is there: after the colon, to the end of the word. */
function decisionRange(letter: Letter, offset: number): Range | null {
  const { source } = letter;
  const colon = colonBefore(source, offset);
  if (colon < 0) return null;
  let end = offset;
  while (isLetter(source.charCodeAt(end))) end++;
  const around = itemBefore(letter, colon);
  const item = around?.part.determination.items[0];
  const isItem = around && item && standsInDecision(item, colon - around.start, end - around.start);
  return isItem || openParagraph(letter, colon, end) !== null ? range(colon + 1, end) : null;
}

/** Whether the colon is the one after an item's request, or the last one in it while there is no decision. */
function standsInDecision(
  { colon: own, decision, requestRange, fields }: DisputedItem,
  colon: number,
  end: number,
) {
  if (own?.start === colon) return !fields.some(({ range: area }) => area.start < end);
  return own === null && decision === null && requestRange.start < colon && end === requestRange.end;
}

/** The colon before the cursor with nothing but one begun word after it, on one line; else -1. */
function colonBefore(source: string, offset: number): number {
  let i = offset - 1;
  while (i >= 0 && isLetter(source.charCodeAt(i))) i--;
  const typed = source.slice(i + 1, offset).toLowerCase();
  if (!FORM.decisions.some(({ value }) => value.toLowerCase().startsWith(typed))) return -1;
  while (i >= 0 && (source.charAt(i) === ' ' || source.charAt(i) === '\t')) i--;
  return source.charAt(i) === ':' ? i : -1;
}

/** Both decisions, of which one may replace the other; none right after one that is written out. */
function decisionsAt(source: string, place: Range, offset: number): Completion[] {
  let start = place.start;
  while (start < offset && isBlank(source.charCodeAt(start))) start++;
  const typed = lettersOf(source.slice(start, place.end));
  if (offset === place.end && FORM.decisions.some(({ value }) => lettersOf(value) === typed)) return [];
  const space = start === place.start ? ' ' : '';
  return FORM.decisions.map(({ value, meaning }) => ({
    ...entry('decision', value, `${space}${value}`, range(start, place.end)),
    filterText: `${space}${value}`,
    detail: meaning,
  }));
}

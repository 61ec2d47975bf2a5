import { partsAround } from '../letter/around.ts';
import type { Letter } from '../letter/letter.ts';
import { leavesOf } from '../syntax/leaves.ts';
import { isBlank } from '../text/characters.ts';
import { placedRange } from '../text/placed.ts';
import { contains, type Range, range, touches } from '../text/range.ts';
import { type OutlineRow, outline } from './outline.ts';

/**
 * The steps by which a selection grows from an offset, innermost first: word, sentence, the words of the field or
 * request, field, item, section, document. Each step lies inside the next and is larger. Offsets are clamped.
 */
export function selectionSteps(letter: Letter, offset: number): readonly Range[] {
  const { source } = letter;
  const place = Math.min(Math.max(0, offset), source.length);
  const inner: Range[] = [];
  const leaf = leafAt(letter, place);
  if (leaf) inner.push(word(source, leaf, place), sentence(source, leaf, place), leaf);
  const steps = [...inner, ...rowsAround(outline(letter), place), range(0, source.length)];
  const grown: Range[] = [];
  for (const step of steps) {
    const last = grown.at(-1);
    const empty = step.start === step.end && source.length > 0;
    if (!empty && (!last || (contains(step, last) && !contains(last, step)))) grown.push(step);
  }
  return grown;
}

/** The leaf that a place touches; the first of two. */
function leafAt(letter: Letter, place: number): Range | null {
  for (const { start, part } of partsAround(letter, place).reverse()) {
    const leaf = leavesOf(part.determination).find(({ range: own }) => touches(own, place - start));
    if (leaf) return placedRange(leaf.range, start);
  }
  return null;
}

function word(source: string, area: Range, place: number): Range {
  let start = place;
  let end = place;
  while (start > area.start && !isBlank(source.charCodeAt(start - 1))) start--;
  while (end < area.end && !isBlank(source.charCodeAt(end))) end++;
  return range(start, end);
}

/** From after the last sentence end to the next one; a full stop ends a sentence when white space follows. */
function sentence(source: string, area: Range, place: number): Range {
  let start = place;
  while (start > area.start && !endsSentence(source, start - 1)) start--;
  let end = Math.max(place, start);
  while (end < area.end && !endsSentence(source, end)) end++;
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  return range(start, Math.min(end + 1, area.end));
}

function endsSentence(source: string, at: number): boolean {
  const isStop = '.?!'.includes(source.charAt(at));
  return isStop && at + 1 < source.length && isBlank(source.charCodeAt(at + 1));
}

/** The rows that hold the place, innermost first. */
function rowsAround(rows: readonly OutlineRow[], place: number): Range[] {
  const row = rows.find((candidate) => touches(candidate.range, place));
  return row ? [...rowsAround(row.children, place), row.range] : [];
}

import { writtenStretches } from '../../syntax/stretches.ts';
import type { Part } from '../../syntax/tree.ts';
import { isBlank, isDigit } from '../../text/characters.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { NO_WORD } from '../../text/vocabulary.ts';
import { type WordList, wordIndexFrom, wordsOfSource } from '../../text/word-list.ts';

/** Shorter words are not judged by their spelling, in UTF-16 units. */
export const SHORTEST = 5;

/**
 * The words of a part that consist of letters alone, five or more, by their indexes in its list, in order. A word that touches a digit, an `@` or a letter
 * beyond ASCII is none.
 */
export const longWords = remembered((part: Part) => {
  const list = wordsOfSource(part);
  const indexes: number[] = [];
  for (const { range } of writtenStretches(part)) addLongWords(part.source, list, range, indexes);
  return { list, indexes };
});

function addLongWords(
  source: string,
  { count, starts, ends, ids }: WordList,
  area: Range,
  to: number[],
): void {
  for (let k = wordIndexFrom({ count, starts }, area.start); k < count; k++) {
    const start = starts[k] as number;
    const end = ends[k] as number;
    if (end > area.end) return;
    if (end - start < SHORTEST || ids[k] === NO_WORD) continue;
    if (isAlone(source, start, end)) to.push(k);
  }
}

/** Where a word of a list is. */
export function placeOf({ starts, ends }: WordList, index: number): Range {
  return { start: starts[index] as number, end: ends[index] as number };
}

/** Whether the letters between two offsets are a word by themselves. */
export function isAlone(source: string, start: number, end: number): boolean {
  return !isTied(source, start - 1) && !isTied(source, end);
}

/** Whether the character at `at` makes the letters beside it part of something that is no word. */
function isTied(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  if (Number.isNaN(unit)) return false;
  return isDigit(unit) || unit === AT || unit === UNDERSCORE || (unit > 0xbf && isStrange(unit));
}

const AT = 64;
const UNDERSCORE = 95;

/** A letter beyond ASCII, such as a ligature; dashes, quotation marks and spaces of print are none. */
function isStrange(unit: number): boolean {
  return !isBlank(unit) && !(unit >= 0x2000 && unit <= 0x22ff) && unit < 0xfffc;
}

/** Whether the words between two offsets are in an address of the web or of mail: no white space, and its characters. */
export function isInAddress(source: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > start - LONGEST_ADDRESS && from > 0 && !isBlank(source.charCodeAt(from - 1))) from--;
  while (to < end + LONGEST_ADDRESS && to < source.length && !isBlank(source.charCodeAt(to))) to++;
  const piece = source.slice(from, to).toLowerCase();
  return piece.includes('://') || piece.includes('www.') || piece.includes('@') || ENDINGS.test(piece);
}

/** Looked at on either side of a word: bounds the work on a text without white space. */
const LONGEST_ADDRESS = 120;
const ENDINGS = /\.(?:com|org|net|gov|edu|html?|pdf|php|aspx)\b/;

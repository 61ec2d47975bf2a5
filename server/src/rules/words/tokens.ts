import type { Determination } from '../../syntax/tree.ts';
import { isBlank, isDigit, isLetter } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';
import { ownWords } from '../own-words.ts';

const SHORTEST = 5;
const plainWords = new WeakMap<Determination, readonly Range[]>();

/**
 * The words of the letter that consist of letters alone, five or more, in order. A word that touches a digit, an `@`
 * or a letter beyond ASCII is none. One pass, made once for all rules.
 */
export function longWords(determination: Determination): readonly Range[] {
  let words = plainWords.get(determination);
  if (!words) {
    words = ownWords(determination).flatMap((area) => longWordsIn(determination.source, area));
    plainWords.set(determination, words);
  }
  return words;
}

function longWordsIn(source: string, area: Range): Range[] {
  const words: Range[] = [];
  let i = area.start;
  while (i < area.end) {
    const start = i;
    while (i < area.end && isLetter(source.charCodeAt(i))) i++;
    if (i - start >= SHORTEST && !isTied(source, start - 1) && !isTied(source, i))
      words.push(range(start, i));
    if (i === start) i++;
  }
  return words;
}

/** Whether the sign at `at` makes the letters beside it part of something that is no word. */
function isTied(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  if (Number.isNaN(unit)) return false;
  return isDigit(unit) || unit === AT || unit === UNDERSCORE || (unit > 0xbf && isStrange(unit));
}

const AT = 64;
const UNDERSCORE = 95;

/** A letter beyond ASCII, such as a ligature; dashes, quotation marks and blanks of print are none. */
function isStrange(unit: number): boolean {
  return !isBlank(unit) && !(unit >= 0x2000 && unit <= 0x22ff) && unit < 0xfffc;
}

/** Whether the words between two offsets stand in an address of the web or of mail: no white space, and its signs. */
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

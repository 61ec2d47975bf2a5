import { isBlank, isLetter } from '../../text/characters.ts';
import type { Range } from '../../text/range.ts';
import { matchWords } from '../../text/words.ts';

/** A word is torn into no more pieces than this before the one that is looked at. */
const MOST_PIECES = 3;
const LONGEST_GAP = 4;
const LONGEST_PIECE = 30;

/**
 * Whether the word, in lower-case letters, is right at the place once the white space and hyphens that extraction
 * scattered are taken out: `Omeprazol e` is no misspelling.
 */
export function isPartOf(source: string, place: Range, word: string): boolean {
  let at = place.start;
  for (let pieces = 0; pieces < MOST_PIECES && at >= 0; pieces++) {
    if (matchWords(source, at, word) > 0) return true;
    at = startOfWordBefore(source, at);
  }
  return false;
}

/** Where the word before `offset` begins, when white space or a hyphen alone is between; else -1. */
function startOfWordBefore(source: string, offset: number): number {
  const limit = Math.max(0, offset - LONGEST_GAP);
  let at = offset;
  while (at > limit && (isBlank(source.charCodeAt(at - 1)) || source[at - 1] === '-')) at--;
  if (at === offset || at === 0 || !isLetter(source.charCodeAt(at - 1))) return -1;
  const shortest = Math.max(0, at - LONGEST_PIECE);
  while (at > shortest && isLetter(source.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * Whether the place is but a piece of a longer word: one or two letters beside it are no word, or the word is a right
 * one together with the piece before or after it.
 */
export function isPiece(source: string, place: Range, isRight: (word: string) => boolean): boolean {
  const word = source.slice(place.start, place.end).toLowerCase();
  const before = startOfWordBefore(source, place.start);
  const piece = before >= 0 ? lettersAt(source, before) : '';
  if (isFragment(piece) || (piece !== '' && isRight(piece + word))) return true;
  let next = place.end;
  while (next < place.end + LONGEST_GAP && isBlank(source.charCodeAt(next))) next++;
  const behind = next > place.end ? lettersAt(source, next) : '';
  return isFragment(behind) || isRight(word + behind);
}

/**
 * The piece, in lower case, that white space alone parts from the place; empty where a line, a sentence or a capital begins
 * there.
 */
export function pieceBefore(source: string, place: Range): string {
  const before = startOfWordBefore(source, place.start);
  return before < 0 || source.charCodeAt(before) < 97 ? '' : lettersAt(source, before);
}

function isFragment(piece: string): boolean {
  if (piece.length === 1) return !LONE_WORDS.includes(piece);
  return piece.length === 2 && !SHORT_WORDS.has(piece);
}

/** Letters that are alone in letters of the form: the article, the pronoun, and the sign of multiplication. */
const LONE_WORDS = 'aix';
/** Words and abbreviations of two letters that are beside words of the field. */
const SHORT_WORDS: ReadonlySet<string> = new Set([
  'ac', 'am', 'an', 'as', 'at', 'be', 'by', 'ca', 'cm', 'cr', 'ct', 'do', 'dr', 'eg', 'er', 'go', 'he', 'hr', 'ia', 'id',
  'if', 'in', 'is', 'it', 'iv', 'lb', 'lt', 'mb', 'md', 'me', 'mg', 'ml', 'mm', 'mr', 'ms', 'my', 'no', 'of', 'oh', 'on',
  'or', 'ot', 'pa', 'pm', 'pt', 'rt', 'rx', 'se', 'so', 'sr', 'to', 'up', 'ur', 'us', 've', 'vs', 'we', 'xr', 'yo',
]); // biome-ignore format: a word list reads best in rows

function lettersAt(source: string, start: number): string {
  let end = start;
  while (end < start + LONGEST_PIECE && isLetter(source.charCodeAt(end))) end++;
  return source.slice(start, end).toLowerCase();
}

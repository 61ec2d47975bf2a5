import { type Range, range } from '../../text/range.ts';
import { NO_WORD } from '../../text/vocabulary.ts';
import type { WordList } from '../../text/word-list.ts';

/** Words in a row that are there twice, the second time right after the first. */
export interface DoubledPhrase {
  /** Both, from the first word to the last. */
  readonly range: Range;
  /** Where the first of the two ends. */
  readonly firstEnd: number;
  /** Whether no sentence has them twice: small words alone, or three and more. */
  readonly isSure: boolean;
}

/** No sentence has these twice in a row. */
export const NEVER_TWICE: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'of', 'to', 'for', 'with', 'and', 'or', 'his', 'her', 'their', 'this', 'these', 'was', 'were', 'are', 'has',
  'have', 'be', 'been', 'it', 'from', 'at', 'by', 'as', 'he', 'she', 'they',
]); // biome-ignore format: a word list reads best in rows
/** Small words that may be doubled in haste or on purpose. */
export const SMALL_RARELY_TWICE: readonly string[] = [
  'not', 'is', 'in', 'on', 'no', 'if', 'when', 'but', 'does', 'did', 'can', 'may', 'will', 'would', 'should', 'could', 'who',
  'which', 'there',
]; // biome-ignore format: a word list reads best in rows
const SMALL: ReadonlySet<string> = new Set([...NEVER_TWICE, ...SMALL_RARELY_TWICE, 'that', 'had']);

const LONGEST = 4;
/** `over and over and over`, `day by day by day`: what these join may be repeated. */
const JOINING: ReadonlySet<string> = new Set([
  'and', 'or', 'by', 'after', 'then', 'no', 'very', 'plus', 'times',
]); // biome-ignore format: a word list reads best in rows
/** Columns of a table repeat these. */
const OF_TABLES: ReadonlySet<string> = new Set([
  'left', 'right', 'upper', 'lower', 'normal', 'none', 'yes', 'positive', 'negative', 'mild', 'moderate', 'severe', 'pain',
]); // biome-ignore format: a word list reads best in rows

/**
 * The doubled phrase of two to four words that ends with the word at `last`, with white space alone between its words; null where
 * none does, or where the words may be repeated on purpose. Offsets are those of the source; the first word is at `from` or later.
 */
export function doubledPhraseAt(
  source: string,
  list: WordList,
  last: number,
  from: number,
): DoubledPhrase | null {
  const { starts, ends } = list;
  for (let length = 2; length <= LONGEST; length++) {
    const first = last - 2 * length + 1;
    if (first < 0 || (starts[first] as number) < from) return null;
    if (!isRepeated(list, last, length) || !isBare(source, list, first, last)) continue;
    const words = wordsBetween(source, list, last - length + 1, last);
    if (words.every((word) => word === words[0]) || words.some(isLone)) return null;
    if (
      isPredicate(words) &&
      first > 0 &&
      RELATIVE.has(wordsBetween(source, list, first - 1, first - 1)[0] ?? '')
    )
      return null;
    const certainty = certaintyOf(words);
    if (certainty === 'meant') return null;
    const firstEnd = ends[last - length] as number;
    return {
      range: range(starts[first] as number, ends[last] as number),
      firstEnd,
      isSure: certainty === 'sure',
    };
  }
  return null;
}

function isRepeated({ ids }: WordList, last: number, length: number): boolean {
  for (let k = last; k > last - length; k--)
    if (ids[k] === NO_WORD || ids[k] !== ids[k - length]) return false;
  return true;
}

/** Whether words that are there twice are so in error. Two of which one is small may be meant (`side to side to`). */
function certaintyOf(words: readonly string[]): 'sure' | 'likely' | 'meant' {
  if (words.some((word) => JOINING.has(word))) return 'meant';
  const small = words.filter((word) => SMALL.has(word)).length;
  if (small > 0) return small === words.length || words.length > 2 ? 'sure' : 'meant';
  return words.some((word) => OF_TABLES.has(word)) ? 'meant' : 'likely';
}

const VERBS: ReadonlySet<string> = new Set([
  'is', 'are', 'was', 'were', 'has', 'have', 'had', 'does', 'did', 'can', 'may', 'will',
]); // biome-ignore format: a word list reads best in rows
const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who', 'what', 'whatever', 'whoever']);

/** `a drug that is not recommended is not recommended`: of two predicates the first may be that of a clause. */
function isPredicate([first = '']: readonly string[]): boolean {
  return VERBS.has(first);
}

/** A letter alone is a piece of a word that extraction has split; `a` is a word. */
function isLone(word: string): boolean {
  return word.length === 1 && word !== 'a';
}

function wordsBetween(source: string, { starts, ends }: WordList, first: number, last: number): string[] {
  const words: string[] = [];
  for (let k = first; k <= last; k++) words.push(source.slice(starts[k], ends[k]).toLowerCase());
  return words;
}

/** Room between two words of a line, or of two lines. */
export const GAP = /^(?:[^\S\r\n]{1,3}|[^\S\r\n]{0,3}\r?\n[^\S\r\n]{0,8})$/;

/** Whether white space alone is between the words, and none of them is part of a longer one. */
function isBare(source: string, { starts, ends }: WordList, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    if (!GAP.test(source.slice(ends[k], starts[k + 1]))) return false;
  }
  return !isTied(source, starts[first] as number, ends[last] as number);
}

/** Whether a hyphen, a slash or an apostrophe makes the words between two offsets part of others: `by-and-by by`. */
export function isTied(source: string, start: number, end: number): boolean {
  return /[-/'\u2019\w]/.test(source[start - 1] ?? ' ') || /[-/'\u2019\w]/.test(source[end] ?? ' ');
}

import { isBlank, isCapital, isDigit, isLatinLetter } from '../../../text/characters.ts';
import { type Range, range } from '../../../text/range.ts';
import { isOrdinary } from '../../words/spelling.ts';
import { skipBlanks } from '../scan.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { EPONYMS, MAY_BE_SURNAMES, NO_NAMES } from './no-names.ts';

/** What may be the name of a person. */
export interface Name {
  readonly range: Range;
  /** Its words of two letters or more, in lower case, without particles. */
  readonly words: readonly string[];
  /** Whether a given name or an initial opens it and a surname follows. */
  readonly isFull: boolean;
}

/** A name has no more words than these, initials and particles among them. */
const MOST_WORDS = 5;
/** Words in the middle of a surname; after a title also at its beginning (`Dr. de la Cruz`). */
export const PARTICLES: ReadonlySet<string> = new Set([
  'de', 'la', 'las', 'los', 'del', 'van', 'von', 'der', 'den', 'da', 'dos', 'di', 'le', 'san', 'al', 'bin', 'st',
]); // biome-ignore format: a word list reads best in rows

/**
 * The name that begins at `at`: words with a capital, initials and particles. `isNoName` says of words that are no names;
 * `particleFirst`: whether a particle may open it.
 */
export function nameAt(
  source: string,
  at: number,
  limit: number,
  isNoName: (word: string) => boolean,
  particleFirst = false,
): Name | null {
  const words: string[] = [];
  let hasInitial = false;
  let end = at;
  let start = at;
  for (let count = 0; count < MOST_WORDS && start < limit; count++) {
    const wordEnd = nameWordEnd(source, start, limit);
    const word = withoutPossessive(source.slice(start, wordEnd));
    const next = word.toLowerCase();
    if (word.length === 1 && isCapitalOf(source, start)) {
      hasInitial ||= words.length === 0;
    } else if ((particleFirst || words.length > 0) && PARTICLES.has(word)) {
      // the surname is still to come
    } else if (
      word.length > 1 &&
      isCapitalOf(source, start) &&
      !isScale(source, wordEnd) &&
      isNameHere(next, words, hasInitial, isNoName)
    ) {
      words.push(next);
    } else break;
    if (!PARTICLES.has(word)) end = start + word.length;
    const isInitial = word.length === 1;
    const behind = skipBlanks(source, isInitial && source[wordEnd] === '.' ? wordEnd + 1 : wordEnd, 2);
    if (word.length < wordEnd - start || behind === wordEnd) break;
    if (!isBlank(source.charCodeAt(behind - 1)) && !isInitial) break;
    start = behind;
  }
  const [only] = words;
  if (only === undefined || (words.length === 1 && !hasInitial && isNoName(only))) return null;
  return { range: range(at, end), words, isFull: isFull(words, hasInitial) };
}

/** Whether a number is joined to a word that ends at `end`: `PHQ-9` is no name. */
function isScale(source: string, end: number): boolean {
  return source[end] === '-' && isDigit(source.charCodeAt(end + 1));
}

/** A given name may open a name, and an ordinary word or eponym may be the surname after it. */
function isNameHere(
  word: string,
  before: readonly string[],
  hasInitial: boolean,
  isNoName: (word: string) => boolean,
): boolean {
  if (!isNoName(word)) return true;
  const [first] = before;
  if (first === undefined && !hasInitial) return GIVEN_NAMES.has(word);
  return MAY_BE_SURNAMES.has(word) && (hasInitial || GIVEN_NAMES.has(first as string));
}

function isFull(words: readonly string[], hasInitial: boolean): boolean {
  return hasInitial ? words.length > 0 : words.length > 1 && GIVEN_NAMES.has(words[0] as string);
}

/** The longest name that ends at `end`, not before `from`. */
export function nameBefore(
  source: string,
  end: number,
  from: number,
  isNoName: (word: string) => boolean,
): Name | null {
  const starts: number[] = [];
  let at = end;
  for (let count = 0; count < MOST_WORDS && at > from; count++) {
    if (
      source[at - 1] === '.' &&
      isCapital(source.charCodeAt(at - 2)) &&
      !isLatinLetter(source.charCodeAt(at - 3))
    )
      at--;
    let start = at;
    while (start > from && start > at - LONGEST_WORD && isNamePart(source, start - 1)) start--;
    if (start === at) break;
    const word = source.slice(start, at);
    const isName = isCapitalOf(source, start);
    if (!isName && !PARTICLES.has(word)) break;
    if (isName) starts.push(start);
    at = start;
    while (at > from && at > start - 2 && isBlank(source.charCodeAt(at - 1))) at--;
    if (at === start) break;
  }
  const names = starts.map((start) => nameAt(source, start, end, isNoName));
  const whole = names.filter((name) => name !== null && name.range.end >= end - 1);
  return whole.findLast((name) => name?.isFull) ?? whole.at(-1) ?? null;
}

const LONGEST_WORD = 30;

/** The end of the letters, hyphens and apostrophes that begin at `at`; `at` itself when none do. */
export function nameWordEnd(source: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && end < at + LONGEST_WORD && isNamePart(source, end)) end++;
  return end;
}

/** A letter, or a hyphen or apostrophe between two. */
function isNamePart(source: string, at: number): boolean {
  if (isLatinLetter(source.charCodeAt(at))) return true;
  const sign = source[at];
  if (sign !== '-' && sign !== "'" && sign !== '’') return false;
  return isLatinLetter(source.charCodeAt(at - 1)) && isLatinLetter(source.charCodeAt(at + 1));
}

/** Whether a capital is at `at`, with a mark above it or without. */
function isCapitalOf(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return isCapital(unit) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);
}

/** A word without the `'s` of a possessive. */
export function withoutPossessive(word: string): string {
  return word.replace(/['\u2019]s$/i, '');
}

/**
 * Whether a word, in lower case, is none of which a person may be called: one that letters use, a profession, a place, an
 * eponym, or what the ending shows to be a word of medicine.
 */
export function isNoName(word: string): boolean {
  const parts = word.split(/['\u2019-]/);
  return (
    NO_NAMES.has(word) ||
    EPONYMS.has(parts[0] as string) ||
    (isOrdinary(word) && !GIVEN_NAMES.has(word)) ||
    MEDICAL.test(word)
  );
}

const MEDICAL =
  /(?:itis|osis|pathy|ectomy|otomy|ology|ologist|plasty|scopy|algia|gram|graphy|tion|sion|ment|ness|ical|ular|oid|azole|codone|pentin|profen|tyline|caine|azepam|icillin|statin|triptan|morphone|oxetine|oxicam)s?$/;

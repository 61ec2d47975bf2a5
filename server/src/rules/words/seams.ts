import { isBlank, isCapital, isDigit, isLetter } from '../../text/characters.ts';
import type { Range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import { isInAddress } from './tokens.ts';

/** Where a space is missing. `sure`: the words on both sides stay what they are when it is put in. */
export interface Seam {
  readonly at: number;
  readonly sure: boolean;
}

/** What is to both sides of a missing space; nearly all characters are skipped by this alone. */
const MAY_BE_SEAM = /[a-z.:"\u201d](?=[A-Z\d])|[MGS\d](?=[A-Z])/g;

/** The offsets where a space may be missing, in order. */
export function possibleSeams(source: string): number[] {
  return matchesOf(MAY_BE_SEAM, source).map(({ index }) => index + 1);
}

/** Those of the places in a stretch where a space is missing. Looks to either side are bounded. */
export function seamsAt(
  source: string,
  area: Range,
  offsets: readonly number[],
  isDrug: (word: string) => boolean,
): Seam[] {
  return offsets.flatMap((at) => {
    const seam = seamAt(source, area, at, isDrug);
    return seam && !isInAddress(source, at, at) ? [seam] : [];
  });
}

function seamAt(source: string, area: Range, at: number, isDrug: (word: string) => boolean): Seam | null {
  const unit = source.charCodeAt(at);
  const capital = isCapital(unit);
  if (!capital && !isDigit(unit)) return null;
  const before = source.charCodeAt(at - 1);
  if (isBlank(before)) return null;
  if (capital) {
    if (before === STOP) return sentenceSeam(source, area, at, at - 1);
    if (before === COLON)
      return startsWord(source, area, at) && smallLetters(source, area, at - 1) >= 3 ? sure(at) : null;
    if (isQuote(before) && source.charCodeAt(at - 2) === STOP) {
      // An opening quotation mark would belong to the words after it.
      return startsWord(source, area, at) ? { at, sure: false } : null;
    }
    if (isSmall(before)) return capitalSeam(source, area, at);
    return smallAfter(source, at) && AFTER_NAME.test(source.slice(Math.max(area.start, at - 6), at))
      ? sure(at)
      : null;
  }
  if (isSmall(before)) {
    const isYear =
      smallLetters(source, area, at) >= 4 && /^20(?:0\d|1\d|2\d)(?![\w/-])/.test(source.slice(at, at + 5));
    return isYear ? { at, sure: false } : numberSeam(source, area, at, isDrug);
  }
  return null;
}

/** `knee.Ankle`, `06/04/15.MTUS`, `2016.On`: a sentence begins after the full stop. */
function sentenceSeam(source: string, area: Range, at: number, stop: number): Seam | null {
  if (!startsWord(source, area, at) && !isAbbreviation(source, area, at)) return null;
  if (isDateEnd(source, area, stop)) return sure(at);
  const ends = smallLetters(source, area, stop) >= 3 || capitals(source, area, stop) >= 3;
  return ends && startsWord(source, area, at) && !isInitials(source, area, stop) ? sure(at) : null;
}

/** `extremityInternal`: names such as `OxyContin` begin with a capital, and words of their own do not. */
function capitalSeam(source: string, area: Range, at: number): Seam | null {
  const small = smallLetters(source, area, at);
  const start = at - small;
  const begins =
    start <= area.start || isBlank(source.charCodeAt(start - 1)) || source.charCodeAt(start - 1) === OPENING;
  return begins &&
    small >= 4 &&
    isSmall(source.charCodeAt(start)) &&
    startsWord(source, area, at) &&
    !isType(source, at)
    ? { at, sure: false }
    : null;
}

/** `onabotulinumtoxinA`: a capital alone after the name of a substance is that of its type. */
function isType(source: string, at: number): boolean {
  return /^toxin[A-H]$/.test(source.slice(at - 5, at + 1)) && !isLetter(source.charCodeAt(at + 1));
}

/** `dated06/04/15` and `norflex100mg`. */
function numberSeam(source: string, area: Range, at: number, isDrug: (word: string) => boolean): Seam | null {
  let start = at;
  while (start > area.start && start > at - 30 && isLetter(source.charCodeAt(start - 1))) start--;
  if (
    start > area.start &&
    !isBlank(source.charCodeAt(start - 1)) &&
    source.charCodeAt(start - 1) !== OPENING
  )
    return null;
  const word = source.slice(start, at).toLowerCase();
  if (word.length >= 2 && dateEnd(source, area, at) > 0) return sure(at);
  return isDrug(word) && hasUnit(source, area, at) ? sure(at) : null;
}

function sure(at: number): Seam {
  return { at, sure: true };
}

/** Whether a capital with two small letters or more begins here; of two letters only common words count (`On`). */
function startsWord(source: string, area: Range, at: number): boolean {
  let end = at + 1;
  while (end < area.end && isSmall(source.charCodeAt(end))) end++;
  if (isLetter(source.charCodeAt(end)) || isDigit(source.charCodeAt(end))) return false;
  return end - at >= 3 || SHORT_WORDS.has(source.slice(at, end));
}

/** Whether a capital with three small letters or more begins here: `Chronic`. */
function smallAfter(source: string, at: number): boolean {
  return /^[A-Z][a-z]{3}/.test(source.slice(at, at + 4));
}

/** Whether capitals alone make a word here: `MTUS`. */
function isAbbreviation(source: string, area: Range, at: number): boolean {
  let end = at;
  while (end < area.end && isCapital(source.charCodeAt(end))) end++;
  return end - at >= 2 && !isLetter(source.charCodeAt(end)) && source.charCodeAt(end) !== STOP;
}

/** How many small letters, and no others, are before `end`; 0 when a letter of another kind goes before them. */
function smallLetters(source: string, area: Range, end: number): number {
  let start = end;
  while (start > area.start && start > end - 30 && isSmall(source.charCodeAt(start - 1))) start--;
  const before = source.charCodeAt(start - 1);
  if (start > area.start && isCapital(before)) start--;
  return end - start;
}

/** How many capitals, and no small letter, are before `end`. */
function capitals(source: string, area: Range, end: number): number {
  let start = end;
  while (start > area.start && start > end - 30 && isCapital(source.charCodeAt(start - 1))) start--;
  return isLetter(source.charCodeAt(start - 1)) ? 0 : end - start;
}

/** Whether the word before the full stop is one letter or holds full stops itself (`e.g`, `Ph.D`). */
function isInitials(source: string, area: Range, stop: number): boolean {
  let start = stop;
  while (start > area.start && isLetter(source.charCodeAt(start - 1))) start--;
  return source.charCodeAt(start - 1) === STOP;
}

/** Whether a date, or a year, ends right before `end`. */
function isDateEnd(source: string, area: Range, end: number): boolean {
  let start = end;
  while (start > area.start && start > end - 11 && isDatePart(source.charCodeAt(start - 1))) start--;
  const words = source.slice(start, end);
  return NUMERIC_DATE.test(words) || YEAR.test(words);
}

/** The end of a date that begins at `at`, or -1. */
function dateEnd(source: string, area: Range, at: number): number {
  let end = at;
  while (end < area.end && end < at + 11 && isDatePart(source.charCodeAt(end))) end++;
  return NUMERIC_DATE.test(source.slice(at, end)) ? end : -1;
}

function isDatePart(unit: number): boolean {
  return isDigit(unit) || unit === SLASH || unit === HYPHEN;
}

/** Whether a number with a unit of weight or volume begins here, and nothing after it: `100mg`. */
function hasUnit(source: string, area: Range, at: number): boolean {
  return DOSE.test(source.slice(at, Math.min(area.end, at + 12)));
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isQuote(unit: number): boolean {
  return unit === 34 || unit === 0x201d;
}

/** A guideline's abbreviation, or a year, of its own. */
const AFTER_NAME = /(?:^|[\s(])(?:MTUS|ODG|ACOEM|20[012]\d)$/;
const STOP = 46;
const COLON = 58;
const SLASH = 47;
const HYPHEN = 45;
const OPENING = 40;
const SHORT_WORDS: ReadonlySet<string> = new Set([
  'On', 'In', 'At', 'It', 'He', 'No', 'As', 'An', 'If', 'Of', 'To', 'By', 'Is', 'We', 'A',
]); // biome-ignore format: a word list reads best in rows
/** Of at most ten characters, so that no input makes them slow. */
const NUMERIC_DATE = /^\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})$/;
const YEAR = /(?:^|[/-])(?:19|20)\d{2}$/;
const DOSE = /^\d{1,4}(?:\.\d{1,2})?(?:mg|mcg|ml|gm)\b/i;

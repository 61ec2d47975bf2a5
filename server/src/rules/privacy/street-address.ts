import { isBlank, isCapital, isDigit, isLetter } from '../../text/characters.ts';
import { range } from '../../text/range.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { isWordUnit } from '../own-words.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { detailRule } from './identifying-detail.ts';
import { digitsAt, finder, labelsOf, openingsOf, skipBlanks, wordsAt } from './scan.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A house number with the name of a street, or a post office box, each with the town and state after it; California with a ZIP ' +
    'code.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'A title (`Dr.`) or a saint (`St.`) is taken for a street only at the end of an address.',
  wrong: { summary: 'The injured worker lives at 12 North Elm Street and has left knee pain.' },
  right: { summary: 'The injured worker has left knee pain.' },
};

/** A street with a house number, a post office box, or a town with its ZIP code. */
export const streetAddress: Rule = detailRule({
  code: 'street-address',
  title: 'Street address in letter',
  message: 'Street or postal address: identifying information.',
  find: (text) => findStreetAddresses(text),
});

const STREETS: ReadonlySet<string> = new Set([
  'street', 'avenue', 'road', 'boulevard', 'drive', 'lane', 'court', 'highway', 'parkway', 'circle', 'terrace', 'trail',
  'plaza', 'way', 'ave', 'rd', 'blvd', 'ln', 'hwy', 'pkwy',
]); // biome-ignore format: a word list reads best in rows
/** These mean other things too (`Dr. Lee`, `St. Mary`), so an end must be after them. */
const DOUBTFUL: ReadonlySet<string> = new Set(['st', 'dr', 'ct', 'pl']);
/** `4500 North First Street`: at most so many words between number and street. */
const MOST_NAMES = 4;
const BOXES = labelsOf('p o box', 'po box', 'post office box');
/** A ZIP code of California, where nearly all of the employees live, comes after the state. */
const STATES = labelsOf('ca', 'california', 'calif');

/** All of a text, in order. */
export const findStreetAddresses = finder(openingsOf([...BOXES, ...STATES], true), (source, at) => {
  const isNumber = isDigit(source.charCodeAt(at));
  const first = isNumber ? streetEnd(source, at) : boxEnd(source, at);
  const end = first > 0 ? townEnd(source, first) : zipEnd(source, at);
  return end > 0 ? range(at, end) : null;
});

/** The end of `123 North Main Street`, or -1: a number, names with capitals, and a word for a street. */
function streetEnd(source: string, at: number): number {
  const digits = digitsAt(source, at);
  if (digits > 5 || isWordUnit(source.charCodeAt(at + digits)) || isPartOfNumber(source, at)) return -1;
  let i = at + digits;
  for (let names = 0; names <= MOST_NAMES; names++) {
    const start = skipBlanks(source, i);
    if (start === i) return -1;
    const end = nameEnd(source, start);
    if (end < 0) return -1;
    const word = source.slice(start, end).toLowerCase();
    if (names > 0 && STREETS.has(word)) return end;
    if (names > 0 && DOUBTFUL.has(word) && isLastOfAddress(source, end)) return end;
    // `100 N. Main Street`: a full stop ends a sentence unless one letter alone is before it.
    i = source[end] === '.' && end - start === 1 ? end + 1 : end;
  }
  return -1;
}

/** The end of a word with a capital, or of an ordinal (`5th`); -1 for any other. */
function nameEnd(source: string, at: number): number {
  if (!isCapital(source.charCodeAt(at)) && !isDigit(source.charCodeAt(at))) return -1;
  let end = at;
  while (end < at + 24 && (isWordUnit(source.charCodeAt(end)) || source[end] === "'")) end++;
  if (isCapital(source.charCodeAt(at))) return end;
  return /^\d{1,3}(?:st|nd|rd|th)$/i.test(source.slice(at, end)) ? end : -1;
}

/** Whether the number goes on before: a date, a dose, an item of a list (`2.5`, `#60`, `L4-5`). */
function isPartOfNumber(source: string, at: number): boolean {
  const sign = source[at - 1];
  return sign !== undefined && '.#/-$x+:'.includes(sign);
}

/** Whether a comma, a line end, a number or the end of the text follows, with or without a full stop. */
function isLastOfAddress(source: string, at: number): boolean {
  const end = source[at] === '.' ? at + 1 : at;
  const sign = source[end];
  if (sign === undefined || sign === ',' || sign === '\n' || sign === '\r' || sign === '#') return true;
  return isDigit(source.charCodeAt(skipBlanks(source, end)));
}

/** The end of `P.O. Box 1234` or `Post Office Box 1234`, or -1. */
function boxEnd(source: string, at: number): number {
  const label = Math.max(...BOXES.map((words) => wordsAt(source, at, words)));
  // `the post office. Box 12`: letters alone have periods after them
  if (label < 0 || /[a-z]{2}\./i.test(source.slice(at, label - 1))) return -1;
  const start = skipBlanks(source, label);
  const digits = digitsAt(source, start);
  return start > label && digits > 0 ? start + digits : -1;
}

const UNIT = String.raw`(?:#|(?:[Aa]partment|A(?:pt|PT)|apt|[Ss]uite|SUITE|Ste|STE|[Uu]nit|UNIT|[Ss]pace|SPACE|[Bb]uilding|Bldg|[Rr]oom|Rm)\b\.?)`;
const TOWN_WORD = String.raw`(?:(?:St|Mt|Ft)\.|\p{Lu}[\p{L}'\u2019-]{1,24})`;
const ZIP = String.raw`\d{5}(?:-\d{4})?(?!\d)`;
/** `, Apt. 4, San Jose, CA 95112`; the ZIP code may be missing after California. */
const TOWN_AND_STATE = new RegExp(
  [
    String.raw`(?:[.,]{0,2}\s{1,4}${UNIT}\s{0,2}#?[A-Za-z\d-]{1,6})?`,
    String.raw`[.,]{0,2}\s{1,4}(?:${TOWN_WORD}\s{1,4}){0,3}${TOWN_WORD},?\s{1,4}`,
    String.raw`(?:(?:CA|Calif(?:ornia)?)(?!\p{L})(?:[.,]{0,2}\s{1,4}${ZIP})?|[A-Z]{2},?\s{1,4}${ZIP})`,
  ].join(''),
  'uy',
);

/** The end of the town and state after a street or box: without them the address would be torn; `from` where they are missing. */
function townEnd(source: string, from: number): number {
  TOWN_AND_STATE.lastIndex = from;
  return TOWN_AND_STATE.test(source) ? TOWN_AND_STATE.lastIndex : from;
}

/** The end of `CA 95814` or `California 95814-1234`, or -1. */
function zipEnd(source: string, at: number): number {
  const state = Math.max(...STATES.map((one) => wordsAt(source, at, one)));
  if (state < 0 || !isCapital(source.charCodeAt(at))) return -1;
  const start = skipBlanks(source, source[state] === '.' || source[state] === ',' ? state + 1 : state);
  if (start === state || source[start] !== '9' || digitsAt(source, start) !== 5) return -1;
  const end = start + 5;
  if (source[end] === '-' && digitsAt(source, end + 1) === 4) return end + 5;
  return isLetter(source.charCodeAt(end)) || isBlank(source.charCodeAt(start)) ? -1 : end;
}

import type { PageRange } from '../../catalogue/types.ts';
import { isBlank, isDigit } from '../../text/characters.ts';
import { isKeyUnit, isWordStart, matchAnyWords, matchWords, type Span, skip } from '../../text/words.ts';
import { digitsEnd } from '../digits.ts';

/** A page or range of pages where it is in a flow. `pages` is as written, even where it runs backward. */
export interface FoundPages {
  readonly pages: PageRange;
  /** Set where letters are typed in the place of digits that look like them: `1l3`. */
  readonly near?: true;
  readonly span: Span;
}

/** A page list: `span` goes from the word for page to the last number. */
export interface PageList {
  readonly list: readonly FoundPages[];
  readonly span: Span;
}

/**
 * Where the list is. `field`: after a label such as `Page(s):`, so every number is meant as a page.
 * `prose`: a number may belong to the sentence that goes on (`page 63, 12 visits`).
 */
export type PageContext = 'field' | 'prose';

/** Words that follow an amount. A number before one of them is no page, however the list before it looks. */
const UNITS = [
  'mg', 'mcg', 'ml', 'g', 'grams', 'tablets', 'tabs', 'capsules', 'pills', 'refills', 'doses', 'patches', 'percent',
  'minutes', 'hours', 'hrs', 'days', 'day', 'weeks', 'week', 'wks', 'months', 'month', 'years', 'year', 'times',
  'visits', 'sessions', 'treatments', 'injections', 'units', 'points', 'cases', 'patients',
]; // biome-ignore format: a word list reads best in rows

const PAGE_WORDS = ['pages', 'page', 'pgs', 'pg', 'pps', 'pp'];
/** What page lists begin with; `p` needs a digit after it. */
export const PAGE_BEGINNINGS: readonly string[] = [
  ...PAGE_WORDS,
  ...Array.from({ length: 10 }, (_, digit) => `p${digit}`),
];

/** A page has at most so many digits; a longer number is an identifier. */
const LONGEST_PAGE = 4;

/**
 * Reads a page list that begins at `offset` (`Page(s): 60, 61, 76-78, 88,89`, `pages 88 and 89`, `p77`, `pg 69`,
 * `pp. 74-96`, `Page(s): 75-80 of 127`); null where none begins. Between two numbers a separator is required, and
 * what does not go on as a list is left alone. Time is proportional to what is read.
 */
export function readPageList(text: string, offset: number, context: PageContext): PageList | null {
  const lead = pageLeadEnd(text, offset, context);
  if (lead < 0) return null;
  let at = lead;
  const list: FoundPages[] = [];
  for (;;) {
    const found = readPages(text, at, context, list.length === 0);
    if (!found) break;
    list.push(found);
    at = separatorEnd(text, skipTotal(text, found.span.end), context);
    if (at < 0) break;
  }
  const last = list.at(-1);
  if (!last) return null;
  return { list, span: { start: offset, end: skipTotal(text, last.span.end) } };
}

/** The offset of the first number after a word for page that begins at `offset`, or -1. */
function pageLeadEnd(text: string, offset: number, context: PageContext): number {
  if (!isWordStart(text, offset)) return -1;
  const word = matchAnyWords(text, offset, PAGE_WORDS);
  // `p77`, `p 77`, `pg69`, `pp74`: the short words may be glued to their number
  const short = /^(?:pgs?|pp?)/i.exec(text.slice(offset, offset + 3));
  if (word < 0 && !short) return -1;
  const end = word < 0 && short ? offset + short[0].length : word;
  // `Page(s):`, `pg.`, `p. `
  let at = end;
  while (at < end + 6 && (isBlank(text.charCodeAt(at)) || '():.#'.includes(text.charAt(at)))) at++;
  return opensNumber(text, at, context) ? at : -1;
}

/** Letters and signs that are typed, or read by a scanner, for digits that look like them. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['l', '1'],
  ['I', '1'],
  ['|', '1'],
  ['O', '0'],
  ['o', '0'],
  ['S', '5'],
  ['B', '8'],
]);

/** The digits that a word at `offset` is typed for, `113` for `1l3`; null where it has none, or another letter. */
function typedDigits(text: string, offset: number): string | null {
  let digits = '';
  let at = offset;
  for (; at <= offset + LONGEST_PAGE; at++) {
    const sign = text.charAt(at);
    const digit = isDigit(text.charCodeAt(at)) ? sign : LOOK_ALIKES.get(sign);
    if (digit === undefined) break;
    digits += digit;
  }
  return /\d/.test(text.slice(offset, at)) ? digits : null;
}

/** Whether a number begins at `offset`; in a guideline field also one in which letters are typed for digits. */
function opensNumber(text: string, offset: number, context: PageContext): boolean {
  return isDigit(text.charCodeAt(offset)) || (context === 'field' && typedDigits(text, offset) !== null);
}

function readPages(text: string, offset: number, context: PageContext, first: boolean): FoundPages | null {
  const from = readNumber(text, offset, context, first);
  if (!from) return null;
  const dash = dashEnd(text, from.end, context);
  const to = (dash < 0 ? null : readNumber(text, dash, context, first)) ?? from;
  const found: FoundPages = { pages: [from.value, to.value], span: { start: offset, end: to.end } };
  return from.near || to.near ? { ...found, near: true } : found;
}

function readNumber(text: string, offset: number, context: PageContext, first: boolean) {
  const typed = context === 'field' ? typedDigits(text, offset) : null;
  const end = typed ? offset + typed.length : digitsEnd(text, offset);
  if (end === offset || end - offset > LONGEST_PAGE) return null;
  const written = text.slice(offset, end);
  const value = Number(typed ?? written);
  if (value === 0 || !standsAlone(text, end)) return null;
  if (context === 'prose') {
    if (value >= 1900 && value < 2100) return null;
    if (!first && matchAnyWords(text, skip(text, end, '-'), UNITS) >= 0) return null;
  }
  return { value, end, near: typed !== null && typed !== written };
}

/** Whether a number that ends at `end` is a whole one: no dose, date, fraction, decimal or code goes on after it. */
function standsAlone(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit === 0x2f || unit === 0x25) return false;
  const glued = unit === 46 || unit === 58;
  if (glued && isDigit(text.charCodeAt(end + 1))) return false;
  return !isKeyUnit(unit);
}

/** The offset after a dash or the word `to` or `through` that is between two numbers, or -1. */
function dashEnd(text: string, offset: number, context: PageContext): number {
  const at = skip(text, offset);
  const unit = text.charCodeAt(at);
  const isDash = unit === 45 || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
  const end = isDash ? at + 1 : matchAnyWords(text, at, ['through', 'thru', 'to']);
  return numberAt(text, end, context);
}

/** The offset after a separator of a list (`,`, `;`, `&`, `and`, `, and`) that a number follows, or -1. */
function separatorEnd(text: string, offset: number, context: PageContext): number {
  const at = skip(text, offset);
  const unit = text.charAt(at);
  let end = unit !== '' && ',;&'.includes(unit) ? at + 1 : -1;
  const and = matchWords(text, skip(text, Math.max(end, at)), 'and');
  if (and >= 0) end = and;
  return numberAt(text, end, context);
}

function numberAt(text: string, end: number, context: PageContext): number {
  if (end < 0) return -1;
  const at = skip(text, end);
  return opensNumber(text, at, context) ? at : -1;
}

/** The offset after ` of 127`, the page counter of a document viewer, else `offset`. */
function skipTotal(text: string, offset: number): number {
  const of = matchWords(text, skip(text, offset), 'of');
  const at = numberAt(text, of, 'prose');
  if (at < 0) return offset;
  const end = digitsEnd(text, at);
  return end - at <= LONGEST_PAGE ? end : offset;
}

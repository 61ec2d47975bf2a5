import { isBlank, isDigit, isLetter } from './characters.ts';
import { daysIn, type IsoDate, isoDate, MONTHS } from './days.ts';
import { type Range, range } from './range.ts';
import { firstIndex } from './search.ts';
import { NO_WORD } from './vocabulary.ts';
import { listWords, type WordList, WordNotes, wordIndexFrom } from './word-list.ts';

/** A calendar date where it is in a text. */
export interface FoundDate {
  /** Of a month or a year alone the beginning of its days: `2015-03`, `2015`. */
  readonly date: IsoDate;
  /** UTF-16 offsets, half-open. */
  readonly range: Range;
}

const FULL_MONTHS = MONTHS.map((name) => name.toLowerCase());
const SHORT_MONTHS = FULL_MONTHS.map((name) => name.slice(0, 3));
const LONGEST_MONTH = 9;
/** Two digits up to this one are years of this century, those above it of the last. */
const LAST_YEAR_OF_THIS_CENTURY = 49;
const SLASH = 47;
const HYPHEN = 45;

/**
 * The dates of a text in order: `10/13/2016`, `11-08-2016`, `12-21-16` (month first) and `January 20, 2014`, `Jan. 20,
 * 2014`, `20 January 2014`. Impossible days are none. A year of two digits is 2000 to 2049 or 1950 to 1999. Linear.
 */
export function findDates(text: string): FoundDate[] {
  return datesAt(text, dateOpenings(listWords(text), 0, text.length));
}

/** Those of some dates, which are in the order of the text, that begin in a stretch of it. */
export function datesWithin(dates: readonly FoundDate[], { start, end }: Range): readonly FoundDate[] {
  const from = firstIndex(dates.length, (i) => (dates[i] as FoundDate).range.start >= start);
  return dates.slice(
    from,
    firstIndex(dates.length, (i) => (dates[i] as FoundDate).range.start >= end, from),
  );
}

/** Where between two offsets there are numbers and names of months that may open a date: few others are among them. */
export function dateOpenings(words: WordList, from: number, to: number): number[] {
  const { count, starts, ends, ids } = words;
  const openings: number[] = [];
  for (let k = wordIndexFrom(words, from); k + 1 < count; k++) {
    const start = starts[k] as number;
    if (start >= to) break;
    const beforeNumber = ids[k + 1] === NO_WORD;
    const opens =
      ids[k] === NO_WORD
        ? (ends[k] as number) - start <= 2 &&
          (beforeNumber ? starts[k + 1] === (ends[k] as number) + 1 : months.of(words, k + 1) > 0)
        : beforeNumber && months.of(words, k) > 0;
    if (opens) openings.push(start);
  }
  return openings;
}

/** The dates that a text has at some of the offsets, which ascend. */
export function datesAt(text: string, offsets: readonly number[]): FoundDate[] {
  const found: FoundDate[] = [];
  let behind = 0;
  for (const at of offsets) {
    if (at < behind) continue;
    const isNumber = isDigit(text.charCodeAt(at));
    const date = isNumber ? (numericDate(text, at) ?? dayFirst(text, at)) : monthFirst(text, at);
    if (!date) continue;
    behind = date.range.end;
    if (!isNumber || mayBegin(text, at)) found.push(date);
  }
  return found;
}

/** Whether a number that begins here is a whole one: no digit, decimal point or date goes on before it. */
function mayBegin(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === SLASH || before === HYPHEN) return !isDigit(text.charCodeAt(start - 2));
  return before !== 46 || !isDigit(text.charCodeAt(start - 2));
}

function numericDate(text: string, start: number): FoundDate | null {
  const month = numberAt(text, start, 2);
  const sign = month ? text.charCodeAt(month.end) : 0;
  if (!month || (sign !== SLASH && sign !== HYPHEN)) return null;
  const day = numberAt(text, month.end + 1, 2);
  if (!day || text.charCodeAt(day.end) !== sign) return null;
  const year = numberAt(text, day.end + 1, 4);
  if (!year || year.length === 1 || year.length === 3) return null;
  const goesOn = text.charCodeAt(year.end);
  if ((goesOn === SLASH || goesOn === HYPHEN) && isDigit(text.charCodeAt(year.end + 1))) return null;
  return dateOf(year, month.value, day.value, start, year.end);
}

/** `20 January 2014` */
function dayFirst(text: string, start: number): FoundDate | null {
  const day = numberAt(text, start, 2);
  if (!day || !isBlank(text.charCodeAt(day.end))) return null;
  const monthStart = skipBlanks(text, day.end);
  const monthEnd = endOfLetters(text, monthStart);
  const month = monthOf(text.slice(monthStart, Math.min(monthEnd, monthStart + LONGEST_MONTH + 1)));
  const yearStart = skipBlanks(text, text.charAt(monthEnd) === '.' ? monthEnd + 1 : monthEnd);
  const year = month === 0 ? null : numberAt(text, yearStart, 4);
  return year?.length === 4 ? dateOf(year, month, day.value, start, year.end) : null;
}

/** `January 20, 2014` */
function monthFirst(text: string, start: number): FoundDate | null {
  const end = endOfLetters(text, start);
  const month = end - start > LONGEST_MONTH ? 0 : monthOf(text.slice(start, end));
  if (month === 0) return null;
  const day = numberAt(text, skipBlanks(text, text.charAt(end) === '.' ? end + 1 : end), 2);
  if (!day) return null;
  const ending = ['st', 'nd', 'rd', 'th'].find((letters) => text.startsWith(letters, day.end));
  const dayEnd = day.end + (ending?.length ?? 0);
  const year = numberAt(text, skipBlanks(text, text.charAt(dayEnd) === ',' ? dayEnd + 1 : dayEnd), 4);
  return year?.length === 4 ? dateOf(year, month, day.value, start, year.end) : null;
}

const months = new WordNotes(monthOf);

/** The month of a name in full or of its first three letters, from 1; 0 for any other word. */
function monthOf(word: string): number {
  if (word.length < 3) return 0;
  const name = word.toLowerCase();
  const full = FULL_MONTHS.indexOf(name) + 1;
  return full || (name === 'sept' ? 9 : SHORT_MONTHS.indexOf(name) + 1);
}

interface FoundNumber {
  readonly value: number;
  readonly length: number;
  readonly end: number;
}

/** The number of at most `longest` digits that is at `start`; null where there is none or a longer one. */
function numberAt(text: string, start: number, longest: number): FoundNumber | null {
  let end = start;
  while (end < start + longest && isDigit(text.charCodeAt(end))) end++;
  if (end === start || isDigit(text.charCodeAt(end))) return null;
  return { value: Number(text.slice(start, end)), length: end - start, end };
}

function dateOf(
  written: FoundNumber,
  month: number,
  day: number,
  start: number,
  end: number,
): FoundDate | null {
  const short = written.value <= LAST_YEAR_OF_THIS_CENTURY ? 2000 : 1900;
  const year = written.length === 2 ? short + written.value : written.value;
  if (year < 1900 || year > 2099 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysIn(year, month)) return null;
  return { date: isoDate(year, month, day), range: range(start, end) };
}

/** At most the spaces that a line end with its blank line and indent is made of. */
function skipBlanks(text: string, start: number): number {
  let i = start;
  while (i < start + 40 && isBlank(text.charCodeAt(i))) i++;
  return i;
}

function endOfLetters(text: string, start: number): number {
  let i = start;
  while (i < text.length && isLetter(text.charCodeAt(i))) i++;
  return i;
}

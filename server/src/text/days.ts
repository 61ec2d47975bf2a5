/** A calendar date, ISO 8601 (`2009-07-18`); dates compare as strings. */
export type IsoDate = string;

/** In milliseconds; a date is read as the beginning of its day in UTC. */
const DAY = 24 * 60 * 60 * 1000;

/** The months as letters write them out. */
export const MONTHS: readonly string[] = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
]; // biome-ignore format: a word list reads best in rows

/** `07/28/2016`, as headers of letters print days. */
export function printedDay(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${month}/${day}/${year}`;
}

/** The same where the date is that of a day; a month or a year in the words that state it. */
export function printedDate(date: IsoDate, words: string): string {
  return isDay(date) ? printedDay(date) : words;
}

/** `July 18, 2009`, as letters write days out. */
export function writtenDay(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
}

/** Whether the words are a day that exists: `2016-02-29` is one, `2015-02-29` is not. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(words)) return false;
  const [year = 0, month = 0, day = 0] = words.split('-').map(Number);
  return day >= 1 && day <= daysIn(year, month);
}

/** The day after a day that exists. */
export function dayAfter(date: IsoDate): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day < daysIn(year, month)) return isoDate(year, month, day + 1);
  return month < 12 ? isoDate(year, month + 1, 1) : isoDate(year + 1, 1, 1);
}

/** The date of a day that exists, in digits of fixed width. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How many days the second day is after the first; negative when it is before. Both days exist. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** How many days a month has; 0 for a month that does not exist. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** A unit in which letters count time. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** How many days each has, a month and a year on the average of the calendar. */
export const UNIT_DAYS: Readonly<Record<TimeUnit, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };

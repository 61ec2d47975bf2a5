import { isCapital, isLetter } from '../../text/characters.ts';
import { type IsoDate, MONTHS, printedDay } from '../../text/days.ts';
import { capitalized, numberInWords } from '../../text/in-words.ts';

/** A number in the form that another one has: in digits, with a comma in thousands where that has one, or in words. */
export function numberLike(written: string, value: number): string {
  if (isLetter(written.charCodeAt(0))) {
    const inWords = numberInWords(value, /[a-z] [a-z]/i.test(written) ? ' ' : '-');
    if (inWords !== null) return casedLike(written, inWords);
  }
  const digits = String(value);
  return value >= 1000 && (written.length < 4 || written.includes(','))
    ? digits.replace(/^(\d+)(\d{3})/, '$1,$2')
    : digits;
}

/** Words in capitals, or with the first letter in upper case, where other words are so. */
export function casedLike(written: string, words: string): string {
  if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase())
    return words.toUpperCase();
  return isCapital(written.charCodeAt(0)) ? capitalized(words) : words;
}

/** A day in the form that another one is written in, as far as that is one of the usual forms; else as headers print days. */
export function dayLike(written: string, date: IsoDate): string {
  const words = written.replace(/\s+/g, ' ');
  return inNumbers(words, date) ?? withMonth(words, date) ?? printedDay(date);
}

/** `10/13/2016`, `1-2-16`, `2016-10-13`, `10.13.2016` */
function inNumbers(words: string, date: IsoDate): string | null {
  const [year = '', month = '', day = ''] = date.split('-');
  const found = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/.exec(words);
  if (!found) return null;
  const [, first = '', joint = '', second = '', last = ''] = found;
  const isYearFirst = first.length === 4;
  const isPadded = (isYearFirst ? [second, last] : [first, second]).every((part) => part.length > 1);
  const [m, d] = isPadded ? [month, day] : [String(Number(month)), String(Number(day))];
  if (isYearFirst) return [year, m, d].join(joint);
  // of two digits, from 50 on they are those of the last century
  const isShort = last.length === 2 && Number(year) >= 1950 && Number(year) <= 2049;
  return [m, d, isShort ? year.slice(2) : year].join(joint);
}

/** `January 20, 2014`, `Jan. 20th, 2014`, `20 January 2014`, `20-Jan-2014` */
function withMonth(words: string, date: IsoDate): string | null {
  const [year = '', month = '', day = ''] = date.split('-').map(Number);
  const name = /[a-z]{3,9}/i.exec(words.replace(/\d(?:st|nd|rd|th)/, ''))?.[0];
  const isKnown = name !== undefined && MONTHS.some((full) => isMonth(name, full));
  const numbers = words.match(/\d+/g) ?? [];
  if (!isKnown || numbers.length !== 2) return null;
  const monthWords = monthLike(name, Number(month));
  let count = 0;
  return words
    .replace(/\d+(?:st|nd|rd|th)?/g, (number) => {
      count++;
      if (count === 2) return String(year);
      return /[a-z]$/.test(number) ? ordinal(Number(day)) : String(day);
    })
    .replace(name, monthWords);
}

/** A month in the form that another one has: in full or shortened, in capitals or not. */
export function monthLike(written: string, month: number): string {
  const full = MONTHS[month - 1] ?? '';
  const isShort = written.length < 5 && !MONTHS.some((name) => name.toLowerCase() === written.toLowerCase());
  return casedLike(written, isShort ? full.slice(0, 3) : full);
}

function isMonth(name: string, full: string): boolean {
  const [a, b] = [name.toLowerCase(), full.toLowerCase()];
  return a === b || a === b.slice(0, 3) || (a === 'sept' && b === 'september');
}

function ordinal(day: number): string {
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

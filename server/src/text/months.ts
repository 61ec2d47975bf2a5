import type { FoundDate } from './dates.ts';
import { MONTHS } from './days.ts';
import { range } from './range.ts';
import { matchesOf } from './search.ts';

const NAMES = MONTHS.map((name) => name.toLowerCase());
const WRITTEN = [...MONTHS, ...MONTHS.map((name) => `${name.slice(0, 3)}\\.?`), 'Sept\\.?'].flatMap(
  (name) => [name, name.toUpperCase()],
);
const MONTH = new RegExp(
  `(?<![A-Za-z])(${WRITTEN.join('|')})(?:,? ?(?:of|OF)|,)? ?((?:19|20)\\d\\d|2[1-9]\\d\\d)(?![\\d/-])`,
  'g',
);

const NUMBERED = /(?<![\w/.$#-])(?:(0?[1-9]|1[0-2])\/|(0[1-9]|1[0-2])-)((?:19|20)\d\d)(?![\w/]|-\d)/g;

/** The months of some folded words that have a year and no day, first those in words, then those in digits. Linear. */
export function findAllMonths(text: string): FoundDate[] {
  return [...findMonths(text), ...findNumberedMonths(text)];
}

/** The months that are written in digits (`10/2014`, `08-2013`), as `findMonths` gives them. */
function findNumberedMonths(text: string): FoundDate[] {
  return matchesOf(NUMBERED, text).map(({ index, 0: written, 1: short, 2: long, 3: year = '' }) => ({
    date: `${year}-${(short ?? long ?? '').padStart(2, '0')}`,
    range: range(index, index + written.length),
  }));
}

/**
 * The months of some folded words that have a year and no day (`March 2015`, `Feb. of 2015`), in order, each as the beginning of
 * its days in ISO 8601: `2015-03`. Linear.
 */
export function findMonths(text: string): FoundDate[] {
  return matchesOf(MONTH, text).flatMap(({ index, 0: written, 1: name = '', 2: year = '' }) => {
    // `12 March 2015` is a day
    if (/\d(?:st|nd|rd|th)?(?: of)? ?$/.test(text.slice(Math.max(0, index - 8), index))) return [];
    const number = NAMES.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
    return [
      { date: `${year}-${String(number).padStart(2, '0')}`, range: range(index, index + written.length) },
    ];
  });
}

/** The years that a global pattern matches in some folded words. */
export function findYears(pattern: RegExp, text: string): FoundDate[] {
  return matchesOf(pattern, text).map(({ index, 0: date }) => ({
    date,
    range: range(index, index + date.length),
  }));
}

import { MONTHS } from './days.ts';
import { type Range, range } from './range.ts';

/** A month where it is in a text without a day: `March 2015`, `Feb. of 2015`. */
export interface FoundMonth {
  /** The beginning of each of its days in ISO 8601: `2015-03`. */
  readonly month: string;
  /** UTF-16 offsets, half-open. */
  readonly range: Range;
}

const NAMES = MONTHS.map((name) => name.toLowerCase());
const WRITTEN = [...MONTHS, ...MONTHS.map((name) => `${name.slice(0, 3)}\\.?`), 'Sept\\.?'].flatMap(
  (name) => [name, name.toUpperCase()],
);
const MONTH = new RegExp(
  `(?<![A-Za-z])(${WRITTEN.join('|')})(?:,? ?(?:of|OF)|,)? ?((?:19|20)\\d\\d|2[1-9]\\d\\d)(?![\\d/-])`,
  'g',
);

/** The months of some folded words that have a year and no day, in order. Linear. */
export function findMonths(text: string): FoundMonth[] {
  return [...text.matchAll(MONTH)].flatMap(({ index, 0: written, 1: name = '', 2: year = '' }) => {
    // `12 March 2015` is a day
    if (/\d(?:st|nd|rd|th)?(?: of)? ?$/.test(text.slice(Math.max(0, index - 8), index))) return [];
    const number = NAMES.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
    return [
      { month: `${year}-${String(number).padStart(2, '0')}`, range: range(index, index + written.length) },
    ];
  });
}

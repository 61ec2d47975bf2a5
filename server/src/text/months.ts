import type { FoundDate } from './dates.ts';
import { MONTHS } from './days.ts';
import { type Range, range } from './range.ts';
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

/** `'09` */
const SHORT_YEAR =
  /(?<=\b(?:in|during|his|her|the|of|from|to|since|early|late) )['\u2018\u2019](\d\d)(?![\w/'\u2019-])/g;
/** Two digits up to this one are years of this century, those above it of the last. */
const LAST_OF_THIS_CENTURY = 49;

/** The years of some folded words that are written in two digits after an apostrophe (`of '09`): 1950 to 2049. */
export function findShortYears(text: string): FoundDate[] {
  return matchesOf(SHORT_YEAR, text).map(({ index, 0: written, 1: year = '' }) => ({
    date: `${Number(year) > LAST_OF_THIS_CENTURY ? 19 : 20}${year}`,
    range: range(index, index + written.length),
  }));
}

/** A season with a year, such as `summer of 2014`. */
export interface FoundSeason {
  readonly year: string;
  /** The months that may be said to be of it, generously: the beginnings of their days in ISO 8601, in no order. */
  readonly months: readonly string[];
  /** The words, as offsets into the text. */
  readonly range: Range;
}

/** No depth that something fell: `a fall of 2000 feet`. */
const SEASON =
  /(?<!\ba )\b(spring|summer|fall|autumn|winter)(?: of| in)? ((?:19|20)\d\d|2[1-9]\d\d)(?![\w/-])/gi;
/** The months that may be said to be of a season, generously; 0 is the December before, 13 the January after. */
const SEASONS: Readonly<Record<string, readonly number[]>> = {
  spring: [2, 3, 4, 5, 6, 7],
  summer: [5, 6, 7, 8, 9, 10],
  fall: [8, 9, 10, 11, 12],
  autumn: [8, 9, 10, 11, 12],
  winter: [-1, 0, 1, 2, 3, 11, 12, 13, 14, 15],
};

/** The seasons of some folded words that have a year, in order. Linear. */
export function findSeasons(text: string): FoundSeason[] {
  return matchesOf(SEASON, text).map(({ index, 0: written, 1: season = '', 2: year = '' }) => ({
    year,
    months: monthsOf(season.toLowerCase(), Number(year)),
    range: range(index, index + written.length),
  }));
}

function monthsOf(season: string, year: number): string[] {
  return (SEASONS[season] ?? []).map((month) => {
    const months = 12 * year + month - 1;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}

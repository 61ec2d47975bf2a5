import { type Range, range } from './range.ts';
import { matchesOf } from './search.ts';

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

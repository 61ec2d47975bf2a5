import { isPartOfRange } from '../request-amounts.ts';
import { byWord, type Read, type Token, valueAt, wordAt } from '../request-tokens.ts';

/** `20 hours a week for 6 weeks`, `4 hours a day, 3 days a week`, `80 hours`. */
export interface Hours {
  readonly hours: number;
  /** For what so many are; null for all of them. */
  readonly per: 'day' | 'week' | null;
  /** On so many days a week, and for so many weeks; null where it is not said. */
  readonly daysPerWeek: number | null;
  readonly weeks: number | null;
}

const HOURS: ReadonlySet<string> = new Set(['hours', 'hour', 'hrs', 'hr']);
const PER: ReadonlySet<string> = new Set(['a', 'per', '/', 'each', 'every']);
const PERIODS = byWord<'day' | 'week'>({ day: ['day', 'daily'], week: ['week', 'weekly', 'wk'] });
const WEEKS: ReadonlySet<string> = new Set(['weeks', 'wks']);
/** Between the hours of a day, the days of a week and the weeks. */
const BETWEEN: ReadonlySet<string> = new Set([',', 'for', 'over', 'x', 'on', '(', ')', 'and']);
/** What is given by the hour, where it is named between the hours and the days: `3 hours a day of a home health aide, 2 days a week`. */
const NAMED: ReadonlySet<string> = new Set([
  'of', 'by', 'from', 'a', 'an', 'the', '-', 'home', 'health', 'in', 'aide', 'aides', 'care', 'attendant', 'caregiver', 'nurse', 'nursing',
  'skilled', 'personal', 'help', 'homemaker', 'housekeeping', 'assistance', 'service', 'services', 'lvn', 'rn', 'cna',
]); // biome-ignore format: a word list reads best in rows
const MOST_NAMED = 8;
/** With one of these before them they are a part, a bound or those of one of several: `10 days of eight hours`. */
const BEFORE: ReadonlySet<string> = new Set([
  'of', 'to', 'than', 'least', 'most', 'first', 'last', 'every', 'within', 'q',
]); // biome-ignore format: a word list reads best in rows
/** What is given by the hour. */
const CARE: ReadonlySet<string> = new Set([
  'care', 'aide', 'help', 'nursing', 'assistance', 'services', 'program',
]); // biome-ignore format: a word list reads best in rows

/** The hours of care that some words ask for; null where they state none, several, or a range. */
export function readHours(tokens: readonly Token[]): Read<Hours> | null {
  const places = [...tokens.keys()].filter((i) => HOURS.has(wordAt(tokens, i)));
  const [at] = places;
  if (at === undefined || places.length > 1) return null;
  const number = wordAt(tokens, at - 1) === '-' ? at - 2 : at - 1;
  const hours = valueAt(tokens, number);
  if (hours === null || isPartOfRange(tokens, number) || isPart(tokens, number)) return null;
  const rate = rateAt(tokens, at + 1);
  if (!rate)
    return { value: { hours, per: null, daysPerWeek: null, weeks: null }, ...spanOf(tokens, number, at) };
  const days = rate.per === 'day' ? daysAt(tokens, rate.end) : null;
  const weeks = weeksAt(tokens, days?.end ?? rate.end);
  return {
    value: { hours, per: rate.per, daysPerWeek: days?.value ?? null, weeks: weeks?.value ?? null },
    ...spanOf(tokens, number, (weeks?.end ?? days?.end ?? rate.end) - 1),
  };
}

/** Whether two may be the same: they say different things, or the same. */
export function mayBeSameHours(one: Hours, other: Hours): boolean {
  if (one.per !== other.per) return true;
  const agree = (a: number | null, b: number | null) => a === null || b === null || a === b;
  return (
    one.hours === other.hours && agree(one.daysPerWeek, other.daysPerWeek) && agree(one.weeks, other.weeks)
  );
}

/** As a message shows them: `20 a week for 6 weeks`. */
export function hoursInWords({ hours, per, daysPerWeek, weeks }: Hours): string {
  const days = daysPerWeek === null ? '' : `, ${daysPerWeek} days a week`;
  return `${hours}${per ? ` a ${per}` : ''}${days}${weeks === null ? '' : ` for ${weeks} weeks`}`;
}

/** `First 4 hours`, `10 days of eight hours`; `care of 4 hours` is all of it. */
function isPart(tokens: readonly Token[], number: number): boolean {
  const before = wordAt(tokens, number - 1);
  return BEFORE.has(before) && !(before === 'of' && CARE.has(wordAt(tokens, number - 2)));
}

/** `a week`, `/day`, `daily`: for what, and the index after it. */
function rateAt(tokens: readonly Token[], i: number): { per: 'day' | 'week'; end: number } | null {
  const at = PER.has(wordAt(tokens, i)) ? i + 1 : i;
  const per = PERIODS.get(wordAt(tokens, at));
  return per ? { per, end: at + 1 } : null;
}

/** `, 3 days a week`, `of an aide, 3 days a week`. */
function daysAt(tokens: readonly Token[], i: number): { value: number; end: number } | null {
  let named = i;
  while (named < i + MOST_NAMED && NAMED.has(wordAt(tokens, named))) named++;
  const at = overBetween(tokens, named);
  const value = valueAt(tokens, at);
  if (value === null || isPartOfRange(tokens, at) || wordAt(tokens, at + 1) !== 'days') return null;
  const rate = rateAt(tokens, at + 2);
  return rate?.per === 'week' ? { value, end: rate.end } : null;
}

/** `for 6 weeks`. */
function weeksAt(tokens: readonly Token[], i: number): { value: number; end: number } | null {
  const at = overBetween(tokens, i);
  const value = valueAt(tokens, at);
  const isStated = value !== null && !isPartOfRange(tokens, at) && WEEKS.has(wordAt(tokens, at + 1));
  return isStated ? { value, end: at + 2 } : null;
}

function overBetween(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < i + 3 && BETWEEN.has(wordAt(tokens, at))) at++;
  return at;
}

function spanOf(tokens: readonly Token[], first: number, last: number): { start: number; end: number } {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

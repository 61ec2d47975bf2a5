import { type AsOf, FAR_AFTER_ALL } from '../../../reading/as-of.ts';
import { narrativeDates, narrativeFlows } from '../../../reading/narrative.ts';
import type { Part } from '../../../syntax/tree.ts';
import { dateOpenings, datesAt, type FoundDate } from '../../../text/dates.ts';
import { type IsoDate, MONTHS, printedDate } from '../../../text/days.ts';
import { type Flow, readFlow } from '../../../text/flow.ts';
import { findMonths, findSeasons } from '../../../text/months.ts';
import { overlap, range } from '../../../text/range.ts';
import { matchesOf } from '../../../text/search.ts';
import { wordsOfSource } from '../../../text/word-list.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { quoted } from '../../wording.ts';
import { isOfReport, isToCome } from './events-done.ts';
import { FAR_FUTURE } from './header-dates.ts';

/** Month, day and a year of four digits: with fewer they may be something else (`30/60/90 days`). */
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/;
const MONTH = `(?:${MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`;
/** After a day in words other numbers are times (`May 5, 1430`). */
const YEAR = '(?:19\\d\\d|20\\d\\d|2[4-9]\\d\\d|[3-9]\\d{3})(?!\\d|\\s*(?:hours|hrs))';
const MONTH_FIRST = `\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?`;
const WRITTEN = `${MONTH_FIRST},?\\s+${YEAR}`;
const DAY_FIRST = `\\b\\d{1,2}\\s+${MONTH},?\\s+${YEAR}`;
const DATE = new RegExp(`${NUMERIC.source}|${WRITTEN}|${DAY_FIRST}`, 'y');
/** `September 23, 2117`: a year of the next century, or a time where the text has others of this form. */
const YEAR_OR_TIME = '2[1-3]\\d\\d(?![\\d:]|\\s*(?:hours|hrs|h\\b|hr\\b|pm\\b|am\\b|PM\\b|AM\\b))';
const LIKE_TIME = new RegExp(`(?:${MONTH_FIRST},?|\\b\\d{1,2}\\s+${MONTH},?)\\s+${YEAR_OR_TIME}`, 'y');
/** A time of four digits: then others are, too. */
const TIMES = new RegExp(
  `\\b\\d{4}\\s?(?:hours|hrs)\\b|\\bat (?:[01]\\d|2[0-3])[0-5]\\d\\b|${MONTH_FIRST},?\\s+[01]\\d\\d\\d\\b(?<!19\\d\\d)`,
);

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A date of the header, the summary or a rationale that is in no calendar (`13/40/2016`, `02/30/2016`, `February 30, 2016`), in ' +
    'another century (`December 9, 3016`), or more than five years after the decision date of the header, which is a warning; so ' +
    'is a month (`March 2051`), season or year. Without a header, it is a date more than ten years after all others.',
  why: 'Dates show which records were reviewed and which guidelines were in force.',
  notes:
    'Numbers with a two-digit year are not judged: `30/60/90 days` is no date. A year that may be a time (`March 4, 2116`) is information.',
  wrong: { summary: 'The injured worker was seen on 02/30/2016 with left knee pain.' },
  right: { summary: 'The injured worker was seen on 02/20/2016 with left knee pain.' },
};

/** `13/40/2016`, `02/30/2016`, `February 30, 2016`: no such day is in the calendar. */
export const dateImpossible: Rule = {
  code: 'date-impossible',
  title: 'Impossible date',
  category: 'contradiction',
  severity: 'error',
  scope: 'part',
  check: ({ determination, asOf }) => {
    const { header, source } = determination;
    const words = wordsOfSource(determination);
    const values = (header?.fields ?? []).flatMap(({ value }) => (value ? [readFlow(source, value)] : []));
    const impossible = [...values, ...narrativeFlows(determination)].flatMap((flow) =>
      impossibleAt(flow, dateOpenings(words, flow.range.start, flow.range.end)),
    );
    return [...impossible, ...farFuture(determination, asOf)];
  },
};

/** The days, months and years in summary and rationales that are far after the letter; reports of such days are another finding. */
function farFuture(part: Part, { date: about, basis, decided }: AsOf): Observation[] {
  const { years, event } = decided ? { years: FAR_FUTURE, event: 'the decision' } : BOUNDS[basis];
  const last = Number((decided ?? about).slice(0, 4)) + years;
  return narrativeDates(part).flatMap(({ flow, dates }) => {
    const { text } = flow;
    const isFar = ({ date, range: { start, end } }: FoundDate) =>
      Number(date.slice(0, 4)) > last && !(decided && !isYear(date) && isOfReport(text, start, end));
    const periods = MAY_BE_FAR.test(text)
      ? findPeriods(text).filter(({ range }) => !isToCome(text, range.start))
      : [];
    return [...dates.filter(isFar), ...periods.filter(isFar)].map(({ date, range: { start, end } }) => ({
      message: `${printedDate(date, text.slice(start, end))} is more than ${years} years after ${event}.`,
      range: flow.sourceRange(start, end),
      severity: 'warning',
    }));
  });
}

/** Whether a year alone is stated. */
function isYear(date: IsoDate): boolean {
  return date.length === 4;
}

/** What days are far after where the header states no decision. */
const BOUNDS: Readonly<Record<AsOf['basis'], { years: number; event: string }>> = {
  'utilization-review-denial': { years: FAR_FUTURE, event: 'the UR denial' },
  decision: { years: FAR_FUTURE, event: 'the decision' },
  summary: { years: FAR_AFTER_ALL, event: 'the other dates' },
  form: { years: 2 * FAR_AFTER_ALL, event: 'the letters of this form' },
};

const MAY_BE_FAR = /20[2-9]\d|2[1-9]\d\d/;
/** Numbers of four digits that are no years: of what is measured, and of persons in a study. */
const NO_YEAR =
  '(?![\\d/.,-]*\\d| ?(?:hours|hrs|mg|mcg|ml|cc|units|calories|steps|feet|square|seconds|minutes|days|Hz|hertz|words|dollars|pages|pounds|lbs?|newtons|meters|miles)\\b| (?:[a-z-]{2,14} ){0,2}(?:patients|workers|subjects|participants|people|persons|individuals|adults|men|women|cases|claims|knees|hips|shoulders|spines|discs|wrists|hands)\\b)';
/** What has a year of its own. */
const EVENT =
  '(?:MRI|CT|EMG|x-?rays?|films?|scans?|stud(?:y|ies)|ultrasound|exam(?:ination)?|evaluation|report|visit|surgery|operation|procedure|arthroscopy|fusion|repair|release|replacement|injections?|therapy|injury|accident|\\w{4,15}(?:ectomy|otomy|plasty))';
/** `in 2051`, `early 2051`, `the MRI of 2051`, `his 2051 surgery` */
const IN_YEAR = new RegExp(
  `\\b(?:(?:in|since|during|throughout|early|mid|late)[ -]|${EVENT} (?:of|from) |(?:the|his|her|an?) (?=\\d{4} ${EVENT}\\b))(20[2-9]\\d|2[1-9]\\d\\d)${NO_YEAR}`,
  'gi',
);

/** The months and seasons with a year and the years alone (`in 2051`) in some folded words, as the beginning of each of their days. */
function findPeriods(text: string): FoundDate[] {
  const years = matchesOf(IN_YEAR, text).map(({ index, 0: words, 1: year = '' }) => ({
    date: year,
    range: range(index + words.length - year.length, index + words.length),
  }));
  const seasons = findSeasons(text).map(({ year, range }) => ({ date: year, range }));
  const inSeasons = years.filter(({ range }) => !seasons.some((season) => overlap(season.range, range)));
  return [...findMonths(text), ...seasons, ...inSeasons];
}

/** The days that no calendar has, of those written at some of the offsets of the source. */
export function impossibleAt(flow: Flow, openings: readonly number[]): Observation[] {
  return openings.flatMap((opening) => {
    const at = flow.flowOffset(opening);
    const written = writtenAt(flow.text, at);
    if (written === null) return yearOrTime(flow, at);
    if (datesAt(written, [0]).length > 0) return [];
    return {
      message: isInOtherCentury(written)
        ? `Year of ${quoted(written)} is in another century.`
        : `Date ${quoted(written)} does not exist.`,
      range: flow.sourceRange(at, at + written.length),
    };
  });
}

/** A day whose year of the next century may be a time: where nothing else is written as a time, it is a year for all that is known. */
function yearOrTime(flow: Flow, at: number): Observation | readonly [] {
  LIKE_TIME.lastIndex = at;
  const written = LIKE_TIME.exec(flow.text)?.[0];
  if (!written || !isInOtherCentury(written) || TIMES.test(flow.text)) return [];
  return {
    message: `Year of ${quoted(written)} is in another century.`,
    range: flow.sourceRange(at, at + written.length),
    severity: 'information',
  };
}

/** Whether there is such a day in our century: its year alone is wrong. */
function isInOtherCentury(written: string): boolean {
  return (
    datesAt(
      written.replace(/\d{4}$/, (year) => `20${year.slice(2)}`),
      [0],
    ).length > 0
  );
}

/** The words at an offset that are written as a date is, whether there is such a day or not. */
function writtenAt(text: string, at: number): string | null {
  DATE.lastIndex = at;
  return DATE.exec(text)?.[0] ?? null;
}

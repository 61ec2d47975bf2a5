import { narrativeDates, narrativeFlows } from '../../../reading/narrative.ts';
import type { Part } from '../../../syntax/tree.ts';
import { dateOpenings, datesAt } from '../../../text/dates.ts';
import { type IsoDate, MONTHS, printedDay } from '../../../text/days.ts';
import { type Flow, readFlow } from '../../../text/flow.ts';
import { wordsOfSource } from '../../../text/word-list.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { quoted } from '../../wording.ts';
import { isOfReport } from './report-after-decision.ts';

/** Month, day and a year of four digits: with fewer they may be something else (`30/60/90 days`). */
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/;
const MONTH = `(?:${MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`;
/** After a day in words other numbers are times (`May 5, 1430`). */
const YEAR = '(?:19\\d\\d|20\\d\\d|2[4-9]\\d\\d|[3-9]\\d{3})(?!\\d|\\s*(?:hours|hrs))';
const WRITTEN = `\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${YEAR}`;
const DAY_FIRST = `\\b\\d{1,2}\\s+${MONTH},?\\s+${YEAR}`;
const DATE = new RegExp(`${NUMERIC.source}|${WRITTEN}|${DAY_FIRST}`, 'y');

/** No letter speaks of days so long after its own, in years. */
const FAR_FUTURE = 5;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A date of the header, the summary or a rationale that is in no calendar (`13/40/2016`, `02/30/2016`, ' +
    '`February 30, 2016`), in another century (`December 9, 3016`), or more than five years after the decision ' +
    'date of the header, which is a warning.',
  why: 'Dates show which records were reviewed and which guidelines were in force.',
  notes: 'Numbers with a two-digit year are not judged: `30/60/90 days` is no date.',
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
  check: ({ determination, asOf: { decided } }) => {
    const { header, source } = determination;
    const words = wordsOfSource(determination);
    const values = (header?.fields ?? []).flatMap(({ value }) => (value ? [readFlow(source, value)] : []));
    const impossible = [...values, ...narrativeFlows(determination)].flatMap((flow) =>
      impossibleAt(flow, dateOpenings(words, flow.range.start, flow.range.end)),
    );
    return decided ? [...impossible, ...farFuture(determination, decided)] : impossible;
  },
};

/** The days in summary and rationales that are far after that of the decision; reports of such days are another finding. */
function farFuture(part: Part, decided: IsoDate): Observation[] {
  const last = Number(decided.slice(0, 4)) + FAR_FUTURE;
  return narrativeDates(part).flatMap(({ flow, dates }) =>
    dates
      .filter(({ date, range }) => Number(date.slice(0, 4)) > last && !isOfReport(flow.text, range.start))
      .map(({ date, range }) => ({
        message: `${printedDay(date)} is more than ${FAR_FUTURE} years after the decision.`,
        range: flow.sourceRange(range.start, range.end),
        severity: 'warning',
      })),
  );
}

/** The days that no calendar has, of those written at some of the offsets of the source. */
export function impossibleAt(flow: Flow, openings: readonly number[]): Observation[] {
  return openings.flatMap((opening) => {
    const at = flow.flowOffset(opening);
    const written = writtenAt(flow.text, at);
    if (written === null || datesAt(written, [0]).length > 0) return [];
    return {
      message: `Date ${quoted(written)} does not exist.`,
      range: flow.sourceRange(at, at + written.length),
    };
  });
}

/** The words at an offset that are written as a date is, whether there is such a day or not. */
function writtenAt(text: string, at: number): string | null {
  DATE.lastIndex = at;
  return DATE.exec(text)?.[0] ?? null;
}

import { narrativeFlows } from '../../../reading/narrative.ts';
import { dateOpenings, datesAt } from '../../../text/dates.ts';
import { MONTHS } from '../../../text/days.ts';
import { type Flow, readFlow } from '../../../text/flow.ts';
import { wordsOfSource } from '../../../text/word-list.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';

/** Month, day and a year of four digits: with fewer they may be something else (`30/60/90 days`). */
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])/;
const WRITTEN = `\\b(?:${MONTHS.join('|')})\\s+\\d{1,2},?\\s+(?:19|20)\\d\\d(?!\\d)`;
const DATE = new RegExp(`${NUMERIC.source}|${WRITTEN}`, 'y');

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A date of the header, the summary or a rationale that is in no calendar: `13/40/2016`, `02/30/2016`, ' +
    '`February 30, 2016`.',
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
  check: ({ determination }) => {
    const { header, source } = determination;
    const words = wordsOfSource(determination);
    const values = (header?.fields ?? []).flatMap(({ value }) => (value ? [readFlow(source, value)] : []));
    return [...values, ...narrativeFlows(determination)].flatMap((flow) =>
      impossibleAt(flow, dateOpenings(words, flow.range.start, flow.range.end)),
    );
  },
};

/** The days that no calendar has, of those written at some of the offsets of the source. */
export function impossibleAt(flow: Flow, openings: readonly number[]): Observation[] {
  return openings.flatMap((opening) => {
    const at = flow.flowOffset(opening);
    const written = writtenAt(flow.text, at);
    if (written === null || datesAt(written, [0]).length > 0) return [];
    return {
      message: 'There is no such day in the calendar. Dates are written month/day/year.',
      range: flow.sourceRange(at, at + written.length),
    };
  });
}

/** The words at an offset that are written as a date is, whether there is such a day or not. */
function writtenAt(text: string, at: number): string | null {
  DATE.lastIndex = at;
  return DATE.exec(text)?.[0] ?? null;
}

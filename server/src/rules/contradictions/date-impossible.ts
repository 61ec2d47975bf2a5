import { toldStretches } from '../../citations/patient.ts';
import { findDates } from '../../text/dates.ts';
import { type Flow, readFlow } from '../../text/flow.ts';
import type { Observation, Rule } from '../finding.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Month, day and a year of four digits: with fewer they may be something else (`30/60/90 days`). */
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])/g;
const WRITTEN = new RegExp(`\\b(?:${MONTHS})\\s+\\d{1,2},?\\s+(?:19|20)\\d\\d(?!\\d)`, 'g');

/** `13/40/2016`, `02/30/2016`, `February 30, 2016`: no such day is in the calendar. */
export const dateImpossible: Rule = {
  code: 'date-impossible',
  title: 'There is no such day',
  category: 'contradiction',
  severity: 'error',
  scope: 'part',
  check: ({ determination }) => {
    const { header, source } = determination;
    const values = (header?.fields ?? []).flatMap(({ value }) => (value ? [readFlow(source, value)] : []));
    return [...values, ...toldStretches(determination)].flatMap(impossibleIn);
  },
};

function impossibleIn(flow: Flow): Observation[] {
  return [NUMERIC, WRITTEN]
    .flatMap((pattern) => [...flow.text.matchAll(pattern)])
    .filter(([words]) => findDates(words).length === 0)
    .map(({ index, 0: words }) => ({
      message: 'There is no such day in the calendar. Dates are written month/day/year.',
      range: flow.sourceRange(index, index + words.length),
    }));
}

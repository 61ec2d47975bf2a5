import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { type IsoDate, printedDate, printedDay } from '../../../text/days.ts';
import type { Flow } from '../../../text/flow.ts';
import { findMonths } from '../../../text/months.ts';
import { placedRange } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Rule, RuleDocs, Severity } from '../../finding.ts';
import { isBefallen, isDone, isOfReport } from './events-done.ts';
import { FAR_FUTURE, headerDate } from './header-dates.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The summary or a rationale names a report, note, visit or study dated after the decision date of the ' +
    'header, or says that something was done on such a day or in such a month. Looser words for what was so on that day ' +
    '(`on 12/20/2016 he reported`) are information.',
  why: 'A report cannot be reviewed before it is written: one of the two dates is wrong.',
  notes: 'Dates of visits still to come are not marked, nor is anything in a letter without a header.',
  wrong: {
    header: true,
    summary: 'According to the progress report dated 12/20/2016 the left knee is swollen.',
  },
  right: { summary: 'According to the progress report dated 10/20/2016 the left knee is swollen.' },
};

/** A report, visit or study that the letter dates after its own decision. */
export const reportAfterDecision: Rule = {
  code: 'report-after-decision',
  title: 'Report dated after the decision',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) => {
    const decision = headerDate(letter.determination, 'decisionDate');
    if (!decision) return [];
    return letter.parts.flatMap(({ start, part }) =>
      datesIn(part).flatMap(({ date, flow, place }): Observation[] => {
        const event = date > decision.date ? eventAt(flow, place, date, decision.date) : null;
        if (!event) return [];
        const written = printedDate(date, flow.text.slice(place.start, place.end));
        return [
          {
            message: `${event.name} dated ${written} is later than the decision (${printedDay(decision.date)}).`,
            range: placedRange(flow.sourceRange(place.start, place.end), start),
            severity: event.severity,
            related: [{ range: decision.range, message: 'Decision date.' }],
          },
        ];
      }),
    );
  },
};

/** The days, and the months with a year, that a part states in summary and rationale; `place` counts from the beginning of its flow. */
const datesIn = remembered(({ determination }: LetterPart) =>
  narrativeDates(determination).flatMap(({ flow, dates }) =>
    [...dates, ...findMonths(flow.text)].map(({ date, range: place }) => ({ date, flow, place })),
  ),
);

/** What the words say of a day after the decision; what is far after it is another finding. Null where nothing makes it one of the past. */
function eventAt({ text }: Flow, { start, end }: Range, date: IsoDate, decided: IsoDate): PastEvent | null {
  if (isOfReport(text, start, end)) return { name: 'Report' };
  const years = Number(date.slice(0, 4)) - Number(decided.slice(0, 4));
  if (years > FAR_FUTURE) return null;
  if (isDone(text, start, end)) return { name: 'Event' };
  return isBefallen(text, start, end) ? { name: 'Event', severity: 'information' } : null;
}

interface PastEvent {
  readonly name: 'Report' | 'Event';
  readonly severity?: Severity;
}

import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { printedDay } from '../../../text/days.ts';
import { placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { headerDate } from './header-dates.ts';

/** What a report is called right before its day. */
const REPORT =
  /\b(?:reports?|notes?|pr-?2|evaluation|examination|exam|visit|records?|progress|study|mri|x-?rays?|rfa)\s{0,3}(?:was|were|is|are)?\s{0,3}(?:dated|of|on|from|performed on|completed on|done on|taken on|:|\()?\s{0,3}$/i;
/** `is scheduled for`, `follow-up visit on`: that day was still to come. */
const TO_COME =
  /\b(?:will|schedul\w*|follow[- ]?up|next|return|upcoming|plan\w*|until|through|appointment|future)\b/i;
const BEFORE = 60;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The summary or a rationale names a report, note, visit or study dated after the decision date of the ' +
    'header.',
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
      datesIn(part)
        .filter(({ date, flow, place }) => date > decision.date && isOfReport(flow.text, place.start))
        .map(({ date, flow, place }) => ({
          message: `Report dated ${printedDay(date)} is later than the decision (${printedDay(decision.date)}).`,
          range: placedRange(flow.sourceRange(place.start, place.end), start),
          related: [{ range: decision.range, message: 'Decision date.' }],
        })),
    );
  },
};

/** The days that a part states in summary and rationale; `place` counts from the beginning of its flow. */
const datesIn = remembered(({ determination }: LetterPart) =>
  narrativeDates(determination).flatMap(({ flow, dates }) =>
    dates.map(({ date, range: place }) => ({ date, flow, place })),
  ),
);

/** Whether the words before a date are those of a report, and do not say that it was still to come. */
export function isOfReport(text: string, start: number): boolean {
  const words = text.slice(Math.max(0, start - BEFORE), start);
  // what an earlier sentence says is to come is no matter
  const before = words.slice(words.lastIndexOf('. ') + 1);
  return REPORT.test(before) && !TO_COME.test(before);
}

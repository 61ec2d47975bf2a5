import { perPart } from '../../../letter/per-part.ts';
import { toldDates, toldStretches } from '../../../reading/told.ts';
import { printedDay } from '../../../text/days.ts';
import { movedRange } from '../../../text/range.ts';
import type { Rule } from '../../finding.ts';
import { headerDates } from './header-dates.ts';

/** What a report is called right before its day. */
const REPORT =
  /\b(?:reports?|notes?|pr-?2|evaluation|examination|exam|visit|records?|progress|study|mri|x-?rays?|rfa)\s*(?:was|were|is|are)?\s*(?:dated|of|on|from|performed on|completed on|done on|taken on|:|\()?\s*$/i;
/** `is scheduled for`, `follow-up visit on`: that day was still to come. */
const TO_COME =
  /\b(?:will|schedul\w*|follow[- ]?up|next|return|upcoming|plan\w*|until|through|appointment|future)\b/i;
const BEFORE = 60;

/** A report, visit or study that the letter dates after its own decision. */
export const reportAfterDecision: Rule = {
  code: 'report-after-decision',
  title: 'A report is dated after the decision',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) => {
    const decision = headerDates(letter.determination).find(({ key }) => key === 'decisionDate');
    if (!decision) return [];
    return letter.parts.flatMap(({ start, input }) =>
      datesIn(input)
        .filter(({ date, flow, place }) => date > decision.date && isOfReport(flow.text, place.start))
        .map(({ date, flow, place }) => ({
          message: `A report of ${printedDay(date)} cannot have been reviewed for a decision of ${printedDay(decision.date)}. Correct the date that is wrong.`,
          range: movedRange(flow.sourceRange(place.start, place.end), start),
          related: [{ range: decision.range, message: 'The date of the decision.' }],
        })),
    );
  },
};

/** The days that a part tells in summary and rationale; `place` counts from the beginning of its flow. */
const datesIn = perPart(({ determination }) =>
  toldStretches(determination).flatMap((flow) =>
    toldDates(determination, flow).map(({ date, range: place }) => ({ date, flow, place })),
  ),
);

/** Whether the words before a date are those of a report, and do not say that it was still to come. */
function isOfReport(text: string, start: number): boolean {
  const words = text.slice(Math.max(0, start - BEFORE), start);
  // what an earlier sentence says is to come is no matter
  const before = words.slice(words.lastIndexOf('. ') + 1);
  return REPORT.test(before) && !TO_COME.test(before);
}

import { toldStretches } from '../../citations/patient.ts';
import { findDates } from '../../text/dates.ts';
import type { Rule } from '../finding.ts';
import { headerDates } from './header-dates.ts';
import { writtenDay } from './written-day.ts';

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
  check: ({ determination }) => {
    const decision = headerDates(determination).find(({ key }) => key === 'decisionDate');
    if (!decision) return [];
    return toldStretches(determination).flatMap((flow) =>
      findDates(flow.text).flatMap(({ date, range }) => {
        if (date <= decision.date) return [];
        const words = flow.text.slice(Math.max(0, range.start - BEFORE), range.start);
        // what an earlier sentence says is to come is no matter
        const before = words.slice(words.lastIndexOf('. ') + 1);
        if (!REPORT.test(before) || TO_COME.test(before)) return [];
        return [
          {
            message: `A report of ${writtenDay(date)} cannot have been reviewed for a decision of ${writtenDay(decision.date)}. Correct the date that is wrong.`,
            range: flow.sourceRange(range.start, range.end),
            related: [{ range: decision.range, message: 'The date of the decision.' }],
          },
        ];
      }),
    );
  },
};

import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { type IsoDate, printedDate, printedDay } from '../../../text/days.ts';
import { findMonths } from '../../../text/months.ts';
import { placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { FAR_FUTURE, headerDate } from './header-dates.ts';

/** What a report is called right before its day. */
const REPORT =
  /\b(?:reports?|notes?|pr-?2|evaluation|examination|exam|visit|records?|progress|study|mri|x-?rays?|rfa)\s{0,3}(?:was|were|is|are)?(?:\s{0,3}|, ?)(?:dated|of|on|from|held on|performed on|completed on|done on|taken on|:|\()?\s{0,3}$/i;
/** What was done, right before its day or month. */
const DONE =
  /\b(?:(?:saw|examined|evaluated|re-?examined) (?:him|her|the (?:patient|worker|injured worker|claimant|applicant|employee))|(?:was|were) (?:last |most recently |first |again )?(?:performed|done|obtained|completed|carried out|taken|repeated|seen|examined|re-?examined|evaluated|re-?evaluated|measured|tested|injected|operated on))(?: again| last| in the (?:office|clinic)| there)?,?\s{1,3}(?:on|in|during)\s{0,3}$/i;
/** `is scheduled for`, `follow-up visit on`: that day was still to come. */
const TO_COME =
  /\b(?:will|schedul\w*|follow[- ]?up|next|return|upcoming|plan\w*|until|through|appointment|future|expect\w*|retire\w*|expir\w*|eligible|extend\w*|valid|if|to be)\b/i;
const BEFORE = 60;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The summary or a rationale names a report, note, visit or study dated after the decision date of the ' +
    'header, or says that something was done on such a day or in such a month.',
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
        .filter(
          ({ date, flow, place }) =>
            date > decision.date && isOfPast(flow.text, place.start, date, decision.date),
        )
        .map(({ date, flow, place }) => ({
          message: `${isOfReport(flow.text, place.start) ? 'Report' : 'Event'} dated ${printedDate(
            date,
            flow.text.slice(place.start, place.end),
          )} is later than the decision (${printedDay(decision.date)}).`,
          range: placedRange(flow.sourceRange(place.start, place.end), start),
          related: [{ range: decision.range, message: 'Decision date.' }],
        })),
    );
  },
};

/** The days, and the months with a year, that a part states in summary and rationale; `place` counts from the beginning of its flow. */
const datesIn = remembered(({ determination }: LetterPart) =>
  narrativeDates(determination).flatMap(({ flow, dates }) =>
    [...dates, ...findMonths(flow.text)].map(({ date, range: place }) => ({ date, flow, place })),
  ),
);

/** Whether the date is that of a report, or of what was done; what is far after the decision is another finding. */
function isOfPast(text: string, start: number, date: IsoDate, decided: IsoDate): boolean {
  if (isOfReport(text, start)) return true;
  const years = Number(date.slice(0, 4)) - Number(decided.slice(0, 4));
  return years <= FAR_FUTURE && DONE.test(wordsBefore(text, start)) && !isToCome(text, start);
}

/** Whether the words before a date are those of a report, and do not say that it was still to come. */
export function isOfReport(text: string, start: number): boolean {
  return REPORT.test(wordsBefore(text, start)) && !isToCome(text, start);
}

/** Whether the words before a date say that it is still to come. */
export function isToCome(text: string, start: number): boolean {
  return TO_COME.test(wordsBefore(text, start));
}

/** What an earlier sentence says is to come is no matter. */
function wordsBefore(text: string, start: number): string {
  const words = text.slice(Math.max(0, start - BEFORE), start);
  return words.slice(words.lastIndexOf('. ') + 1);
}

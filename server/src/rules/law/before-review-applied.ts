import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Determination, HeaderKey } from '../../syntax/tree.ts';
import { findDates } from '../../text/dates.ts';
import { foldedText } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import type { Rule } from '../finding.ts';

/** A dispute from before independent medical review applied, by the header's dates. */
export const beforeReviewApplied: Rule = {
  code: 'before-review-applied',
  title: 'The dispute is older than independent medical review',
  category: 'law',
  severity: 'information',
  scope: 'letter',
  check({ determination, catalogue }) {
    const denial = headerDate(determination, 'utilizationReviewDenialDate');
    const injury = headerDate(determination, 'dateOfInjury');
    if (!denial || !injury || denial.date >= ALL_DENIALS_FROM || injury.date >= INJURIES_FROM) return [];
    return [
      {
        message: `Independent medical review covers injuries from January 1, 2013 and every denial communicated from July 1, 2013${lawInBrackets('applicability', catalogue)}. Both dates here are earlier: check them.`,
        range: denial.range,
        related: [{ range: injury.range, message: 'The date of injury.' }],
      },
    ];
  },
};

const INJURIES_FROM = '2013-01-01';
const ALL_DENIALS_FROM = '2013-07-01';

function headerDate(
  { source, header }: Determination,
  key: HeaderKey,
): { date: string; range: Range } | null {
  const value = header?.fields.find((field) => field.key === key)?.value;
  if (!value) return null;
  // Dates hold no white space: what stands in them was put there by a text extractor.
  const [date] = findDates(foldedText(source, value).replaceAll(' ', ''));
  return date ? { date: date.date, range: value } : null;
}

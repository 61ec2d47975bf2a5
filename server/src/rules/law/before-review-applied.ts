import { headerDays } from '../../reading/header-days.ts';
import type { Rule } from '../finding.ts';

/** A dispute from before independent medical review applied, by the header's dates. */
export const beforeReviewApplied: Rule = {
  code: 'before-review-applied',
  title: 'The dispute is older than independent medical review',
  category: 'law',
  severity: 'information',
  scope: 'letter',
  check({ determination }) {
    const days = headerDays(determination);
    const denial = days.find(({ key }) => key === 'utilizationReviewDenialDate');
    const injury = days.find(({ key }) => key === 'dateOfInjury');
    if (!denial || !injury || denial.date >= ALL_DENIALS_FROM || injury.date >= INJURIES_FROM) return [];
    return [
      {
        message:
          'Independent medical review covers injuries from January 1, 2013 and every denial communicated from July 1, 2013 (Labor Code 4610.5(a)). Both dates here are earlier: check them.',
        range: denial.range,
        related: [{ range: injury.range, message: 'The date of injury.' }],
      },
    ];
  },
};

const INJURIES_FROM = '2013-01-01';
const ALL_DENIALS_FROM = '2013-07-01';

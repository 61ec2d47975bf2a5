import { lawAsSubject } from '../../../catalogue/printed-law.ts';
import { daysBetween } from '../../../text/days.ts';
import type { Rule } from '../../finding.ts';
import { headerDates } from './header-dates.ts';

/** By the catalogue's checklist (`timing`). */
const DAYS = 30;

/**
 * More than 30 days from assignment to decision. A hint: the law counts from the day the request and the records have
 * come, which a letter does not tell; the assignment is the nearest day that it does.
 */
export const decisionLate: Rule = {
  code: 'decision-late',
  title: 'The decision came more than 30 days after the assignment',
  category: 'contradiction',
  severity: 'hint',
  scope: 'letter',
  check: ({ determination, catalogue }) => {
    const dates = headerDates(determination);
    const assigned = dates.find(({ key }) => key === 'dateAssigned');
    const decision = dates.find(({ key }) => key === 'decisionDate');
    const days = assigned && decision ? daysBetween(assigned.date, decision.date) : 0;
    if (!assigned || !decision || days <= DAYS) return [];
    return [
      {
        message: `The decision came ${days} days after the assignment. ${lawAsSubject('timing', catalogue)} gives ${DAYS} days from receipt of the request and the records, which the letter does not date.`,
        range: decision.range,
        related: [{ range: assigned.range, message: 'The date of the assignment.' }],
      },
    ];
  },
};

import { lawAsSubject } from '../../../catalogue/printed-law.ts';
import { daysBetween } from '../../../text/days.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { headerDate } from './header-dates.ts';

/** By the catalogue's checklist (`timing`). */
const DAYS = 30;

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'The decision date of the header is more than 30 days after the date of assignment.',
  why:
    'The letter does not say when the records came, so the assignment is used in place of that day and the ' +
    'finding is a hint: of published determinations one in five is over 30 days by this count.',
  law: ['timing'],
  wrong: { header: { decisionDate: '12/20/2016' } },
  right: { header: { decisionDate: '12/02/2016' } },
};

/**
 * More than 30 days from assignment to decision. A hint: the law counts from the day the request and the records have
 * come, which a letter does not tell; the assignment is the nearest day that it does.
 */
export const decisionLate: Rule = {
  code: 'decision-late',
  title: 'Decision more than 30 days after assignment',
  category: 'contradiction',
  severity: 'hint',
  scope: 'letter',
  check: ({ determination, catalogue }) => {
    const assigned = headerDate(determination, 'dateAssigned');
    const decision = headerDate(determination, 'decisionDate');
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

import { lawInBrackets } from '../../../catalogue/printed-law.ts';
import { daysBetween } from '../../../text/days.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { headerDate } from './header-dates.ts';

/** By the catalogue's checklist (`timing`). */
const DAYS = 30;

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'The decision date of the header is more than 30 days after the date of assignment.',
  why:
    'The letter does not say when the records were received, so the date of assignment is used instead. By ' +
    'that count one in five published determinations is over 30 days, so this is only information. The limit is directory: a late ' +
    'determination is not void (Margaris v. Workers\u2019 Comp. Appeals Board, 2016).',
  law: ['timing'],
  wrong: { header: { decisionDate: '12/20/2016' } },
  right: { header: { decisionDate: '12/02/2016' } },
};

/**
 * More than 30 days from assignment to decision. The law counts from the day on which the request and the records were
 * received, which a letter does not state; the assignment is the nearest day that it does.
 */
export const decisionLate: Rule = {
  code: 'decision-late',
  title: 'Decision more than 30 days after assignment',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: ({ determination, catalogue }) => {
    const assigned = headerDate(determination, 'dateAssigned');
    const decision = headerDate(determination, 'decisionDate');
    const days = assigned && decision ? daysBetween(assigned.date, decision.date) : 0;
    if (!assigned || !decision || days <= DAYS) return [];
    return [
      {
        message: `Decision is ${days} days after assignment. Limit: ${DAYS} days from receipt of the request and the records${lawInBrackets('timing', catalogue)}. The limit is directory: a late determination remains valid.`,
        range: decision.range,
        related: [{ range: assigned.range, message: 'Date assigned.' }],
      },
    ];
  },
};

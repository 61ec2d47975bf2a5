import { daysBetween } from '../../../text/days.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { headerDate } from './header-dates.ts';

/** 30 days, and five more where the denial was mailed. */
const DAYS = 35;

/** What its page says. @public */
export const docs: RuleDocs = {
  what: `The application was received more than ${DAYS} days after the utilization review denial of the header.`,
  why:
    'An application is due 30 days after the denial, 35 where it was mailed. This limit is not verified, and it is not for ' +
    'the reviewer to apply: mostly one of the two dates is wrong.',
  wrong: { header: { utilizationReviewDenialDate: '09/03/2016' } },
  right: { header: { utilizationReviewDenialDate: '11/03/2016' } },
};

/** More than 35 days from the denial to the application. */
export const applicationLate: Rule = {
  code: 'application-late',
  title: 'Application long after the UR denial',
  category: 'contradiction',
  severity: 'hint',
  scope: 'letter',
  check: ({ determination }) => {
    const denial = headerDate(determination, 'utilizationReviewDenialDate');
    const received = headerDate(determination, 'applicationReceived');
    const days = denial && received ? daysBetween(denial.date, received.date) : 0;
    if (!denial || !received || days <= DAYS) return [];
    return [
      {
        message: `Application was received ${days} days after the UR denial. Time limit: 30 days, 35 by mail (not verified).`,
        range: received.range,
        related: [{ range: denial.range, message: 'UR denial date.' }],
      },
    ];
  },
};

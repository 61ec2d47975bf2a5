import { lawInBrackets } from '../../catalogue/printed-law.ts';
import { printedDay } from '../../text/days.ts';
import { headerDate } from '../contradictions/dates/header-dates.ts';
import type { Rule, RuleDocs } from '../finding.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A header whose date of injury is before January 1, 2013 and whose denial is before July 1, 2013.',
  why: 'Such a dispute is not eligible for review; most likely one of the dates is wrong.',
  law: ['applicability'],
  notes: 'Nothing is reported where extraction has scrambled the header, so that a date is not certain.',
  wrong: {
    header: {
      caseNumber: 'CM13-0000001',
      dateAssigned: '07/19/2013',
      dateOfInjury: '10/13/2011',
      decisionDate: '08/09/2013',
      utilizationReviewDenialDate: '06/03/2013',
      applicationReceived: '07/14/2013',
    },
    how: true,
  },
  right: {
    header: {
      caseNumber: 'CM13-0000001',
      dateAssigned: '07/19/2013',
      dateOfInjury: '10/13/2011',
      decisionDate: '08/09/2013',
      utilizationReviewDenialDate: '07/03/2013',
      applicationReceived: '07/14/2013',
    },
  },
};

/** A dispute from before independent medical review applied, by the header's dates. */
export const beforeReviewApplied: Rule = {
  code: 'before-review-applied',
  title: 'Dispute predates independent medical review',
  category: 'law',
  severity: 'information',
  scope: 'letter',
  check({ determination, catalogue }) {
    const denial = headerDate(determination, 'utilizationReviewDenialDate');
    const injury = headerDate(determination, 'dateOfInjury');
    if (!denial || !injury || denial.date >= ALL_DENIALS_FROM || injury.date >= INJURIES_FROM) return [];
    return [
      {
        message: `Injury ${printedDay(injury.date)} and denial ${printedDay(denial.date)} predate independent medical review, which covers injuries from ${printedDay(INJURIES_FROM)} and any denial from ${printedDay(ALL_DENIALS_FROM)}${lawInBrackets('applicability', catalogue)}.`,
        range: denial.range,
        related: [{ range: injury.range, message: 'Date of injury.' }],
      },
    ];
  },
};

const INJURIES_FROM = '2013-01-01';
const ALL_DENIALS_FROM = '2013-07-01';

import type { Letter } from '../../../letter/letter.ts';
import { printedDay } from '../../../text/days.ts';
import { placedIn } from '../../../text/placed.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { appealsIn } from './dated-appeals.ts';
import { denialsIn } from './dated-denials.ts';
import { headerDate } from './header-dates.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The summary or a rationale dates the application for independent medical review, an appeal of the denial or its ' +
    'reconsideration before the utilization review denial of the header. The date is marked, and that of the denial is linked.',
  why: `${WHY_FACT} What was not yet denied cannot be appealed: one of the two dates is wrong.`,
  law: ['appeal-grounds'],
  notes:
    'Nothing is marked where the letter speaks of an earlier denial, application or review, or dates a denial otherwise.',
  wrong: {
    header: true,
    summary: 'The injured worker signed the application for independent medical review on 10/20/2016.',
  },
  right: {
    summary: 'The injured worker signed the application for independent medical review on 11/04/2016.',
  },
};

/** `Signed the application for independent medical review on 10/20/2016`, where the denial is of 11/03/2016. */
export const appealBeforeDenial: Rule = {
  code: 'appeal-before-denial',
  title: 'Appeal dated before the UR denial',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const denial = headerDate(letter.determination, 'utilizationReviewDenialDate');
    if (!denial || datesOtherDenial(letter, denial.date)) return [];
    return placedIn(letter.parts, appealsIn)
      .filter(({ date }) => date < denial.date)
      .map(({ date, range }) => ({
        message: `Appeal is dated ${printedDay(date)}, before the UR denial (${printedDay(denial.date)}).`,
        range,
        related: [{ range: denial.range, message: 'UR denial date.' }],
      }));
  },
};

/** Whether the letter dates a denial otherwise than its header: that one may have been appealed. */
function datesOtherDenial({ parts }: Letter, denied: string): boolean {
  return placedIn(parts, denialsIn).some(({ date }) => date !== denied);
}

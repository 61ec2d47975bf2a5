import { daysBetween, type IsoDate, printedDay } from '../../../text/days.ts';
import { placedIn } from '../../../text/placed.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { denialsIn } from './dated-denials.ts';
import { headerDate } from './header-dates.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The summary or a rationale dates the utilization review denial otherwise than the header. The date is marked, ' +
    'and that of the header is linked.',
  why: `${WHY_FACT} The date of the denial also decides which guidelines were in force.`,
  law: ['appeal-grounds'],
  notes: 'Sentences about an earlier denial, an appeal or a second request are not marked.',
  wrong: {
    header: true,
    summary: 'On 10/03/2016 utilization review denied the MRI of the left knee.',
  },
  right: { summary: 'On 11/03/2016 utilization review denied the MRI of the left knee.' },
};

/** `On 01/20/2017 utilization review denied`, where the header has 02/20/2017. */
export const urDateContradicted: Rule = {
  code: 'ur-date-contradicted',
  title: 'Inconsistent date of UR denial',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const denial = headerDate(letter.determination, 'utilizationReviewDenialDate');
    if (!denial) return [];
    const stated = placedIn(letter.parts, denialsIn);
    // a letter that mentions the denial of the header, too, mentions several
    if (stated.some(({ date }) => date === denial.date)) return [];
    const about = stated.filter(({ date, isLoose }) => !isLoose || isNear(date, denial.date));
    return about.map(({ date, range }) => ({
      message: `UR denial is dated ${printedDay(date)} here but ${printedDay(denial.date)} in the header.`,
      range,
      related: [{ range: denial.range, message: 'UR denial date.' }],
    }));
  },
};

/** A denial that is dated much earlier or later may be that of another request, but for a slip in the year. */
const NEAR_DAYS = 100;

function isNear(date: IsoDate, denied: IsoDate): boolean {
  return Math.abs(daysBetween(date, denied)) <= NEAR_DAYS || date.slice(4) === denied.slice(4);
}

import { gapsOf } from '../../letter/gaps.ts';
import type { Rule, RuleDocs } from '../finding.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A letter in which several places of the form are not filled in, as *IMR: New Determination* leaves them: ' +
    '`[insert case number]`, `[insert decision]`. One finding counts them and marks the first.',
  why: 'A new letter owes most of its words. Listed one by one, they would hide what is wrong.',
  notes:
    'The last such place is reported by [placeholder-unfilled](placeholder-unfilled.md), or by ' +
    '[decision-unknown](decision-unknown.md) where the decision is owed. Rules that look for what a finished letter must ' +
    'say, such as [records-not-named](records-not-named.md), wait until all are filled in.',
  wrong: {
    summary: '[insert clinical case summary]',
    request: 'MRI of the left knee: Upheld',
    rationale: '[insert decision rationale]',
  },
  right: {
    summary: 'The injured worker is a 41 year old male with left knee pain in the report of 11/08/2016.',
    rationale: 'The examination of this patient is normal. The request is not medically necessary.',
  },
};

/** Several gaps of the form that are not filled in, counted. */
export const letterUnfinished: Rule = {
  code: 'letter-unfinished',
  title: 'Unfinished letter',
  category: 'malformed',
  severity: 'warning',
  scope: 'letter',
  readWhole: true,
  check(letter) {
    const gaps = gapsOf(letter);
    const [first] = gaps;
    if (!first || gaps.length < 2) return [];
    return [{ message: `${gaps.length} places are not filled in. Next: ${first.owed}.`, range: first.range }];
  },
};

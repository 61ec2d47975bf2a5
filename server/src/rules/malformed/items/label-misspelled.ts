import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_PRINTED_FORM } from '../../rule-docs.ts';
import { misspelling } from '../correction.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A label of one of the three fields that is nearly right: wrong letters, other words, or no colon.',
  why: WHY_PRINTED_FORM,
  fix: 'Changes the label to the printed one. "Fix all" does so only where no letter changes.',
  notes:
    'White space inside a label does not count: text copied from a PDF often has too much or too little of ' +
    'it.',
  wrong: { request: 'MRI of the left knee: Overturned', slip: ['rationale:', 'rational:'] },
  right: {},
};

/** A label of an item's field that is nearly, but not quite, as the form prints it, its colon included. */
export const labelMisspelled: Rule = {
  code: 'label-misspelled',
  title: 'Misspelled label',
  category: 'malformed',
  severity: 'warning',
  scope: 'part',
  check: ({ determination: { source, items } }) =>
    items.flatMap(({ fields }) => fields.flatMap(({ label }) => misspelling(source, 'label', label))),
};

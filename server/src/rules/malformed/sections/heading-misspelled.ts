import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_PRINTED_FORM } from '../../rule-docs.ts';
import { misspelling } from '../correction.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A heading that is nearly one of the printed ones: wrong letters, a word too many or too few.',
  why: WHY_PRINTED_FORM,
  fix: 'Changes the heading to the printed one. "Fix all" does so only where no letter changes.',
  notes:
    'White space inside a heading does not count: text copied from a PDF often has too much or too little of ' +
    'it.',
  wrong: { summary: true, slip: ['SUMMARY', 'SUMARY'] },
  right: {},
};

/** A section heading that is nearly, but not quite, as the form prints it. */
export const headingMisspelled: Rule = {
  code: 'heading-misspelled',
  title: 'Misspelled heading',
  category: 'malformed',
  severity: 'warning',
  scope: 'letter',
  readWhole: true,
  check: ({ determination: { source, sections } }) =>
    sections.flatMap(({ heading }) => misspelling(source, 'heading', heading)),
};

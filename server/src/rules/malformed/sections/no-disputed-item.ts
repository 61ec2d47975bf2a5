import { DECISION_VALUES } from '../../../form/form-of.ts';
import { FORM } from '../../../form/printed-form.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { either, ITEM_EXAMPLE, listed } from '../../wording.ts';
import { hasOwnWords, openingWords, sectionOf } from './section-words.ts';

const ENDINGS = either(DECISION_VALUES.map((value) => `: ${value}`));
const LABELS = listed(FORM.fields.map(({ label }) => label));

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The section `IMR ISSUES, DECISIONS AND RATIONALES` has no request with a decision and no label of a ' +
    'field. Its heading is marked.',
  why: 'A letter without a disputed item decides nothing.',
  law: ['necessity-stated'],
  notes: 'While nothing at all follows the heading it is only a warning.',
  wrong: { how: true, summary: true, issues: true },
  right: { request: 'MRI of the left knee: Overturned' },
};

/** A letter whose issues section has no disputed item. */
export const noDisputedItem: Rule = {
  code: 'no-disputed-item',
  title: 'Issues section without a disputed item',
  category: 'malformed',
  severity: 'error',
  scope: 'letter',
  readWhole: true,
  check({ determination, items }) {
    if (items.length > 0) return [];
    const section = sectionOf(determination, 'issues-decisions-rationales');
    if (!section) return [];
    const isEmpty = !hasOwnWords(determination, section);
    return [
      {
        message: isEmpty
          ? `No disputed item yet. Each begins with its request and decision, such as ${ITEM_EXAMPLE}.`
          : `No disputed item was recognized in this section. Each begins with a paragraph that ends in ${ENDINGS}, followed by ${LABELS}.`,
        range: openingWords(determination, section),
        severity: isEmpty ? 'warning' : 'error',
      },
    ];
  },
};

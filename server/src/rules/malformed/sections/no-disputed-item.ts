import { DECISION_VALUES } from '../../../form/form-of.ts';
import { FORM } from '../../../form/printed-form.ts';
import type { Rule } from '../../finding.ts';
import { either, ITEM_EXAMPLE, listed } from '../../wording.ts';
import { hasOwnWords, isReadWhole, openingWords } from './section-words.ts';

const ENDINGS = either(DECISION_VALUES.map((value) => `: ${value}`));
const LABELS = listed(FORM.fields.map(({ label }) => label));

/** A letter whose issues section has no disputed item. */
export const noDisputedItem: Rule = {
  code: 'no-disputed-item',
  title: 'The issues section has no disputed item',
  category: 'malformed',
  severity: 'error',
  scope: 'form',
  check({ determination }) {
    if (!isReadWhole(determination) || determination.items.length > 0) return [];
    const section = determination.sections.find(({ kind }) => kind === 'issues-decisions-rationales');
    if (!section) return [];
    if (!hasOwnWords(determination, section)) {
      return [
        {
          message: `No disputed item stands here yet. Each begins with its request and decision, such as ${ITEM_EXAMPLE}.`,
          range: openingWords(determination, section),
          severity: 'warning',
        },
      ];
    }
    return [
      {
        message: `No disputed item could be told from the words of this section. Each begins with a paragraph that ends in ${ENDINGS}, followed by ${LABELS}.`,
        range: openingWords(determination, section),
      },
    ];
  },
};

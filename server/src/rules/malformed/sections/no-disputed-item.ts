import type { Rule } from '../../finding.ts';
import { hasOwnWords, isReadWhole, openingWords } from './section-words.ts';

/** A letter whose issues section has no disputed item. */
export const noDisputedItem: Rule = {
  code: 'no-disputed-item',
  title: 'The issues section has no disputed item',
  category: 'malformed',
  severity: 'error',
  scope: 'letter',
  check({ determination, items }) {
    if (!isReadWhole(determination) || items.length > 0) return [];
    const section = determination.sections.find(({ kind }) => kind === 'issues-decisions-rationales');
    if (!section) return [];
    if (!hasOwnWords(determination, section)) {
      return [
        {
          message:
            'No disputed item stands here yet. Each begins with its request and decision, such as “MRI of the right knee: Upheld”.',
          range: openingWords(determination, section),
          severity: 'warning',
        },
      ];
    }
    return [
      {
        message:
          'No disputed item could be told from the words of this section. Each begins with a paragraph that ends in “: Upheld” or “: Overturned”, followed by “Claims Administrator guideline:”, “MAXIMUS guideline:” and “Decision rationale:”.',
        range: openingWords(determination, section),
      },
    ];
  },
};

import type { Rule } from '../../finding.ts';
import type { RuleDocs } from '../../rule-docs.ts';
import { hasOwnWords, isReadWhole, openingWords } from './section-words.ts';

/** What its page says. */
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
  scope: 'form',
  check({ determination }) {
    if (!isReadWhole(determination) || determination.items.length > 0) return [];
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

import { firstLineOf } from '../../../text/line-ends.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { hasWords } from '../../own-words.ts';
import { shown } from '../../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'Words after the decision of an item and before its first label. They belong to no field.',
  why: 'Such text is neither request nor guideline nor rationale, so no reader looks for it. Published determinations have none there.',
  wrong: { request: 'MRI of the left knee: Overturned\n\nSee the report of the treating physician.' },
  right: { request: 'MRI of the left knee: Overturned' },
};

/** Words between an item's decision and its first label: they belong to no field. */
export const strayWords: Rule = {
  code: 'stray-words',
  title: 'Text between decision and first label',
  category: 'malformed',
  severity: 'warning',
  scope: 'part',
  check: ({ determination }) =>
    determination.items.flatMap((item) => {
      // Without a claims administrator guideline these words are most likely its text: field-missing says so.
      if (!item.stray || !item.claimsAdministratorGuideline) return [];
      // The colon of a request without a decision is no word.
      const words = determination.source.slice(item.stray.start, item.stray.end);
      if (!hasWords(words)) return [];
      return {
        message: `Text between decision and first label: ${shown(words)}. Move it into a field or delete it.`,
        range: firstLineOf(determination.lines, item.stray),
      };
    }),
};

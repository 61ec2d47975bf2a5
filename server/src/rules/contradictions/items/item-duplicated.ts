import type { Rule, RuleDocs } from '../../finding.ts';
import { itemOf, repeatedItems, requestKey, requestPlace } from './letter-items.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The request of a disputed item is that of an earlier one, apart from case, white space and punctuation. ' +
    'The second is marked, and the first is linked. It is an error where the two decisions differ.',
  why: 'One request is decided once.',
  law: ['disputed-treatment', 'necessity-stated'],
  wrong: {
    request: 'MRI of the left knee: Overturned',
    more:
      'MRI of the left knee: Overturned\n\nDecision rationale: Surgery would be considered. Therefore, the ' +
      'request is medically necessary.\n',
  },
  right: {
    more:
      'MRI of the right knee: Overturned\n\nDecision rationale: Surgery would be considered. Therefore, the ' +
      'request is medically necessary.\n',
  },
};

/** One request disputed twice, word for word; case, white space and punctuation do not count. */
export const itemDuplicated: Rule = {
  code: 'item-duplicated',
  title: 'Duplicate request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: ({ items }) =>
    repeatedItems(items, requestKey).map(({ first, again }) => {
      const [before, decision] = [first, again].map(({ item }) => itemOf(item).decision?.value);
      const differ = before && decision && before !== decision;
      return {
        message: differ
          ? `The same request is item ${first.index + 1}, and is decided otherwise there. Keep one item, with one decision.`
          : `The same request is item ${first.index + 1}. Remove one of the two, or say what tells them apart.`,
        range: requestPlace(again.item),
        severity: differ ? 'error' : 'warning',
        related: [{ range: requestPlace(first.item), message: 'The same request stands here first.' }],
      };
    }),
};

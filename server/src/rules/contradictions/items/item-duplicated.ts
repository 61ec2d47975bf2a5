import { itemParts, perPart } from '../../../letter/per-part.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import { keyTextOf } from '../../../text/key-text.ts';
import type { Rule } from '../../finding.ts';
import type { RuleDocs } from '../../rule-docs.ts';

/** What its page says. */
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
  check: (letter) => {
    const keys = itemParts(letter).map(({ input }) => requestKey(input));
    if (new Set(keys).size === keys.length) return [];
    const firsts = new Map<string, DisputedItem>();
    return letter.determination.items.flatMap((item) => {
      const key = keys[item.index] ?? '';
      const first = firsts.get(key);
      if (!first) {
        if (key !== '') firsts.set(key, item);
        return [];
      }
      const values = [first.decision?.value, item.decision?.value];
      const differ = values[0] && values[1] && values[0] !== values[1];
      return [
        {
          message: differ
            ? `The same request is item ${first.index + 1}, and is decided otherwise there. Keep one item, with one decision.`
            : `The same request is item ${first.index + 1}. Remove one of the two, or say what tells them apart.`,
          range: item.requestRange,
          ...(differ ? { severity: 'error' as const } : {}),
          related: [{ range: first.requestRange, message: 'The same request stands here first.' }],
        },
      ];
    });
  },
};

/** The request of a part that is an item, by its letters and digits. */
const requestKey = perPart(({ determination: { items } }) => {
  const [item] = items;
  return item ? keyTextOf(item.request).key : '';
});

import { itemParts, perPart } from '../../../letter/per-part.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import { keyTextOf } from '../../../text/key-text.ts';
import type { Rule } from '../../finding.ts';

/** One request disputed twice, word for word; case, white space and punctuation do not count. */
export const itemDuplicated: Rule = {
  code: 'item-duplicated',
  title: 'The same request stands in two disputed items',
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

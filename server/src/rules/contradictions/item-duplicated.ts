import { keyTextOf } from '../../citations/key-text.ts';
import type { DisputedItem } from '../../syntax/tree.ts';
import type { Rule } from '../finding.ts';

/** One request disputed twice, word for word; case, white space and punctuation do not count. */
export const itemDuplicated: Rule = {
  code: 'item-duplicated',
  title: 'The same request stands in two disputed items',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: ({ determination }) => {
    const firsts = new Map<string, DisputedItem>();
    return determination.items.flatMap((item) => {
      const key = keyTextOf(item.request).key;
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

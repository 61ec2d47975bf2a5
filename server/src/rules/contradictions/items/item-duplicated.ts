import type { LetterPart } from '../../../letter/letter-part.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import { keyTextOf } from '../../../text/key-text.ts';
import { type Placed, placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Rule } from '../../finding.ts';
import type { RuleDocs } from '../../rule-docs.ts';

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
  check: (letter) => {
    const keys = letter.items.map(({ part }) => requestKey(part));
    if (new Set(keys).size === keys.length) return [];
    const firsts = new Map<string, number>();
    return letter.items.flatMap((placed, index) => {
      const key = keys[index] ?? '';
      const place = firsts.get(key);
      if (place === undefined) {
        if (key !== '') firsts.set(key, index);
        return [];
      }
      const first = requestOf(letter.items[place] as Placed<LetterPart>);
      const { range, decision } = requestOf(placed);
      const differ = first.decision && decision && first.decision !== decision;
      return [
        {
          message: differ
            ? `The same request is item ${place + 1}, and is decided otherwise there. Keep one item, with one decision.`
            : `The same request is item ${place + 1}. Remove one of the two, or say what tells them apart.`,
          range,
          ...(differ ? { severity: 'error' as const } : {}),
          related: [{ range: first.range, message: 'The same request stands here first.' }],
        },
      ];
    });
  },
};

/** Where the request of an item stands in the letter, and how it is decided. */
function requestOf({ start, part }: Placed<LetterPart>) {
  const { requestRange, decision } = part.determination.items[0] as DisputedItem;
  return { range: placedRange(requestRange, start), decision: decision?.value };
}

/** The request of a part that is an item, by its letters and digits. */
const requestKey = remembered(({ determination: { items } }: LetterPart) => {
  const [item] = items;
  return item ? keyTextOf(item.request).key : '';
});

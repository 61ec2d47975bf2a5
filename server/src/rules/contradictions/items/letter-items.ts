import type { Letter } from '../../../letter/letter.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import { keyTextOf } from '../../../text/key-text.ts';
import { placedRange } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';

/** A part of a letter that is a disputed item, and where it begins. */
export type PlacedItem = Letter['items'][number];

/** The disputed item that a part is; its offsets count from the beginning of the part. */
export function itemOf({ part }: PlacedItem): DisputedItem {
  return part.determination.items[0] as DisputedItem;
}

/** Where the request of an item stands in the letter. */
export function requestPlace(item: PlacedItem): Range {
  return placedRange(itemOf(item).requestRange, item.start);
}

/** The request of an item, by its letters and digits. */
export function requestKey(item: PlacedItem): string {
  return keyTextOf(itemOf(item).request).key;
}

/** An item with its place among the items of the letter, from 0. */
export interface NumberedItem {
  readonly index: number;
  readonly item: PlacedItem;
}

/** The items of which an item ahead has the same key, in order, each with the first that has it. An empty key is none. */
export function repeatedItems(
  items: readonly PlacedItem[],
  keyOf: (item: PlacedItem) => string,
): { readonly first: NumberedItem; readonly again: NumberedItem }[] {
  const firsts = new Map<string, NumberedItem>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first) return [{ first, again: { index, item } }];
    if (key !== '') firsts.set(key, { index, item });
    return [];
  });
}

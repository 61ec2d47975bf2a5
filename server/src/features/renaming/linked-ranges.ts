import type { Letter } from '../../letter/letter.ts';
import { placedRange } from '../../text/placed.ts';
import { type Range, touches } from '../../text/range.ts';
import { requestLists } from '../items/request-list.ts';

/**
 * The places that are typed in together: a request in its item and in the lists above that name all requests in their order, where
 * they have the same characters on one line. None elsewhere, and where the words are in one place alone. Offsets into the letter.
 */
export function linkedRanges(letter: Letter, offset: number): readonly Range[] {
  const { source, items } = letter;
  const lists = requestLists(letter);
  for (const [i, { start, part }] of items.entries()) {
    const item = part.determination.items[0];
    if (!item) continue;
    const request = placedRange(item.requestRange, start);
    const words = source.slice(request.start, request.end);
    if (words === '' || /[\r\n\f]/.test(words)) continue;
    const same = lists
      .flatMap(({ entries }) => entries[i] ?? [])
      .filter((entry) => source.slice(entry.start, entry.end) === words);
    const all = [...same, request];
    if (all.length > 1 && all.some((place) => touches(place, offset))) return all;
  }
  return [];
}

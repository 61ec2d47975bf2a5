import type { Letter } from '../../letter/letter.ts';
import { type Range, range } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edits.ts';
import { renumbering, type TypedNumber } from './item-numbers.ts';
import { type RequestList, requestLists } from './request-list.ts';

/** What becomes of the items: one changes places with the next, is doubled, or is taken out. */
interface ListChange {
  readonly change: 'swap' | 'duplicate' | 'delete';
  /** The place of the item, from 0. */
  readonly index: number;
}

/**
 * The same change in the lists that name the requests of the letter in their order. In a sentence two requests change places, but
 * none is put in or taken out: its words would have to follow.
 */
export function listEdits(letter: Letter, { change, index }: ListChange): TextEdit[] {
  return requestLists(letter).flatMap((list) => {
    if (change === 'swap') return swapped(letter.source, list, index);
    if (!list.isOnLines) return [];
    return change === 'delete' ? deleted(list, index) : duplicated(letter.source, list, index);
  });
}

/** The words change places; marks and punctuation stay. */
function swapped(source: string, { entries }: RequestList, index: number): TextEdit[] {
  const [a, b] = [entries[index] as Range, entries[index + 1] as Range];
  const [first, second] = [a, b].map(({ start, end }) => source.slice(start, end)) as [string, string];
  if (first === second) return [];
  return [
    { range: a, text: second },
    { range: b, text: first },
  ];
}

/** The entry's marks go to the next one; the last takes its own, and the punctuation of the one above, with it. */
function deleted({ entries, numbers }: RequestList, index: number): TextEdit[] {
  const [above, own, below] = [entries[index - 1], entries[index] as Range, entries[index + 1]];
  const area = below ? range(own.start, below.start) : range(above?.end ?? own.start, own.end);
  return [{ range: area, text: '' }, ...numbered(numbers, index + 2, -1, -1, index + (below ? 1 : 0))];
}

/** A copy after the entry, on a line of its own like the others. */
function duplicated(source: string, { entries, numbers }: RequestList, index: number): TextEdit[] {
  const own = entries[index] as Range;
  const below = index + 1 < entries.length ? index + 1 : index;
  const [above, next] = [entries[below - 1] as Range, entries[below] as Range];
  const number = numbers?.[below];
  let between = source.slice(above.end, next.start);
  if (number) {
    const [from, to] = [number.range.start - above.end, number.range.end - above.end];
    between = between.slice(0, from) + String(index + 2) + between.slice(to);
  }
  const copy: TextEdit = {
    range: range(own.end, own.end),
    text: between + source.slice(own.start, own.end),
  };
  return [copy, ...numbered(numbers, index + 1, 1, 1)];
}

/** Numbers from `first` on changed by `delta`, totals by `total`; but for those at `without`, which go. */
function numbered(
  numbers: readonly TypedNumber[] | null,
  first: number,
  delta: number,
  total: number,
  without = -1,
): TextEdit[] {
  return (numbers ?? []).flatMap((number, k) =>
    k === without
      ? []
      : renumbering(number, number.value + (k >= first ? delta : 0), (number.total?.value ?? 0) + total),
  );
}

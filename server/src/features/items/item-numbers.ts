import type { Letter } from '../../letter/letter.ts';
import { shifted } from '../../text/placed.ts';
import { type Range, range } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edits.ts';

/** A number that was typed before a request, as in `2.`, `(2)`, `Disputed item 2 of 3:`, and the total after it. */
export interface TypedNumber {
  /** As an offset into what the marks are part of. */
  readonly range: Range;
  readonly value: number;
  readonly total: { readonly range: Range; readonly value: number } | null;
}

/** The number in the marks between two offsets; null where they have none. */
export function numberIn(source: string, start: number, end: number): TypedNumber | null {
  const found = /(\d{1,3})(?: of (\d{1,3}))?/.exec(source.slice(start, end));
  if (!found) return null;
  const [whole, digits = '', total] = found;
  const from = start + found.index;
  const to = from + whole.length;
  return {
    range: range(from, from + digits.length),
    value: Number(digits),
    total: total === undefined ? null : { range: range(to - total.length, to), value: Number(total) },
  };
}

/** Whether numbers count from 1 on, each with the total that is theirs, if with any. */
export function areInOrder(numbers: readonly (TypedNumber | null)[]): numbers is readonly TypedNumber[] {
  return numbers.every(
    (number, i) =>
      number !== null &&
      number.value === i + 1 &&
      (number.total === null || number.total.value === numbers.length),
  );
}

/**
 * The numbers before the requests of a letter, with offsets into each item. Null unless all items have one and they count from
 * 1 on: other numbers are not ours to change.
 */
export function itemNumbers({ items }: Letter): readonly TypedNumber[] | null {
  const numbers = items.map(({ part: { determination } }) =>
    numberIn(determination.source, 0, determination.items[0]?.requestRange.start ?? 0),
  );
  return areInOrder(numbers) ? numbers : null;
}

/** What makes it another number, perhaps with another total. */
export function renumbering(number: TypedNumber, value: number, total: number): TextEdit[] {
  const edits: TextEdit[] = [];
  const set = ({ range: place, value: before }: { range: Range; value: number }, to: number) => {
    if (before !== to) edits.push({ range: place, text: String(to) });
  };
  set(number, value);
  if (number.total) set(number.total, total);
  return edits;
}

/**
 * The edits of a letter that number its items again once one is put in after that at `index` (`by` is 1), or that one is taken
 * out (-1); none where they are not numbered.
 */
export function renumberedItems(letter: Letter, index: number, by: 1 | -1): TextEdit[] {
  const { items } = letter;
  return (itemNumbers(letter) ?? []).flatMap((number, k) => {
    if (by < 0 && k === index) return [];
    const value = k + 1 + (k > index ? by : 0);
    return shifted(renumbering(number, value, items.length + by), items[k]?.start ?? 0);
  });
}

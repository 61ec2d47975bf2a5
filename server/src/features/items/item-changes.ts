import { rangeOf } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { isBlank } from '../../text/characters.ts';
import { type Placed, shifted } from '../../text/placed.ts';
import { type Range, range } from '../../text/range.ts';
import { applyEdits, inOrder, type TextEdit } from '../../text/text-edits.ts';
import { itemNumbers, renumberedItems, renumbering, type TypedNumber } from './item-numbers.ts';
import {
  type ChangedLetter,
  canChange,
  type FoundItem,
  gapFor,
  type ItemChange,
  itemAt,
  mapped,
  type Selection,
} from './item-places.ts';
import { listEdits } from './list-changes.ts';

/**
 * Changes the item that the selection ends in, with the white space around it; null where there is none, or where it cannot be
 * moved further. Page breaks stay. Items that are numbered from 1 on are numbered again; a list above them that names their
 * requests in their order follows.
 */
export function changeItem(letter: Letter, selection: Selection, change: ItemChange): ChangedLetter | null {
  const found = itemAt(letter, selection.active);
  if (!found || !canChange(letter, found, change)) return null;
  if (change === 'delete') return deleted(letter, found);
  if (change === 'duplicate') return duplicated(letter, found, selection);
  return moved(letter, found, selection, change);
}

/** The words of the item stay: those of its neighbor go to its other side, so that what marks the item stays on it. */
function moved(
  letter: Letter,
  found: FoundItem,
  selection: Selection,
  change: 'move-up' | 'move-down',
): ChangedLetter {
  const { source, items } = letter;
  const other = change === 'move-up' ? found.index - 1 : found.index + 1;
  const first = Math.min(found.index, other);
  const [upper, lower] = [first, first + 1].map((index) => rangeOf(items[index] as Placed<LetterPart>)) as [
    Range,
    Range,
  ];
  const between = source.slice(upper.end, lower.start);
  const numbers = itemNumbers(letter);
  const renumber = (index: number, value: number) =>
    numbers ? renumbering(numbers[index] as TypedNumber, value, items.length) : [];
  const own = renumber(found.index, other + 1);
  const neighbor = items[other] as Placed<LetterPart>;
  const words = applyEdits(neighbor.part.determination.source, renumber(other, found.index + 1));
  const swap: TextEdit[] =
    change === 'move-down'
      ? [
          { range: range(upper.start, upper.start), text: words + between },
          { range: range(upper.end, lower.end), text: '' },
        ]
      : [
          { range: range(upper.start, lower.start), text: '' },
          { range: range(lower.end, lower.end), text: between + words },
        ];
  const edits = inOrder([
    ...listEdits(letter, { change: 'swap', index: first }),
    ...swap,
    ...shifted(own, found.range.start),
  ]);
  const start = mapped(edits, found.range.start);
  return { edits, selection: within(selection, found.range, start, own) };
}

/** The copy comes after the item and gets the cursor. */
function duplicated(letter: Letter, found: FoundItem, selection: Selection): ChangedLetter {
  const { source, items } = letter;
  const { index, range: place } = found;
  const number = itemNumbers(letter)?.[index];
  const own = number ? renumbering(number, index + 2, items.length + 1) : [];
  const copy = applyEdits(source.slice(place.start, place.end), own);
  const gap = gapFor(letter, index);
  const edits = inOrder([
    ...listEdits(letter, { change: 'duplicate', index }),
    { range: range(place.end, place.end), text: gap + copy },
    ...renumberedItems(letter, index, 1),
  ]);
  const start = mapped(edits, place.end) - copy.length;
  return { edits, selection: within(selection, place, start, own) };
}

function deleted(letter: Letter, found: FoundItem): ChangedLetter {
  const { source, items } = letter;
  const { index, range: place } = found;
  const area = withSpace(source, place, index === items.length - 1);
  const edits = inOrder([
    ...listEdits(letter, { change: 'delete', index }),
    { range: area, text: '' },
    ...renumberedItems(letter, index, -1),
  ]);
  // where the next item begins now, or where the one above ends
  const next = mapped(edits, area.end);
  return { edits, selection: { anchor: next, active: next } };
}

/**
 * An item with the white space after it, so that what is above it keeps its distance; with that above it where nothing follows, and
 * where a page break follows, which stays.
 */
function withSpace(source: string, { start, end }: Range, isLast: boolean): Range {
  let [from, to] = [start, end];
  while (from > 0 && isBlank(source.charCodeAt(from - 1))) from--;
  while (to < source.length && isBlank(source.charCodeAt(to))) to++;
  if (from === 0) return range(start, to);
  const breaks = (a: number, b: number) => source.slice(a, b).includes('\f');
  const takesAbove = isLast || (breaks(end, to) && !breaks(from, start));
  return takesAbove ? range(from, end) : range(start, to);
}

/** The selection in words that were at `place` and begin at `start` now, after `own` edits of them. */
function within(selection: Selection, place: Range, start: number, own: readonly TextEdit[]): Selection {
  const at = (offset: number) => {
    const inside = Math.min(Math.max(offset, place.start), place.end) - place.start;
    return start + mapped(own, inside);
  };
  return { anchor: at(selection.anchor), active: at(selection.active) };
}

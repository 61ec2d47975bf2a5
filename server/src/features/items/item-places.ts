import { rangeOf } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import { isBlank } from '../../text/characters.ts';
import { firstLineEnd } from '../../text/line-ends.ts';
import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edits.ts';

/** What can be done to a disputed item as a whole. */
export const ITEM_CHANGES = ['move-up', 'move-down', 'duplicate', 'delete'] as const;

/** One of them. */
export type ItemChange = (typeof ITEM_CHANGES)[number];

/** A cursor, or what is selected: where it was begun and where it ends; offsets into a text. */
export interface Selection {
  readonly anchor: number;
  readonly active: number;
}

/** A change of a letter: its edits, in order and apart, and what is selected in the letter that they lead to. */
export interface ChangedLetter {
  readonly edits: readonly TextEdit[];
  readonly selection: Selection;
}

/** The item as the letter has it, and its place among the items, from 0. */
export interface FoundItem {
  readonly index: number;
  /** From its first word, or the marks before it, to its last word. */
  readonly range: Range;
}

/**
 * The item that an offset is in, on whatever word of it, or in the white space after it; null above the first item and after words
 * that follow the items.
 */
export function itemAt({ source, items }: Letter, offset: number): FoundItem | null {
  const index = items.findLastIndex(({ start }) => start <= offset);
  const placed = items[index];
  if (!placed) return null;
  const own = rangeOf(placed);
  for (let at = own.end; at < offset; at++) if (!isBlank(source.charCodeAt(at))) return null;
  return { index, range: own };
}

/** Whether a change is possible: the first item has none above it, the last none below. */
export function canChange({ items }: Letter, { index }: FoundItem, change: ItemChange): boolean {
  if (change === 'move-up') return index > 0;
  return change !== 'move-down' || index < items.length - 1;
}

/** The white space that sets an item apart from the next one in this letter, without page breaks. */
export function gapFor({ source, items }: Letter, index: number): string {
  const ends = items.map(rangeOf);
  for (const [a, b] of [
    [index, index + 1],
    [index - 1, index],
  ] as const) {
    const [above, below] = [ends[a], ends[b]];
    if (!above || !below) continue;
    const gap = source.slice(above.end, below.start).replaceAll('\f', '');
    if (/[\r\n]/.test(gap) && gap.trim() === '') return gap;
  }
  const lineEnd = firstLineEnd(source);
  return lineEnd + lineEnd;
}

/** Where an offset is after edits: after what they put in there; within what they replace, at its beginning. */
export function mapped(edits: readonly TextEdit[], offset: number): number {
  let delta = 0;
  for (const { range: place, text } of edits) {
    if (place.end <= offset) delta += text.length - (place.end - place.start);
    else if (place.start < offset) delta -= offset - place.start;
  }
  return offset + delta;
}

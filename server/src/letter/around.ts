import type { Placed } from '../text/placed.ts';
import { type Range, range } from '../text/range.ts';
import { firstIndex } from '../text/search.ts';
import type { Letter } from './letter.ts';
import type { LetterPart } from './letter-part.ts';

/**
 * The parts that an offset into the letter touches: the one that holds it, then the one that ends there. At most two; none
 * where only white space is, and for an offset out of bounds.
 */
export function partsAround({ parts }: Letter, offset: number): Placed<LetterPart>[] {
  const after = firstIndex(parts.length, (k) => (parts[k] as Placed<LetterPart>).start > offset);
  return [parts[after - 1], parts[after - 2]]
    .filter((placed) => placed !== undefined)
    .filter(({ start, part }) => offset <= start + part.determination.source.length);
}

/** Where a part is in its letter. */
export function rangeOf({ start, part }: Placed<LetterPart>): Range {
  return range(start, start + part.determination.source.length);
}

/** The disputed item that begins last at or before an offset into the letter; null where none does. */
export function itemBefore({ items }: Letter, offset: number): Placed<LetterPart> | null {
  const after = firstIndex(items.length, (k) => (items[k] as Placed<LetterPart>).start > offset);
  return items[after - 1] ?? null;
}

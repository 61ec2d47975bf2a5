import { type Letter, readLetter } from '../../letter/letter.ts';
import type { Range } from '../../text/range.ts';
import { applyEdits, type TextEdit } from '../../text/text-edits.ts';
import { editsOf, type Layout } from './layout.ts';
import type { Refusal } from './refusal.ts';
import { partsReadOtherwise } from './same-reading.ts';

/** What formatting makes of a part of a letter; see `Formatted`. */
export interface FormattedPart {
  readonly edits: readonly TextEdit[];
  readonly refusal: Refusal | null;
}

/** Whether an area touches a paragraph; `block` counts words. */
export function isTouched({ words: { starts, ends } }: Layout, block: Range, area: Range): boolean {
  return (starts[block.start] ?? 0) <= area.end && (ends[block.end - 1] ?? 0) >= area.start;
}

/** The white space that a letter has before each word and after the last. */
export function ownSpaces({ source, words: { starts, ends } }: Layout): string[] {
  const spaces = starts.map((start, i) => source.slice(i === 0 ? 0 : ends[i - 1], start));
  return [...spaces, source.slice(ends.at(-1) ?? 0)];
}

/** The edits that give a letter some white space, if it is read as before then. */
export function checked(letter: Letter, layout: Layout, spaces: readonly string[]): FormattedPart {
  const edits = editsOf(layout, spaces);
  if (edits.length === 0) return { edits, refusal: null };
  const after = readLetter(applyEdits(letter.source, edits), () => letter.catalogue);
  if (partsReadOtherwise(letter, after).size > 0) return { edits: [], refusal: 'read-otherwise' };
  return { edits, refusal: null };
}

import type { Determination, LeafKind } from '../syntax/tree.ts';
import { type Range, range } from '../text/range.ts';

/** Where the words of the letter itself stand: headings, labels, dates and credentials are checked by their own rules. */
const OWN_WORDS: ReadonlySet<LeafKind> = new Set(['prose', 'request', 'field-text', 'unknown']);

const known = new WeakMap<Determination, readonly Range[]>();

/** The stretches of the letter that hold its own words, in order. Put together once for all rules. */
export function ownWords(determination: Determination): readonly Range[] {
  let found = known.get(determination);
  if (!found) {
    found = stretches(determination, OWN_WORDS);
    known.set(determination, found);
  }
  return found;
}

/** The stretches of some kinds, in order: leaves of one kind that follow each other, as lines of prose do, are one. */
export function stretches({ leaves }: Determination, kinds: ReadonlySet<LeafKind>): Range[] {
  const found: Range[] = [];
  let open: LeafKind | null = null;
  for (const { kind, range: place } of leaves) {
    const last = found.at(-1);
    if (last && kind === open) found[found.length - 1] = range(last.start, place.end);
    else if (kinds.has(kind)) found.push(place);
    open = kinds.has(kind) ? kind : null;
  }
  return found;
}

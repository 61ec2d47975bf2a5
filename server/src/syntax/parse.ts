import { type Common, commonEnds } from '../text/common.ts';
import { movedRange } from '../text/range.ts';
import { movedItem } from './moved.ts';
import { noteLines } from './note-lines.ts';
import { sameSkeleton } from './same-skeleton.ts';
import { readSkeleton, type Skeleton } from './skeleton.ts';
import type { Determination, DisputedItem, Part } from './tree.ts';

const NOTHING: Common = { start: 0, end: 0 };

/** Kept with the letter it is of, for its next version. */
const skeletons = new WeakMap<Determination, Skeleton>();

/**
 * Reads a determination. Cannot fail: any string gives a tree; what could not be read is in `problems` and in leaves
 * of kind `unknown`. Time grows with the length of the text alone. Lines and parts that `previous`, an earlier version
 * of the text, has too are taken from it: that saves time and changes nothing in the tree.
 */
export function parse(source: string, previous?: Determination): Determination {
  const before = previous && skeletons.get(previous);
  const common = before ? commonEnds(source, before.noted.source) : NOTHING;
  const noted = noteLines(source, before?.noted, common);
  const skeleton = (before && sameSkeleton(before, noted, common)) ?? readSkeleton(noted, before, common);
  const letter = letterOf(skeleton);
  skeletons.set(letter, skeleton);
  return letter;
}

/** The tree of a letter: its frame as it stands in the text, and items and leaves of its parts. */
function letterOf({ noted: { source, lines }, frame, parts }: Skeleton): Determination {
  let items: Determination['items'] | undefined;
  let leaves: Determination['leaves'] | undefined;
  return {
    source,
    lines,
    ...frame,
    parts,
    get items() {
      items ??= movedItems(parts);
      return items;
    },
    get leaves() {
      leaves ??= parts.flatMap(({ start, alone }) =>
        alone.leaves.map((leaf) => ({ kind: leaf.kind, range: movedRange(leaf.range, start) })),
      );
      return leaves;
    },
  };
}

function movedItems(parts: readonly Part[]): DisputedItem[] {
  const items: DisputedItem[] = [];
  for (const { start, alone } of parts) {
    for (const item of alone.items) items.push(movedItem(item, start, items.length));
  }
  return items;
}

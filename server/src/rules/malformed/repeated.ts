import type { Frame } from '../../syntax/tree.ts';
import type { Range } from '../../text/range.ts';
import type { Fix, Tag } from '../finding.ts';
import { remove } from './spacing.ts';

/** A section or field: the form prints one of each kind. */
interface Printed {
  readonly kind: string;
  readonly range: Range;
}

/** The first section or field of each kind, in the order they are in. */
export function firstOfKinds<T extends Printed>(things: readonly T[]): T[] {
  return things.filter((thing, i) => things.findIndex(({ kind }) => kind === thing.kind) === i);
}

/** A section or field that appears a second time. */
export interface Repeated<T> {
  readonly again: T;
  readonly first: T;
  /** Removes the one of the two that is empty; left out where both hold words. */
  readonly removal: { readonly fix?: Fix; readonly tags?: readonly Tag[] };
}

/** The sections or fields of which one of the same kind is ahead, in order. */
export function repeatedKinds<T extends Printed>(
  determination: Frame,
  things: readonly T[],
  isEmpty: (thing: T) => boolean,
): Repeated<T>[] {
  const removing = (empty: T): Fix => ({
    title: 'Remove the empty duplicate',
    edits: [remove(determination, empty.range)],
    preferred: true,
  });
  return things.flatMap((again, i): Repeated<T>[] => {
    const first = things.find(({ kind }) => kind === again.kind) as T;
    if (first === again) return [];
    if (isEmpty(again)) return [{ again, first, removal: { fix: removing(again), tags: ['unnecessary'] } }];
    // the first can go only if nothing would change its place by it
    const areNeighbors = things[i - 1] === first;
    return [{ again, first, removal: areNeighbors && isEmpty(first) ? { fix: removing(first) } : {} }];
  });
}

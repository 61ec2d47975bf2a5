import type { Frame } from '../../syntax/tree.ts';
import type { Range } from '../../text/range.ts';
import type { Fix } from '../finding.ts';
import { reorder } from './spacing.ts';

/** One thing that is out of the printed order, and where it belongs among those that are right. */
export interface Misplaced<T> {
  readonly thing: T;
  readonly belongs: 'before' | 'after';
  readonly neighbor: T;
}

/**
 * The fewest things that must move so that the places ascend. `place` says where the form prints a thing; no two
 * things may have the same place. The things are a handful, so the search is plain.
 */
export function findMisplaced<T>(things: readonly T[], place: (thing: T) => number): Misplaced<T>[] {
  const kept = longestAscending(things.map(place));
  const standing = things.filter((_, index) => kept.has(index));
  return things.flatMap((thing, index): Misplaced<T>[] => {
    if (kept.has(index)) return [];
    const behind = standing.find((other) => place(other) > place(thing));
    if (behind !== undefined) return [{ thing, belongs: 'before', neighbor: behind }];
    return [{ thing, belongs: 'after', neighbor: standing.at(-1) as T }];
  });
}

/** The indexes of a longest ascending choice from the list; of several, the one that keeps what is first. */
function longestAscending(places: readonly number[]): Set<number> {
  const best: number[][] = [];
  places.forEach((value, index) => {
    const before = longest(best.filter((_, i) => (places[i] as number) < value));
    best.push([...before, index]);
  });
  return new Set(longest(best));
}

function longest(choices: readonly number[][]): readonly number[] {
  return choices.reduce((most, choice) => (choice.length > most.length ? choice : most), []);
}

/**
 * Puts sections or fields into the order in which the form prints them. `things` are all of them, in the order of the
 * text; no two have the same `place`. Whichever of them a finding is about, the fix is the same, so that no two
 * findings pull one thing to different places.
 */
export function putInOrder<T extends { readonly range: Range }>(
  determination: Frame,
  things: readonly T[],
  place: (thing: T) => number,
  title: string,
): Fix {
  const order = things.map((_, i) => i).sort((a, b) => place(things[a] as T) - place(things[b] as T));
  const blocks = things.map(({ range }) => range);
  return { title, edits: [reorder(determination, blocks, order)], preferred: true };
}

/** One thing that stands out of the printed order, and where it belongs among those that stand right. */
export interface Misplaced<T> {
  readonly thing: T;
  readonly belongs: 'before' | 'after';
  readonly neighbour: T;
}

/**
 * The fewest things that must move so that the places ascend. `place` says where the form prints a thing; no two
 * things may have the same place. The things are a handful, so the search is plain.
 */
export function findMisplaced<T>(things: readonly T[], place: (thing: T) => number): Misplaced<T>[] {
  const kept = longestAscending(things.map(place));
  const misplaced: Misplaced<T>[] = [];
  things.forEach((thing, index) => {
    if (kept.has(index)) return;
    const standing = things.filter((_, other) => kept.has(other));
    const behind = standing
      .filter((other) => place(other) > place(thing))
      .sort((a, b) => place(a) - place(b))[0];
    const ahead = standing
      .filter((other) => place(other) < place(thing))
      .sort((a, b) => place(b) - place(a))[0];
    if (behind !== undefined) misplaced.push({ thing, belongs: 'before', neighbour: behind });
    else if (ahead !== undefined) misplaced.push({ thing, belongs: 'after', neighbour: ahead });
  });
  return misplaced;
}

/** The indexes of a longest ascending choice from the list; of several, the one that keeps what stands first. */
function longestAscending(places: readonly number[]): Set<number> {
  const best: number[][] = [];
  places.forEach((value, index) => {
    let before: number[] = [];
    for (let i = 0; i < index; i++) {
      const choice = best[i] as number[];
      if ((places[i] as number) < value && choice.length > before.length) before = choice;
    }
    best.push([...before, index]);
  });
  let longest: number[] = [];
  for (const choice of best) if (choice.length > longest.length) longest = choice;
  return new Set(longest);
}

/** Three rows of the table of distances, used again for each pair of words; longer words get longer ones. */
let rows = [new Uint16Array(128), new Uint16Array(128), new Uint16Array(128)] as const;

/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbor (optimal string alignment distance,
 * Boytsov 2011, section 2.2.1), or `limit + 1` as soon as it is more. Work is bounded by `limit` times the words' length.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const tooMany = limit + 1;
  if (b.length >= rows[0].length) rows = rowsFor(b.length);
  let beforeLast = rows[0];
  let last = rows[1];
  let row = rows[2];
  for (let j = 0; j <= b.length; j++) last[j] = Math.min(j, tooMany);
  for (let i = 1; i <= a.length; i++) {
    // What is outside the band of `limit` to either side of the diagonal counts as too many.
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? Math.min(i, tooMany) : tooMany;
    if (to < b.length) row[to + 1] = tooMany;
    let best = row[from - 1] as number;
    const letter = a.charCodeAt(i - 1);
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (letter === other ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      row[j] = Math.min(cost, tooMany);
      best = Math.min(best, cost);
    }
    if (best > limit) return tooMany;
    const free = beforeLast;
    beforeLast = last;
    last = row;
    row = free;
  }
  return last[b.length] as number;
}

function rowsFor(length: number): typeof rows {
  return [new Uint16Array(2 * length), new Uint16Array(2 * length), new Uint16Array(2 * length)];
}

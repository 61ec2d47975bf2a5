/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to make one word of the
 * other (optimal string alignment distance, Boytsov 2011, section 2.2.1), or `limit + 1` as soon as it is more
 * than `limit`. Work is bounded by `limit` times the length of the words.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const tooMany = limit + 1;
  let beforeLast = new Uint16Array(b.length + 1);
  let last = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (let j = 0; j <= b.length; j++) last[j] = Math.min(j, tooMany);
  for (let i = 1; i <= a.length; i++) {
    row.fill(tooMany);
    row[0] = Math.min(i, tooMany);
    let best = row[0] as number;
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      row[j] = Math.min(cost, tooMany);
      best = Math.min(best, cost);
    }
    if (best > limit) return tooMany;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] as number;
}

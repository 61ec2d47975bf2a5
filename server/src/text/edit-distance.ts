/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to make one word of the
 * other (optimal string alignment distance, Boytsov 2011, section 2.2.1), or `limit + 1` as soon as it is more
 * than `limit`. Work is bounded by `limit` times the length of the words.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const tooMany = limit + 1;
  let beforeLast: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = new Array(b.length + 1).fill(tooMany);
    row[0] = i;
    let best = i <= limit ? i : tooMany;
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] ?? tooMany) + 1,
        (row[j - 1] ?? tooMany) + 1,
        (last[j - 1] ?? tooMany) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? tooMany) + 1);
      row[j] = Math.min(cost, tooMany);
      best = Math.min(best, cost);
    }
    if (best > limit) return tooMany;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? tooMany, tooMany);
}

/** Of each new block the index of the old one that is the same, and null where there is none. Every old one is used once at most. */
export type Plan = readonly (number | null)[];

/**
 * How new blocks are made of old ones: what both have at their beginning and end stays, and what has moved in between is found by
 * its words.
 */
export function planOf(before: readonly string[], after: readonly string[]): Plan {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) first++;
  let last = 0;
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last++;
  const left = new Map<string, number[]>();
  // backward, so that the first of equal ones is taken first
  for (let k = before.length - last - 1; k >= first; k--) {
    const html = before[k] as string;
    left.set(html, [...(left.get(html) ?? []), k]);
  }
  return after.map((html, k) => {
    if (k < first) return k;
    if (k >= after.length - last) return k - after.length + before.length;
    return left.get(html)?.pop() ?? null;
  });
}

/** The index of the new block that is in the place of an old one: the same, or one as far from those that have stayed; null where there is none. */
export function inPlaceOf(plan: Plan, old: number): number | null {
  if (plan.length === 0) return null;
  const same = plan.indexOf(old);
  if (same >= 0) return same;
  let [before, place] = [-1, -1];
  for (const [k, from] of plan.entries())
    if (from !== null && from < old && from > before) [before, place] = [from, k];
  let at = place + 1;
  // of several new ones the one as far from the last that has stayed
  while (at < place + old - before && plan[at + 1] === null) at++;
  return Math.min(at, plan.length - 1);
}

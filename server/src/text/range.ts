/**
 * A stretch of the source text: UTF-16 offsets, half-open (`start` is inside, `end` is not).
 * `start === end` is an empty stretch that still has a place.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range from `start` to `end`; an `end` before `start` gives the empty range at `start`. */
export function range(start: number, end: number): Range {
  return { start, end: Math.max(start, end) };
}

/** Whether two ranges have a character in common. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies inside `outer`; an empty range on either edge counts as inside. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether `offset` lies in the range or right after its last character (where a cursor rests after typing). */
export function touches(area: Range, offset: number): boolean {
  return area.start <= offset && offset <= area.end;
}

/** The ranges in the order of the text, without those that overlap an earlier or longer one. */
export function withoutOverlaps<T extends Range>(ranges: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

import type { Range } from './range.ts';

/**
 * Something that is read by itself, with offsets from its own beginning, and where it begins in the text it is part of (a
 * UTF-16 offset). It never changes and does not know where it is.
 */
export interface Placed<T> {
  readonly start: number;
  readonly part: T;
}

/** A stretch of a part as a stretch of the text in which the part begins at `start`. */
export function placedRange({ start, end }: Range, partStart: number): Range {
  return { start: start + partStart, end: end + partStart };
}

/** What parts of a text hold of one kind, in order, each where it is in the text. */
export function placedIn<P, T extends { readonly range: Range }>(
  parts: readonly Placed<P>[],
  heldBy: (part: P) => readonly T[],
): T[] {
  const held: T[] = [];
  for (const { start, part } of parts) {
    for (const one of heldBy(part)) held.push({ ...one, range: placedRange(one.range, start) });
  }
  return held;
}

/**
 * Plain data with every range in it shifted by `delta` UTF-16 units, at whatever depth. A range is an object whose `start`
 * and `end` are numbers. What holds no range stays the same.
 */
export function shifted<T>(value: T, delta: number): T {
  return delta === 0 ? value : (shiftedValue(value, delta) as T);
}

function shiftedValue(value: unknown, delta: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shiftedValue(one, delta));
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = shiftedValue((value as Record<string, unknown>)[key], delta);
  if (typeof copy.start === 'number' && typeof copy.end === 'number') {
    copy.start += delta;
    copy.end += delta;
  }
  return copy;
}

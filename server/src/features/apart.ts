import type { Range } from '../text/range.ts';

/** What is in the text, by place; what overlaps an earlier one, or is empty, is left out. */
export function apart<T extends { readonly range: Range }>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of found.toSorted((a, b) => a.range.start - b.range.start)) {
    const { start, end } = one.range;
    if (start < end && start >= (kept.at(-1)?.range.end ?? 0)) kept.push(one);
  }
  return kept;
}

import type { Line } from '../text/lines.ts';

/** Lines with the width of each. */
interface MeasuredLines {
  readonly lines: readonly Line[];
  readonly widths: Uint32Array;
}

/** What the lines of a text tell of its page together, in a form that a few other lines change without a look at the rest. */
export interface PageCount {
  /** The width that four lines in five do not exceed. */
  readonly width: Rank;
  /** The median of the indents. */
  readonly indent: Rank;
  /** How many lines but the first have a blank line above them. */
  readonly doubled: number;
}

/** The number at some place of a sorted list, with what tells whether it still stands there when others come and go. */
interface Rank {
  readonly value: number;
  /** How many are less, and how many are the same. */
  readonly below: number;
  readonly same: number;
}

const WIDE_LINES = 0.8;
const MEDIAN = 0.5;

/** Counts all lines; none give zeros. */
export function countPage({ lines, widths }: MeasuredLines): PageCount {
  const indents = Uint32Array.from(lines, ({ indent }) => indent);
  return {
    width: rankIn(widths, WIDE_LINES),
    indent: rankIn(indents, MEDIAN),
    doubled: doubledIn(lines, 0, lines.length),
  };
}

/**
 * As `countPage(after)`, with the count of `before`, which has the same first `kept` and last `moved` lines: only the
 * others are looked at, unless one of the two ranks is another.
 */
export function recountPage(
  count: PageCount,
  before: MeasuredLines,
  after: MeasuredLines,
  kept: number,
  moved: number,
): PageCount {
  const [endBefore, endAfter] = [before.lines.length - moved, after.lines.length - moved];
  let { width, indent } = count;
  for (let k = kept; k < endBefore; k++) {
    width = recounted(width, before.widths[k] as number, -1);
    indent = recounted(indent, (before.lines[k] as Line).indent, -1);
  }
  for (let k = kept; k < endAfter; k++) {
    width = recounted(width, after.widths[k] as number, 1);
    indent = recounted(indent, (after.lines[k] as Line).indent, 1);
  }
  const { length } = after.lines;
  if (!stands(width, length, WIDE_LINES) || !stands(indent, length, MEDIAN)) return countPage(after);
  const doubled =
    count.doubled - doubledIn(before.lines, kept, endBefore) + doubledIn(after.lines, kept, endAfter);
  return { width, indent, doubled };
}

function rankIn(values: Uint32Array, share: number): Rank {
  const sorted = values.slice().sort();
  const value = sorted[placeOf(sorted.length, share)] ?? 0;
  const below = sorted.indexOf(value);
  return below < 0
    ? { value, below: 0, same: 0 }
    : { value, below, same: sorted.lastIndexOf(value) + 1 - below };
}

/** The rank when a value has come (1) or gone (-1), if its own value still stands at its place. */
function recounted({ value, below, same }: Rank, changed: number, by: 1 | -1): Rank {
  if (changed > value) return { value, below, same };
  return changed < value ? { value, below: below + by, same } : { value, below, same: same + by };
}

function stands({ below, same }: Rank, length: number, share: number): boolean {
  const place = placeOf(length, share);
  return below <= place && place < below + same;
}

function placeOf(length: number, share: number): number {
  return Math.floor(length * share);
}

/** How many of the lines from index `from` up to `to` have a blank line above them; the first of a text has none. */
export function doubledIn(lines: readonly Line[], from: number, to: number): number {
  let doubled = 0;
  for (let k = from; k < to; k++) if ((lines[k] as Line).gap >= 1) doubled++;
  return doubled;
}

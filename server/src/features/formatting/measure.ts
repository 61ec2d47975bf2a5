import { isBlank } from '../../text/characters.ts';
import type { Line } from '../../text/lines.ts';
import { printedWidth } from './printed-width.ts';
import { opensMore } from './wrap.ts';

/**
 * Tells of a line, by its index, how much room would have been left had the first word of the next been on it, as a share of the
 * width; none or less where the line is full.
 */
export type RoomAfter = (line: number) => number;

/** One way of telling how wide words are. */
interface Measure {
  readonly widthOf: (start: number, end: number) => number;
  /** Where what would have had to fit on the line before ends, on a line of words. */
  readonly unitEnd: (line: Line) => number;
  /** No prose is set narrower. */
  readonly narrowest: number;
  /** How much what a line is measured by may be off. */
  readonly tolerance: number;
}

/** A width, and how many lines are as they are because of it: they fit in it, and would not with the next word. */
interface Found {
  readonly measure: Measure;
  readonly limit: number;
  readonly count: number;
}

/**
 * Finds out what makes lines full: the page that they were printed on, or a number of characters that they were wrapped to.
 * It is the width that explains most of the line ends of prose. Where it explains few, no line is full.
 * @param ends the lines, by index, after which another line of prose follows without a blank line
 * @param width the number of characters that prose is to be wrapped to; it may have been before
 */
export function measureLines(
  source: string,
  lines: readonly Line[],
  ends: readonly number[],
  width: number,
): RoomAfter {
  const typed = typedMeasure(source);
  const wrapped = { ...typed, unitEnd: (line: Line) => tiedEnd(source, line) };
  const candidates: Found[] = [
    ...(Number.isFinite(width) ? [countAt(lines, ends, wrapped, width)] : []),
    widthThatExplainsMost(lines, ends, typed),
    widthThatExplainsMost(lines, ends, printedMeasure(source)),
  ];
  const best = candidates.reduce((a, b) => (b.count > a.count ? b : a));
  if (best.count < ends.length * FEW) return () => 1;
  return (k) => {
    const { most } = boundsOf(lines, k, best.measure);
    return (best.limit - most) / best.limit;
  };
}

/** With fewer line ends explained by a width, prose was not wrapped at all. */
const FEW = 0.4;

/** The widths that would have ended a line where it ends: at least that of its words, less than with the next one. */
function boundsOf(lines: readonly Line[], k: number, measure: Measure): { least: number; most: number } {
  const [above, below] = [lines[k] as Line, lines[k + 1]];
  const least = measure.widthOf(above.start, above.end);
  if (!below) return { least, most: least };
  const space = measure.widthOf(above.end, above.end + 1);
  return { least, most: least + space + measure.widthOf(below.start, measure.unitEnd(below)) };
}

function countAt(lines: readonly Line[], ends: readonly number[], measure: Measure, limit: number): Found {
  const count = ends.filter((k) => {
    const { least, most } = boundsOf(lines, k, measure);
    return least <= limit && most > limit;
  }).length;
  return { measure, limit, count };
}

/** Wider lines are no lines of a page. */
const WIDEST = 1024;

function widthThatExplainsMost(lines: readonly Line[], ends: readonly number[], measure: Measure): Found {
  const changes = new Int32Array(WIDEST + 2);
  for (const k of ends) {
    const { least, most } = boundsOf(lines, k, measure);
    const from = Math.max(Math.ceil(least * (1 - measure.tolerance)), measure.narrowest);
    const to = Math.min(Math.ceil(most), WIDEST);
    if (from >= to) continue;
    (changes[from] as number) += 1;
    (changes[to] as number) -= 1;
  }
  let [limit, count, current] = [0, 0, 0];
  for (let width = 0; width < WIDEST; width++) {
    current += changes[width] as number;
    if (current <= count) continue;
    limit = width;
    count = current;
  }
  return { measure, limit, count };
}

const NARROWEST_TYPED = 50;
const NARROWEST_PRINTED = 200;

function typedMeasure(source: string): Measure {
  return {
    widthOf: (start, end) => end - start,
    unitEnd: (line) => wordEnd(source, line),
    narrowest: NARROWEST_TYPED,
    tolerance: 0,
  };
}

function printedMeasure(source: string): Measure {
  return {
    widthOf: (start, end) => printedWidth(source, start, end),
    unitEnd: (line) => printedUnitEnd(source, line),
    narrowest: NARROWEST_PRINTED,
    tolerance: 0.01,
  };
}

/** Where the first word of a line ends. */
function wordEnd(source: string, { start, end }: Line): number {
  let i = start;
  while (i < end && !isBlank(source.charCodeAt(i))) i++;
  return i;
}

/** The same, or the part of it up to a hyphen: print breaks words there. */
function printedUnitEnd(source: string, line: Line): number {
  const end = wordEnd(source, line);
  for (let i = line.start + 1; i < end; i++) if (source.charAt(i) === '-') return i + 1;
  return end;
}

/** The same with the words after it before which no line is ended (`wrapped`). */
function tiedEnd(source: string, line: Line): number {
  let end = wordEnd(source, line);
  for (;;) {
    let next = end;
    while (next < line.end && isBlank(source.charCodeAt(next))) next++;
    if (next >= line.end || !opensMore(source, next)) return end;
    end = wordEnd(source, { ...line, start: next });
  }
}

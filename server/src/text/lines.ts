import { isBlank } from './characters.ts';
import type { Common } from './common.ts';
import { firstIndex } from './search.ts';

/**
 * One line that holds words. Blank lines are not lines here: what they mean is in `gap`.
 * `start` and `end` (UTF-16 offsets, half-open) leave out the white space around the words.
 */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How many blank lines are before this one; 0 for the first. A form feed at the start of a line adds none. */
  readonly gap: number;
  /** How many spaces are between the line's beginning and its first word. */
  readonly indent: number;
  /** Whether a form feed is between the previous line and this one. */
  readonly afterPageBreak: boolean;
}

const LF = 10;
const FF = 12;
const CR = 13;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/**
 * The lines that hold words of any text, in order. LF, CR LF, CR, vertical tab and the two Unicode separators end a line;
 * so does a form feed that is beside no other line end: extractors glue it to the first character of a page.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  readOn(text, lines, 0, text.length);
  return lines;
}

/** Reads the lines between the end of the last of `lines`, or the beginning of the text, and `end`, and adds them. */
function readOn(text: string, lines: Line[], from: number, end: number): void {
  let breaks = 0;
  let afterPageBreak = false;
  let lineStart = from;

  const finish = (lineEnd: number) => {
    let start = lineStart;
    let last = lineEnd;
    while (start < last && isBlank(text.charCodeAt(start))) start++;
    if (start === last) return;
    while (isBlank(text.charCodeAt(last - 1))) last--;
    const gap = lines.length === 0 ? 0 : Math.max(0, breaks - 1);
    lines.push({ start, end: last, gap, indent: start - lineStart, afterPageBreak });
    breaks = 0;
    afterPageBreak = false;
  };

  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    // nearly all characters are skipped here
    if (unit > CR && unit !== LINE_SEPARATOR && unit !== PARAGRAPH_SEPARATOR) continue;
    if (unit < LF) continue;
    finish(i);
    if (unit === FF) {
      afterPageBreak = true;
      if (!isLineEnd(text.charCodeAt(i - 1)) && !isLineEnd(text.charCodeAt(i + 1))) breaks++;
    } else {
      breaks++;
      if (unit === CR && text.charCodeAt(i + 1) === LF) i++;
    }
    lineStart = i + 1;
  }
  finish(end);
}

/** The lines of a version of a text, and how many of them are those of the version before. */
export interface RereadLines {
  readonly lines: readonly Line[];
  /** So many lines at the beginning are the very ones of the version before. */
  readonly kept: number;
  /** So many lines at the end are its last ones, moved. */
  readonly moved: number;
}

/**
 * As `readLines`, with the help of the version before, its lines, and what both have in common: what lies between the
 * first and the last difference is read anew.
 */
export function rereadLines(
  text: string,
  before: string,
  linesBefore: readonly Line[],
  common: Common,
): RereadLines {
  const by = text.length - before.length;
  // the first line of which the last character is after the last difference: from its end on all is as before
  const meeting = lineIndexEndingBehind(linesBefore, before.length - common.end);
  // a line is as before when the one after it begins before the first difference
  const kept = Math.max(0, Math.min(lineIndexFrom(linesBefore, common.start) - 1, meeting));
  const lines = linesBefore.slice(0, kept);
  const met = linesBefore[meeting];
  readOn(text, lines, lines.at(-1)?.end ?? 0, met ? met.end + by : text.length);
  const moved = met ? linesBefore.length - meeting - 1 : 0;
  for (let k = linesBefore.length - moved; k < linesBefore.length; k++) {
    const { start, end, gap, indent, afterPageBreak } = linesBefore[k] as Line;
    lines.push({ start: start + by, end: end + by, gap, indent, afterPageBreak });
  }
  return { lines, kept, moved };
}

function lineIndexEndingBehind(lines: readonly Line[], offset: number): number {
  const index = lineIndexFrom(lines, offset);
  const above = lines[index - 1];
  return above && above.end > offset ? index - 1 : index;
}

function isLineEnd(unit: number): boolean {
  return unit === LF || unit === CR;
}

/**
 * The index of the first line that starts at or after `offset`; `lines.length` when there is none. `lines` are in order.
 */
export function lineIndexFrom(lines: readonly Line[], offset: number): number {
  return firstIndex(lines.length, (k) => (lines[k] as Line).start >= offset);
}

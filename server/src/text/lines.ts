import { isBlank } from './characters.ts';

/**
 * One line that holds words. Blank lines are not lines here: what they mean is in `gap`.
 * `start` and `end` (UTF-16 offsets, half-open) leave out the white space around the words.
 */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How many blank lines stand before this one; 0 for the first. A form feed at the start of a line adds none. */
  readonly gap: number;
  /** How many blanks stand between the line's beginning and its first word. */
  readonly indent: number;
  /** Whether a form feed stands between the previous line and this one. */
  readonly afterPageBreak: boolean;
}

const LF = 10;
const FF = 12;
const CR = 13;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/**
 * The lines of a text that hold words, in order. Any string will do.
 *
 * LF, CR LF, CR, vertical tab and the two Unicode separators end a line. A form feed ends one too, unless it
 * stands beside another line end: text extractors glue it to the first character of a page's first line.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let breaks = 0;
  let afterPageBreak = false;
  let lineStart = 0;

  const finish = (lineEnd: number) => {
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    if (start === end) return;
    while (isBlank(text.charCodeAt(end - 1))) end--;
    const gap = lines.length === 0 ? 0 : Math.max(0, breaks - 1);
    lines.push({ start, end, gap, indent: start - lineStart, afterPageBreak });
    breaks = 0;
    afterPageBreak = false;
  };

  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // nearly all signs are passed here
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
  finish(text.length);
  return lines;
}

function isLineEnd(unit: number): boolean {
  return unit === LF || unit === CR;
}

/**
 * The index of the first line that starts at or behind `offset`; `lines.length` when there is none.
 * Binary search: `lines` are in order.
 */
export function lineIndexFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

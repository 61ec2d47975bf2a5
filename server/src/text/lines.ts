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
const VT = 11;
const FF = 12;
const CR = 13;

/**
 * The lines of a text that hold words, in order. Any string will do.
 *
 * LF, CR LF, CR, vertical tab and the two Unicode separators end a line. A form feed ends one too, unless it
 * stands beside another line end: text extractors glue it to the first character of a page's first line.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let breaks = 0;
  let pageBreak = false;
  let lineStart = 0;
  let start = -1;
  let end = -1;

  const finish = () => {
    if (start < 0) return;
    lines.push({
      start,
      end,
      gap: lines.length === 0 ? 0 : Math.max(0, breaks - 1),
      indent: start - lineStart,
      afterPageBreak: pageBreak,
    });
    start = -1;
    breaks = 0;
    pageBreak = false;
  };

  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isBlank(unit)) {
      if (start < 0) start = i;
      end = i + 1;
      continue;
    }
    if (unit === LF || unit === CR || unit === VT || unit === 0x2028 || unit === 0x2029) {
      finish();
      breaks++;
      if (unit === CR && text.charCodeAt(i + 1) === LF) i++;
      lineStart = i + 1;
    } else if (unit === FF) {
      finish();
      pageBreak = true;
      lineStart = i + 1;
      if (!isLineEnd(text.charCodeAt(i - 1)) && !isLineEnd(text.charCodeAt(i + 1))) breaks++;
    }
  }
  finish();
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

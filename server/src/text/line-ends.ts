import { type Line, lineIndexFrom } from './lines.ts';
import { type Range, range } from './range.ts';

/** The first line end of a text, as it is written there; `\n` in one without any. */
export function firstLineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The part of `area` that is on its first line: enough to look at, where a whole paragraph would be too much. */
export function firstLineOf(lines: readonly Line[], area: Range): Range {
  const line = lines[lineIndexFrom(lines, area.start + 1) - 1];
  return line && line.end > area.start ? range(area.start, Math.min(area.end, line.end)) : area;
}

/** The part of `area` that is on its last line. */
export function lastLineOf(lines: readonly Line[], area: Range): Range {
  const line = lines[lineIndexFrom(lines, area.end) - 1];
  return line && line.start < area.end ? range(Math.max(area.start, line.start), area.end) : area;
}

/** A longer line is a whole paragraph. In UTF-16 units, as `SHOWN`. */
const LONGEST = 160;
const SHOWN = 80;

/** The end of `area` in a text: what is on its last line, of a line that is a paragraph the last words. */
export function lastWordsOf(source: string, lines: readonly Line[], area: Range): Range {
  const line = lastLineOf(lines, area);
  if (line.end - line.start <= LONGEST) return line;
  const blank = source.indexOf(' ', line.end - SHOWN);
  return range(blank < 0 || blank >= line.end ? line.end - SHOWN : blank + 1, line.end);
}

import type { Common } from '../text/common.ts';
import { type Line, readLines, rereadLines } from '../text/lines.ts';
import { mayBeHeading, mayBeLeadIn } from './headings.ts';
import { isNearLabel } from './labels.ts';
import { HEADING, LEAD_IN, NEAR_LABEL, type NotedLines } from './noted-lines.ts';
import { widthOf } from './page.ts';

/** Reads and notes the lines of a text; those of `before`, an earlier version, are taken from it where they stand in what is `common`. */
export function noteLines(source: string, before: NotedLines | undefined, common: Common): NotedLines {
  const { lines, kept, moved } = before
    ? rereadLines(source, before.source, before.lines, common)
    : { lines: readLines(source), kept: 0, moved: 0 };
  const widths = new Uint32Array(lines.length);
  const notes = new Uint8Array(lines.length);
  if (before) {
    widths.set(before.widths.subarray(0, kept));
    notes.set(before.notes.subarray(0, kept));
    const last = before.lines.length;
    widths.set(before.widths.subarray(last - moved, last), lines.length - moved);
    notes.set(before.notes.subarray(last - moved, last), lines.length - moved);
  }
  for (let k = kept; k < lines.length - moved; k++) {
    const line = lines[k] as Line;
    widths[k] = widthOf(source, line.start, line.end);
    notes[k] =
      (mayBeHeading(source, line) ? HEADING : 0) +
      (mayBeLeadIn(source, line) ? LEAD_IN : 0) +
      (isNearLabel(source, line) ? NEAR_LABEL : 0);
  }
  return { source, lines, widths, notes };
}

import { commonEnds } from '../text/common.ts';
import { type Line, readLines, rereadLines } from '../text/lines.ts';
import { mayBeHeading, mayBeLeadIn } from './headings.ts';
import { mayEndInDecision } from './items/decisions.ts';
import { isNearLabel, mayEndLabel } from './labels.ts';
import { DECISION_END, HEADING, LABEL_END, LEAD_IN, NEAR_LABEL, type NotedLines } from './noted-lines.ts';
import { measurePage, widthOf } from './page.ts';

/**
 * Reads the lines of a text and notes what each shows. The lines that it has in common with `before`, an earlier version, at
 * either end are taken from there with their notes.
 */
export function noteLines(source: string, before?: NotedLines): NotedLines {
  const { lines, kept, moved } = before
    ? rereadLines(source, before.source, before.lines, commonEnds(source, before.source))
    : { lines: readLines(source), kept: 0, moved: 0 };
  const notes = new Uint8Array(lines.length);
  const widths = new Uint32Array(lines.length);
  const end = lines.length - moved;
  if (before) {
    const last = before.lines.length;
    notes.set(before.notes.subarray(0, kept));
    notes.set(before.notes.subarray(last - moved, last), end);
    widths.set(before.widths.subarray(0, kept));
    widths.set(before.widths.subarray(last - moved, last), end);
  }
  for (let k = kept; k < end; k++) {
    const line = lines[k] as Line;
    const words = source.slice(line.start, line.end);
    notes[k] = noteOf(words);
    widths[k] = widthOf(words, 0, words.length);
  }
  return { source, lines, notes, widths, page: measurePage(lines, widths) };
}

/** The note of a line by its words, without white space at the ends. */
function noteOf(words: string): number {
  const line: Line = { start: 0, end: words.length, gap: 0, indent: 0, afterPageBreak: false };
  return (
    (mayBeHeading(words, line) ? HEADING : 0) +
    (mayBeLeadIn(words, line) ? LEAD_IN : 0) +
    (isNearLabel(words, line) ? NEAR_LABEL : 0) +
    (mayEndLabel(words, line) ? LABEL_END : 0) +
    (mayEndInDecision(words, line) ? DECISION_END : 0)
  );
}

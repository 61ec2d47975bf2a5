import { colonIn } from '../text/characters.ts';
import type { Common } from '../text/common.ts';
import { type Line, readLines, rereadLines } from '../text/lines.ts';
import { isDecisionTail, mayEndInDecision } from './decisions.ts';
import { mayBeHeading, mayBeLeadIn } from './headings.ts';
import { isLabelTail, isNearLabel } from './labels.ts';
import { COLON, DECISION_END, HEADING, LEAD_IN, NEAR_LABEL, type NotedLines, TAIL } from './noted-lines.ts';
import { widthOf } from './page.ts';
import { countPage, recountPage } from './page-count.ts';

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
    notes[k] = noteOf(source, line);
  }
  const count = before
    ? recountPage(before.count, before, { lines, widths }, kept, moved)
    : countPage({ lines, widths });
  return { source, lines, widths, notes, count, kept, moved };
}

function noteOf(source: string, line: Line): number {
  return (
    (mayBeHeading(source, line) ? HEADING : 0) +
    (mayBeLeadIn(source, line) ? LEAD_IN : 0) +
    (isNearLabel(source, line) ? NEAR_LABEL : 0) +
    (colonIn(source, line.start, line.end) >= 0 ? COLON : 0) +
    (mayEndInDecision(source, line) ? DECISION_END : 0) +
    (isDecisionTail(source, line) || isLabelTail(source, line) ? TAIL : 0)
  );
}

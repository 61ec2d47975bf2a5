import { DECISION_VALUES } from '../../form/form-of.ts';
import { agreesBackwards, endOfMatch } from '../../text/letters.ts';
import { type Line, lineIndexFrom } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { FoundLabel } from '../labels.ts';
import { DECISION_END, type NotedLines } from '../noted-lines.ts';
import { opensSentence } from '../page.ts';
import { type DecisionPhrase, decisionBefore, withoutClosingSigns } from './decision-phrase.ts';

const LETTERS = DECISION_VALUES.map((value) => value.toLowerCase());
const FIRST_LETTERS: ReadonlySet<number> = new Set(LETTERS.map((word) => word.charCodeAt(0)));

/**
 * The decision lines: lines that end in a colon and one of the two decision words, and after which something new
 * begins. They show where an item begins even when its labels are missing.
 */
export function findDecisionLines(
  { source, lines, notes, page }: NotedLines,
  labels: readonly FoundLabel[],
  area: Range,
): DecisionPhrase[] {
  const found: DecisionPhrase[] = [];
  const end = lineIndexFrom(lines, area.end);
  let label = 0;
  for (let k = lineIndexFrom(lines, area.start); k < end; k++) {
    const line = lines[k] as Line;
    if (((notes[k] as number) & DECISION_END) === 0 && line.end <= area.end) continue;
    while (label < labels.length && (labels[label] as FoundLabel).marker.range.end <= line.end) label++;
    const floor = labels[label - 1]?.marker.range.end ?? area.start;
    const phrase = decisionBefore(source, Math.max(area.start, floor), Math.min(line.end, area.end));
    if (!phrase?.colon || !closesLine(source, phrase, line)) continue;
    const below = lines[k + 1];
    const next = labels[label]?.marked.start;
    const closes =
      !below ||
      below.start >= area.end ||
      below.start === next ||
      below.gap > page.spacing ||
      opensSentence(source, below);
    if (closes) found.push(phrase);
  }
  return found;
}

/** Whether a line ends in a sound decision, or in the note on one that begins on it. */
function closesLine(source: string, { decision }: DecisionPhrase, line: Line): boolean {
  const { range: place, value, note } = decision;
  if (value === null || place.end <= line.start || (note?.end ?? place.end) < line.end) return false;
  return place.start >= line.start || withoutClosingSigns(source, place.end, line.end) === place.end;
}

/** Whether the text up to the end of the line may end in a decision, by the line's own words: they end as one does, or have one. */
export function mayEndInDecision(source: string, { start, end }: Line): boolean {
  const to = withoutClosingSigns(source, start, end);
  if (LETTERS.some((letters) => agreesBackwards(source, start, to, letters))) return true;
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    if (unit < 128 && !FIRST_LETTERS.has(unit | 32)) continue;
    if (LETTERS.some((letters) => endOfMatch(source, i, i + 1, letters) >= 0)) return true;
  }
  return false;
}

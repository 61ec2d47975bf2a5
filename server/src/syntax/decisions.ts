import { DECISION_VALUES } from '../form/form-of.ts';
import { FORM } from '../form/printed-form.ts';
import { isBlank, isDigit, isLetter } from '../text/characters.ts';
import { editDistance } from '../text/edit-distance.ts';
import { agreesBackwards, matchLettersBackwards } from '../text/letters.ts';
import { type Line, lineIndexFrom } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import type { FoundLabel } from './labels.ts';
import { DECISION_END, type NotedLines } from './noted-lines.ts';
import { opensSentence } from './page.ts';
import type { Decision } from './tree.ts';

const LETTERS = DECISION_VALUES.map((value) => value.toLowerCase());
const LAST_LETTERS: ReadonlySet<number> = new Set(LETTERS.map((word) => word.charCodeAt(word.length - 1)));

/** Words that reviewers type in the place of a decision word. */
const OTHER_WORDS: ReadonlySet<string> = new Set(FORM.otherDecisionWords);

/**
 * The decision lines: lines that end in a colon and one of the two decision words, and behind which something new
 * begins. They tell where an item begins even when its labels are missing.
 */
export function findDecisionLines(
  { source, lines, notes }: NotedLines,
  labels: readonly FoundLabel[],
  area: Range,
): Decision[] {
  const found: Decision[] = [];
  const end = lineIndexFrom(lines, area.end);
  let label = 0;
  for (let k = lineIndexFrom(lines, area.start); k < end; k++) {
    const line = lines[k] as Line;
    if (((notes[k] as number) & DECISION_END) === 0 && line.end <= area.end) continue;
    while (label < labels.length && (labels[label] as FoundLabel).marker.range.end <= line.end) label++;
    const decision = valueAtEnd(source, area.start, Math.min(line.end, area.end));
    if (!decision || !colonBefore(source, area.start, decision.range.start)) continue;
    const below = lines[k + 1];
    const next = labels[label]?.marker.range.start;
    const closes = !below || below.start >= area.end || below.start === next || opensSentence(source, below);
    if (closes) found.push(decision);
  }
  return found;
}

/** Whether the text up to the end of the line may end in a decision, by the line's own words: they end as one does. */
export function mayEndInDecision(source: string, { start, end }: Line): boolean {
  const to = withoutClosingSigns(source, start, end);
  return LETTERS.some((letters) => agreesBackwards(source, start, to, letters));
}

/**
 * The decision that the words before a label end in: one of the two words, or a word that stands in its place
 * behind the last colon (`Upheid`, `Modified`), whose value is then null. Null when the words end otherwise.
 */
export function decisionBefore(source: string, floor: number, end: number): Decision | null {
  const decision = valueAtEnd(source, floor, end);
  if (decision) return decision;
  const word = lastWord(source, floor, end);
  if (!word) return null;
  const letters = source
    .slice(word.start, word.end)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const nearly = DECISION_VALUES.some(
    (right) => letters.length > 4 && editDistance(letters, right.toLowerCase(), 2) <= 2,
  );
  if (nearly) return { range: word, value: null };
  if (!OTHER_WORDS.has(letters)) return null;
  return colonBefore(source, floor, word.start) ? { range: word, value: null } : null;
}

/** The decision word that the text before `end` closes with; white space inside it may be scattered. */
function valueAtEnd(source: string, floor: number, end: number): Decision | null {
  const to = withoutClosingSigns(source, floor, end);
  // few lines end in one of these letters
  if (!LAST_LETTERS.has(source.charCodeAt(to - 1) | 32)) return null;
  for (const [i, value] of DECISION_VALUES.entries()) {
    const start = matchLettersBackwards(source, to, LETTERS[i] as string);
    if (start >= floor) return { range: range(start, to), value };
  }
  return null;
}

function withoutClosingSigns(source: string, floor: number, end: number): number {
  let to = end;
  while (to > floor && (isBlank(source.charCodeAt(to - 1)) || '.,;*'.includes(source[to - 1] as string)))
    to--;
  return to;
}

/** The last run of letters before `end`, a closing full stop or bracket aside; null when other signs stand there. */
function lastWord(source: string, floor: number, end: number): Range | null {
  const to = withoutClosingSigns(source, floor, end);
  let from = to;
  while (from > floor && isWordSign(source, from - 1)) from--;
  return from < to ? range(from, to) : null;
}

function isWordSign(source: string, i: number): boolean {
  const unit = source.charCodeAt(i);
  return isLetter(unit) || isDigit(unit) || unit === 45;
}

function colonBefore(source: string, floor: number, at: number): boolean {
  let i = at - 1;
  while (i >= floor && (isBlank(source.charCodeAt(i)) || source[i] === '*')) i--;
  return i >= floor && source[i] === ':';
}

import type { FieldKind } from '../form/kinds.ts';
import { FORM } from '../form/printed-form.ts';
import type { FieldForm } from '../form/shapes.ts';
import { colonIn, isBlank, isCapital, isLetter } from '../text/characters.ts';
import { editDistance } from '../text/edit-distance.ts';
import { endOfMatch, lettersOf, matchLettersBackwards } from '../text/letters.ts';
import type { Line } from '../text/lines.ts';
import { range } from '../text/range.ts';
import { COLON, NEAR_LABEL, type NotedLines } from './noted-lines.ts';
import type { Marker, Section } from './tree.ts';

/** A label of one of the three fields of an item. */
export interface FoundLabel {
  readonly kind: FieldKind;
  readonly marker: Marker;
}

/** Longest stretch from the line start to the colon that can be a misspelled label, in UTF-16 units. */
const LONGEST_LABEL = 60;

const FORMS = FORM.fields.map((form) => ({
  form,
  letters: lettersOf(form.label),
  others: form.otherWordings.map(lettersOf),
  limit: form.kind === 'claimsAdministratorGuideline' ? 3 : 2,
}));

/**
 * The labels of item fields, in order. Misspelled ones count only after the opening of the issues section (or, where
 * that is missing, after a correctly spelled one), so that no sentence of the case summary is taken for one.
 */
export function findLabels(noted: NotedLines, sections: readonly Section[]): FoundLabel[] {
  const issues = sections.find((section) => section.kind === 'issues-decisions-rationales');
  if (issues) return labelsIn(noted, issues.range.start);
  const first = labelsIn(noted, noted.source.length)[0];
  return first ? labelsIn(noted, first.marker.range.start) : [];
}

/** Whether the line begins with a misspelled label, or one without its colon, by the line's own words. */
export function isNearLabel(source: string, line: Line): boolean {
  const colon = colonIn(source, line.start, line.end);
  const isRight = FORMS.some(({ letters }) => matchLettersBackwards(source, colon, letters) === line.start);
  return !(colon >= 0 && isRight) && nearLabel(source, line) !== null;
}

function labelsIn({ source, lines, notes }: NotedLines, from: number): FoundLabel[] {
  const labels: FoundLabel[] = [];
  for (let k = 0; k < notes.length; k++) {
    const note = notes[k] as number;
    if ((note & (COLON | NEAR_LABEL)) === 0) continue;
    const line = lines[k] as Line;
    const before = labels.length;
    let colon = (note & COLON) === 0 ? -1 : colonIn(source, line.start, line.end);
    for (; colon >= 0; colon = colonIn(source, colon + 1, line.end)) {
      const label = labelBefore(source, line, colon, labels.at(-1)?.marker.range.end ?? 0);
      if (label) labels.push(label);
    }
    const atLineStart = labels[before] !== undefined && labels[before].marker.range.start <= line.start;
    if (atLineStart || line.start < from || (note & NEAR_LABEL) === 0) continue;
    const near = nearLabel(source, line);
    // `D  MAXIMUS guideline:` is the right label after a letter, and no misspelled one
    const isOwn = near && near.marker.range.end <= (labels[before]?.marker.range.start ?? source.length);
    if (isOwn) labels.splice(before, 0, near);
  }
  return labels;
}

/** The label, spelled right, that ends in the colon at `colon`; white space inside it may be doubled or scattered. */
function labelBefore(source: string, line: Line, colon: number, floor: number): FoundLabel | null {
  for (const { form, letters } of FORMS) {
    const start = matchLettersBackwards(source, colon, letters);
    if (start < floor || start < 0 || !isCapital(source.charCodeAt(start))) continue;
    if (start > line.start && !opensSentence(source, line.start, start)) continue;
    return {
      kind: form.kind,
      marker: { range: range(start, colon + 1), expected: form.label, spelling: 'exact' },
    };
  }
  return null;
}

/**
 * Whether a label in the middle of a line is where a sentence may begin: after a full stop, two spaces (extractors that
 * join lines print it there), or nothing but a bullet or number.
 */
function opensSentence(source: string, lineStart: number, start: number): boolean {
  let i = start - 1;
  while (i >= lineStart && isBlank(source.charCodeAt(i))) i--;
  if (i < lineStart) return true;
  if (start - 1 - i >= 2 || '.!?"”’)]:'.includes(source[i] as string)) return true;
  for (let k = lineStart; k <= i; k++) if (isLetter(source.charCodeAt(k))) return false;
  return true;
}

function nearLabel(source: string, line: Line): FoundLabel | null {
  if (!isCapital(source.charCodeAt(line.start))) return null;
  return misspelled(source, line) ?? lackingColon(source, line);
}

function misspelled(source: string, line: Line): FoundLabel | null {
  const colon = colonIn(source, line.start, Math.min(line.end, line.start + LONGEST_LABEL + 1));
  if (colon < 0) return null;
  const letters = lettersOf(source.slice(line.start, colon));
  let best: { form: FieldForm; distance: number } | null = null;
  for (const { form, letters: expected, others, limit } of FORMS) {
    const distance = others.includes(letters) ? 1 : editDistance(letters, expected, limit);
    if (distance <= limit && (!best || distance < best.distance)) best = { form, distance };
  }
  return best && near(best.form, line.start, colon + 1);
}

/** A label whose colon is missing or is another character, with the beginning of a sentence or nothing after it. */
function lackingColon(source: string, line: Line): FoundLabel | null {
  for (const { form, letters } of FORMS) {
    const end = endOfMatch(source, line.start, line.end, letters);
    if (end < 0 || end > line.end) continue;
    let i = end;
    while (i < line.end && isBlank(source.charCodeAt(i))) i++;
    if (i < line.end && source[i] === ':') continue;
    if (i >= line.end || isCapital(source.charCodeAt(i))) return near(form, line.start, end);
    if (';-–—.,='.includes(source[i] as string)) return near(form, line.start, i + 1);
  }
  return null;
}

function near(form: FieldForm, start: number, end: number): FoundLabel {
  return { kind: form.kind, marker: { range: range(start, end), expected: form.label, spelling: 'near' } };
}

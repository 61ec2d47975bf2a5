import type { FieldKind } from '../form/kinds.ts';
import { FORM } from '../form/printed-form.ts';
import type { Evidence, FieldForm } from '../form/shapes.ts';
import { colonIn, isBlank, isCapital, isColon, isLetter } from '../text/characters.ts';
import { editDistance } from '../text/edit-distance.ts';
import { agreesBackwards, endOfMatch, lettersOf, matchLettersBackwards } from '../text/letters.ts';
import type { Line } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import { beforeMarks, behindMarks } from './marks.ts';
import { LABEL_END, NEAR_LABEL, type NotedLines } from './noted-lines.ts';
import type { Marker, Section } from './tree.ts';

/** A label of one of the three fields of an item. */
export interface FoundLabel {
  readonly kind: FieldKind;
  readonly marker: Marker;
  /** Whether other letters have it too, or nothing but a determination. */
  readonly evidence: Evidence;
  /** The label with the bullets, numbers and marks of bold print that are all that is before it on its line. */
  readonly marked: Range;
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
  const start = behindMarks(source, line.start, line.end);
  const end = beforeMarks(source, start, colon);
  const isRight = FORMS.some(({ letters }) => matchLettersBackwards(source, end, letters) === start);
  return !(colon >= 0 && isRight) && nearLabel(source, line) !== null;
}

/** Whether a colon of the line may close a label that is spelled right, by the line's own words. */
export function mayEndLabel(source: string, line: Line): boolean {
  for (let i = line.start; ; i++) {
    i = colonIn(source, i, line.end);
    if (i < 0) return false;
    const end = beforeMarks(source, line.start, i);
    if (FORMS.some(({ letters }) => agreesBackwards(source, line.start, end, letters))) return true;
  }
}

function labelsIn({ source, lines, notes }: NotedLines, from: number): FoundLabel[] {
  const labels: FoundLabel[] = [];
  for (let k = 0; k < notes.length; k++) {
    const note = notes[k] as number;
    if ((note & (LABEL_END | NEAR_LABEL)) === 0) continue;
    const line = lines[k] as Line;
    const before = labels.length;
    let colon = (note & LABEL_END) === 0 ? -1 : colonIn(source, line.start, line.end);
    for (; colon >= 0; colon = colonIn(source, colon + 1, line.end)) {
      const label = labelBefore(source, line, colon, labels.at(-1)?.marker.range.end ?? 0);
      if (label) labels.push(label);
    }
    const atLineStart = labels[before] !== undefined && labels[before].marked.start <= line.start;
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
  const end = beforeMarks(source, line.start, colon);
  for (const { form, letters } of FORMS) {
    const start = matchLettersBackwards(source, end, letters);
    if (start < floor || start < 0 || !isCapital(source.charCodeAt(start))) continue;
    if (start > line.start && !opensSentence(source, line.start, start)) continue;
    return {
      kind: form.kind,
      evidence: form.evidence,
      marker: { range: range(start, colon + 1), expected: form.label, spelling: 'exact' },
      marked: range(openingOf(source, line, start), colon + 1),
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

/** Where the marks begin that are all that is before a label on its line. */
function openingOf(source: string, line: Line, label: number): number {
  return line.start < label && behindMarks(source, line.start, label) === label ? line.start : label;
}

function nearLabel(source: string, line: Line): FoundLabel | null {
  const start = behindMarks(source, line.start, line.end);
  if (!isCapital(source.charCodeAt(start))) return null;
  const near = misspelled(source, start, line) ?? lackingColon(source, start, line.end);
  return near && { ...near, marked: range(line.start, near.marker.range.end) };
}

type NearLabel = Omit<FoundLabel, 'marked'>;

function misspelled(source: string, start: number, line: Line): NearLabel | null {
  const colon = colonIn(source, start, Math.min(line.end, start + LONGEST_LABEL + 1));
  if (colon < 0) return null;
  const letters = lettersOf(source.slice(start, colon));
  // `- Rationale:` may be the entry of a list
  const isListed = start > line.start;
  let best: { form: FieldForm; distance: number; isOther: boolean } | null = null;
  for (const { form, letters: expected, others, limit } of FORMS) {
    const isOther = !isListed && others.includes(letters);
    const distance = isOther ? 1 : editDistance(letters, expected, limit);
    if (distance <= limit && (!best || distance < best.distance)) best = { form, distance, isOther };
  }
  if (!best) return null;
  const found = near(best.form, start, colon + 1);
  // `Claims Administrator:` and `Rationale:` are in letters of every kind
  return best.isOther ? { ...found, evidence: 'possible' } : found;
}

/** A label whose colon is missing or is another character, with the beginning of a sentence or nothing after it. */
function lackingColon(source: string, start: number, lineEnd: number): NearLabel | null {
  for (const { form, letters } of FORMS) {
    const end = endOfMatch(source, start, lineEnd, letters);
    if (end < 0 || end > lineEnd) continue;
    let i = end;
    while (i < lineEnd && (isBlank(source.charCodeAt(i)) || '*_'.includes(source[i] as string))) i++;
    if (i < lineEnd && isColon(source.charCodeAt(i))) continue;
    if (i >= lineEnd || isCapital(source.charCodeAt(i))) return near(form, start, end);
    if (';-–—.,='.includes(source[i] as string)) return near(form, start, i + 1);
  }
  return null;
}

function near(form: FieldForm, start: number, end: number): NearLabel {
  const marker: Marker = { range: range(start, end), expected: form.label, spelling: 'near' };
  return { kind: form.kind, evidence: form.evidence, marker };
}

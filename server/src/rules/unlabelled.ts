import { lettersOf, matchLetters } from '../syntax/letters.ts';
import type { Determination, DisputedItem, Field, FieldKind } from '../syntax/tree.ts';
import { type Line, lineIndexFrom } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import { printedFieldPlace } from './fields.ts';

/** How the two guideline fields begin in print; a rationale begins in its reviewer's own words. */
const REVIEWER_OPENINGS = ['Decision based on MTUS', 'The Expert Reviewer'].map(lettersOf);
const GUIDELINE_OPENINGS = ['Decision based on', 'The Claims Administrator', 'The Expert Reviewer'].map(
  lettersOf,
);

/**
 * Where the words of a field stand whose label is missing: the line in the field before it that begins like the
 * missing one. Null when no line does.
 */
export function unlabelledWords(
  determination: Determination,
  item: DisputedItem,
  kind: FieldKind,
): Range | null {
  const before = fieldBefore(item, kind);
  if (!before) return item.stray;
  const starts = sentenceLines(determination, before);
  const { source } = determination;
  const line = kind === 'reviewerGuideline' ? reviewerLine(source, starts) : rationaleLine(source, starts);
  return line ? range(line.start, Math.min(line.end, before.range.end)) : null;
}

/** The field behind which a field of this kind is printed; null when that is the decision. */
export function fieldBefore(item: DisputedItem, kind: FieldKind): Field | null {
  const place = printedFieldPlace(kind);
  const ahead = item.fields.filter((field) => printedFieldPlace(field.kind) < place);
  return ahead.at(-1) ?? null;
}

/** The lines of a field, its first aside, that begin with a sentence. */
function sentenceLines(determination: Determination, field: Field): Line[] {
  const { lines, source } = determination;
  const starts: Line[] = [];
  for (let k = lineIndexFrom(lines, field.flow.range.start + 1); k < lines.length; k++) {
    const line = lines[k] as Line;
    if (line.start >= field.range.end) break;
    const above = lines[k - 1];
    if (above && /[.!?]["')\]]?$/.test(source.slice(above.start, above.end))) starts.push(line);
  }
  return starts;
}

function reviewerLine(source: string, starts: readonly Line[]): Line | null {
  const opening = starts.filter((line) => beginsWith(source, line, REVIEWER_OPENINGS));
  return opening.at(-1) ?? null;
}

function rationaleLine(source: string, starts: readonly Line[]): Line | null {
  return starts.find((line) => !beginsWith(source, line, GUIDELINE_OPENINGS)) ?? null;
}

function beginsWith(source: string, line: Line, openings: readonly string[]): boolean {
  return openings.some((letters) => matchLetters(source, line.start, line.end, letters).count === letters.length);
}

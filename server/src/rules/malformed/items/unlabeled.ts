import { fieldForm } from '../../../form/form-of.ts';
import type { FieldKind } from '../../../form/kinds.ts';
import { FORM } from '../../../form/printed-form.ts';
import type { DisputedItem, Field, Part } from '../../../syntax/tree.ts';
import { isCapital, isDigit } from '../../../text/characters.ts';
import { lettersOf, matchLetters } from '../../../text/letters.ts';
import { firstLineOf } from '../../../text/line-ends.ts';
import { type Range, range } from '../../../text/range.ts';
import { matchesOf } from '../../../text/search.ts';
import { printedFieldPlace } from './field-words.ts';

/** How the two guideline fields begin in print; a rationale begins in its reviewer's own words. */
const { opening, mtus } = FORM.citation;
const namingParty = (party: string | null) => lettersOf(`The ${party}`);
const REVIEWER_OPENINGS = [
  lettersOf(`${opening} ${mtus}`),
  namingParty(fieldForm('reviewerGuideline').party),
];
const GUIDELINE_OPENINGS = [
  lettersOf(opening),
  ...FORM.fields.flatMap(({ party }) => (party ? [namingParty(party)] : [])),
];

/**
 * Where the words of a field are whose label is missing: the first line of the sentence, in the field before it,
 * that begins as the missing one would. Null when none does.
 */
export function unlabeledWords(determination: Part, item: DisputedItem, kind: FieldKind): Range | null {
  const before = fieldBefore(item, kind);
  if (!before) return item.stray && firstLineOf(determination.lines, item.stray);
  const { source, lines } = determination;
  const starts = sentenceStarts(source, before.flow.range);
  const start =
    kind === 'reviewerGuideline'
      ? starts.findLast((at) => beginsWith(source, at, REVIEWER_OPENINGS))
      : starts.find((at) => !beginsWith(source, at, GUIDELINE_OPENINGS));
  return start === undefined ? null : firstLineOf(lines, range(start, before.range.end));
}

/** The field after which a field of this kind is printed; null when that is the decision. */
export function fieldBefore(item: DisputedItem, kind: FieldKind): Field | null {
  const place = printedFieldPlace(kind);
  const ahead = item.fields.filter((field) => printedFieldPlace(field.kind) < place);
  return ahead.at(-1) ?? null;
}

/**
 * Where sentences begin after the first one and are set off from the one before by a line end or by more than one
 * space, as the text after a deleted label is.
 */
function sentenceStarts(source: string, area: Range): number[] {
  return matchesOf(/\s+/g, source.slice(area.start, area.end)).flatMap(({ 0: space, index }) => {
    const end = area.start + index;
    const next = end + space.length;
    const setOff = space.length > 1 || space.charCodeAt(0) < 32;
    return setOff && next < area.end && endsSentence(source, end) && opensSentence(source, next) ? next : [];
  });
}

function endsSentence(source: string, end: number): boolean {
  const last = CLOSING.includes(source[end - 1] as string) ? end - 2 : end - 1;
  return '.!?'.includes(source[last] as string);
}

function opensSentence(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return isCapital(unit) || isDigit(unit) || OPENING.includes(source[at] as string);
}

const CLOSING = '"”\')]';
const OPENING = '"“\'([#';

function beginsWith(source: string, at: number, openings: readonly string[]): boolean {
  return openings.some(
    (letters) => matchLetters(source, at, source.length, letters).count === letters.length,
  );
}

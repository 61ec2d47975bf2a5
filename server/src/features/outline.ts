import { fieldForm, sectionForm, withoutColon } from '../form/form-of.ts';
import { FORM } from '../form/printed-form.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import type { DisputedItem, Field, Header, HeaderField, Reviewer, Section } from '../syntax/tree.ts';
import { foldedText } from '../text/flow.ts';
import { shifted } from '../text/placed.ts';
import { contains, type Range, range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import { headerValue } from './header-values.ts';
import { shorten } from './shorten.ts';

/** What a row of the outline stands for. */
export type OutlineKind = 'header' | 'header-field' | 'credentials' | 'section' | 'item' | 'field';

/**
 * One row of the outline. Ranges are UTF-16 offsets, half-open: `selectionRange` lies inside `range`, and `range`
 * inside that of the row above it; rows beside each other stand in order and do not overlap.
 */
export interface OutlineRow {
  readonly kind: OutlineKind;
  /** Never empty. */
  readonly name: string;
  /** What stands greyed behind the name; may be empty. */
  readonly detail: string;
  readonly range: Range;
  /** The words to go to when the row is chosen. */
  readonly selectionRange: Range;
  readonly children: readonly OutlineRow[];
}

const NAME_LENGTH = 90;
const DETAIL_LENGTH = 80;

/** The words that open nearly every guideline field; what follows them is what tells one from another. */
const FIELD_OPENING = `${FORM.citation.opening} `;

/** The outline of a determination, top-level rows in order; of a text without any known part, no rows. */
export function outline({ determination, items }: Letter): readonly OutlineRow[] {
  const { source, header, reviewer, sections } = determination;
  const top: OutlineRow[] = header ? [headerRow(source, header)] : [];
  let loose: OutlineRow[] = items.flatMap(({ start, part }) => shifted(itemRows(part), start));
  const credentials = credentialsRow(reviewer);
  if (credentials) loose.push(credentials);
  for (const section of sections) {
    const isInside = (row: OutlineRow) => contains(section.range, row.range);
    top.push(sectionRow(section, loose.filter(isInside)));
    loose = loose.filter((row) => !isInside(row));
  }
  // items of a draft that has lost its heading stand on their own
  return inOrder([...top, ...loose]);
}

/** A request as a name: whole words, at most 90 characters; `(no request)` when it has no words. */
export function requestName(item: DisputedItem): string {
  return shorten(item.request.text, NAME_LENGTH) || '(no request)';
}

/** The decision as it is to be shown: one of the two words, the wrong word that stands there, or `no decision`. */
export function decisionName(source: string, item: DisputedItem): string {
  if (!item.decision) return 'no decision';
  return item.decision.value ?? shorten(foldedText(source, item.decision.range), DETAIL_LENGTH);
}

function headerRow(source: string, header: Header): OutlineRow {
  const caseNumber = header.fields.find((field) => field.key === 'caseNumber');
  return {
    kind: 'header',
    name: 'Header',
    detail: (caseNumber && headerValue(source, caseNumber)) ?? '',
    range: header.range,
    selectionRange: within(header.range, header.fields[0]?.label),
    children: inOrder(header.fields.flatMap((field) => headerFieldRow(source, header, field))),
  };
}

function headerFieldRow(source: string, header: Header, field: HeaderField): OutlineRow[] {
  const form = FORM.header.find(({ key }) => key === field.key);
  if (!form || !contains(header.range, field.label)) return [];
  // Where columns were read one after the other the value is far from its label, with other labels between them.
  const beside = field.value && header.fields.every((other) => !between(field, other)) ? field.value : null;
  return [
    {
      kind: 'header-field',
      name: withoutColon(form.label),
      detail: shorten(headerValue(source, field) ?? '(not found)', DETAIL_LENGTH),
      range: beside
        ? range(Math.min(field.label.start, beside.start), Math.max(field.label.end, beside.end))
        : field.label,
      selectionRange: field.value && beside ? field.value : field.label,
      children: [],
    },
  ];
}

/** Whether another field's label or value stands between the label and the value of this one. */
function between(field: HeaderField, other: HeaderField): boolean {
  if (other === field || !field.value) return false;
  const start = Math.min(field.label.start, field.value.start);
  const end = Math.max(field.label.end, field.value.end);
  const inside = (part: Range | null) => part !== null && part.start < end && part.end > start;
  return inside(other.label) || inside(other.value);
}

function credentialsRow(reviewer: Reviewer): OutlineRow | null {
  if (!reviewer.range) return null;
  const all = [...reviewer.specialties, ...reviewer.licensure].map((credential) => credential.text);
  return {
    kind: 'credentials',
    name: 'Reviewer’s credentials',
    detail: shorten(all.join(', '), DETAIL_LENGTH),
    range: reviewer.range,
    selectionRange: reviewer.range,
    children: [],
  };
}

function sectionRow(section: Section, children: readonly OutlineRow[]): OutlineRow {
  return {
    kind: 'section',
    name: section.heading?.expected || sectionForm(section.kind)?.heading || 'Section',
    detail: section.kind === 'issues-decisions-rationales' ? countItems(children) : '',
    range: section.range,
    selectionRange: within(section.range, section.heading?.range ?? section.leadIn),
    children: inOrder(children),
  };
}

function countItems(rows: readonly OutlineRow[]): string {
  const count = rows.filter((row) => row.kind === 'item').length;
  return count === 1 ? '1 disputed item' : `${count || 'no'} disputed items`;
}

/** The row of a part that is an item, with offsets into the part. */
const itemRows = remembered(({ determination: { source, items } }: LetterPart): readonly OutlineRow[] =>
  items.map((item) => {
    const words = item.request.text.length > 0 ? item.requestRange : item.decision?.range;
    return {
      kind: 'item',
      name: requestName(item),
      detail: decisionName(source, item),
      range: item.range,
      selectionRange: within(item.range, words ?? item.fields[0]?.label.range),
      children: item.fields.map(fieldRow),
    };
  }),
);

function fieldRow(field: Field): OutlineRow {
  const { text } = field.flow;
  const words = text.startsWith(FIELD_OPENING) ? text.slice(FIELD_OPENING.length) : text;
  return {
    kind: 'field',
    name: withoutColon(fieldForm(field.kind).label),
    detail: shorten(words, DETAIL_LENGTH) || '(empty)',
    range: field.range,
    selectionRange: within(field.range, field.label.range),
    children: [],
  };
}

/** The part when it lies inside the whole, else the whole's first character's place. */
function within(whole: Range, part: Range | null | undefined): Range {
  return part && contains(whole, part) ? part : range(whole.start, whole.start);
}

function inOrder(rows: readonly OutlineRow[]): readonly OutlineRow[] {
  return rows.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

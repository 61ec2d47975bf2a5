import { fieldForm, sectionForm, withoutColon } from '../form/form-of.ts';
import type { HeaderKey } from '../form/kinds.ts';
import { FORM } from '../form/printed-form.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import type { DisputedItem, Field, Header, Reviewer, Section } from '../syntax/tree.ts';
import { foldedText } from '../text/flow.ts';
import { shorten } from '../text/in-words.ts';
import { shifted } from '../text/placed.ts';
import { contains, type Range, range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import { headerValue } from './header-values.ts';

/** What a row of the outline is about. */
export type OutlineKind = 'header' | 'credentials' | 'section' | 'item' | 'field';

/**
 * One row of the outline. Ranges are UTF-16 offsets, half-open: `selectionRange` lies inside `range`, and `range`
 * inside that of the row above it; rows beside each other are in order and do not overlap.
 */
export interface OutlineRow {
  readonly kind: OutlineKind;
  /** Never empty. */
  readonly name: string;
  /** What is shown grayed after the name; may be empty. */
  readonly detail: string;
  readonly range: Range;
  /** The words to go to when the row is chosen. */
  readonly selectionRange: Range;
  readonly children: readonly OutlineRow[];
}

const NAME_LENGTH = 90;
const DETAIL_LENGTH = 80;

/** The days of the header that are in its row. */
const HEADER_DAYS: ReadonlySet<HeaderKey> = new Set(['dateOfInjury', 'decisionDate']);

/** The words that open nearly every guideline field; what follows them is what distinguishes one from another. */
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
  // items of a draft that has lost its heading are on their own
  return inOrder([...top, ...loose]);
}

/**
 * An item as a name: the decision first, since the end of a name is cut where the view is narrow, and lists of symbols show the
 * name alone. A word that is no decision is quoted.
 */
function itemName(source: string, { decision, request }: DisputedItem): string {
  const word = decision ? (decision.value ?? `“${foldedText(source, decision.range)}”`) : 'No decision';
  return shorten(`${word}: ${request.text || '(no request)'}`, NAME_LENGTH);
}

/** One row for the whole header: who reads the outline looks for sections and items. */
function headerRow(source: string, header: Header): OutlineRow {
  const printed = (key: HeaderKey) => {
    const field = header.fields.find((one) => one.key === key);
    return field ? headerValue(source, field) : null;
  };
  const caseNumber = printed('caseNumber');
  const days = FORM.header.flatMap(({ key, label }) => {
    const value = HEADER_DAYS.has(key) ? printed(key) : null;
    return value ? [`${label} ${value}`] : [];
  });
  return {
    kind: 'header',
    name: caseNumber ? `Case ${shorten(caseNumber, NAME_LENGTH)}` : 'Header',
    detail: shorten(days.join(', '), DETAIL_LENGTH),
    range: header.range,
    selectionRange: within(header.range, header.fields[0]?.label),
    children: [],
  };
}

function credentialsRow(reviewer: Reviewer): OutlineRow | null {
  if (!reviewer.range) return null;
  const all = [...reviewer.specialties, ...reviewer.licensure].map((credential) => credential.text);
  return {
    kind: 'credentials',
    name: 'Reviewer credentials',
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
      name: itemName(source, item),
      detail: '',
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

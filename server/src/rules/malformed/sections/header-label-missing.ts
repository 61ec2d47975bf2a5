import { FORM } from '../../../form/printed-form.ts';
import type { HeaderFieldForm } from '../../../form/shapes.ts';
import type { Frame, Header, HeaderField } from '../../../syntax/tree.ts';
import { trimRange } from '../../../text/characters.ts';
import { type Range, range } from '../../../text/range.ts';
import type { Fix, Observation, Rule, RuleDocs } from '../../finding.ts';
import { quoted } from '../../wording.ts';
import { insertLabel } from '../spacing.ts';

/** With fewer of the seven labels the writer keeps notes above the letter rather than the printed header. */
const LABELS_OF_A_HEADER = 4;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The block of dates before the first section has at least four of its seven labels, but not all: `Case ' +
    'Number:`, `Date Assigned:`, `Date of Injury:`, `Decision Date:`, `UR Denial Date:`, `Priority:`, ' +
    '`Application Received:`. Labels in other words, or without a colon, are read where a value of the right form follows them, and ' +
    'reported as *information*.',
  why: 'A date without its label cannot be distinguished from the others.',
  fix:
    'Inserts the label, before its value where the value is there. No fix is offered where the columns of ' +
    'the header are scrambled.',
  notes: 'A letter without a header block is not marked: letters are often kept without it.',
  wrong: { header: true, how: true, slip: ['Date Assigned: ', ''] },
  right: {},
};

/** A header, the block of dates above the first section, that lacks one of its labels. */
export const headerLabelMissing: Rule = {
  code: 'header-label-missing',
  title: 'Missing label in header',
  category: 'malformed',
  severity: 'warning',
  scope: 'letter',
  readWhole: true,
  check({ determination }) {
    const { header, sections } = determination;
    // Before the first section is begun the header itself is being written.
    if (!header || sections.length === 0) return [];
    const present = new Set(header.fields.map((field) => field.key));
    if (present.size < LABELS_OF_A_HEADER) return [];
    const missing = FORM.header.flatMap(({ key, label }, printed): Observation[] => {
      if (present.has(key)) return [];
      const place = placeOf(determination, header, printed);
      return [
        {
          message: `Missing label ${quoted(label)} in the header.`,
          range: place,
          fix: labeling(determination, header, printed, place),
        },
      ];
    });
    return [...missing, ...inOtherWords(determination, header)];
  },
};

/** The labels that are not as printed: one finding for all of them. */
function inOtherWords({ source }: Frame, { fields }: Header): Observation[] {
  const edits = fields
    .filter(({ spelling }) => spelling === 'near')
    .map(({ key, label }) => ({
      range: label,
      text: FORM.header.find((form) => form.key === key)?.label ?? '',
    }));
  const [first] = edits;
  if (!first) return [];
  const others = edits.length > 1 ? ` So do ${edits.length - 1} other labels.` : '';
  const written = source.slice(first.range.start, first.range.end);
  return [
    {
      message: `Header label ${quoted(written)} differs from the printed ${quoted(first.text)}.${others}`,
      range: first.range,
      severity: 'information',
      fix: { title: edits.length > 1 ? 'Write the printed labels' : 'Write the printed label', edits },
    },
  ];
}

function printedPlace({ key }: HeaderField): number {
  return FORM.header.findIndex((form) => form.key === key);
}

/**
 * Where the label printed at a place belongs: the words between its neighbors, which are its value. Extractors scatter
 * the columns of the header; then the whole block is looked at.
 */
function placeOf({ source }: Frame, header: Header, printed: number): Range {
  const places = header.fields.map(printedPlace);
  if (places.some((place, i) => place < (places[i - 1] ?? 0))) return header.range;
  const before = header.fields.filter((field) => printedPlace(field) < printed);
  const next = header.fields.find((field) => printedPlace(field) > printed)?.label;
  const start = Math.max(header.range.start, ...before.map(fieldEnd));
  const end = next ? next.start : header.range.end;
  if (start > end) return header.range;
  const between = trimRange(source, start, end);
  return between.start < between.end || !next ? range(between.start, between.end) : next;
}

function fieldEnd(field: HeaderField): number {
  return Math.max(field.label.end, field.value?.end ?? 0, field.labelRest?.end ?? 0);
}

/**
 * The label, before its value where that is found. Nothing where the columns are scrambled, and where the labels on
 * both sides are not neighbors in print: then it is not plain whose the words between them are.
 */
function labeling(determination: Frame, header: Header, printed: number, place: Range): Fix | undefined {
  const has = ({ key }: HeaderFieldForm) => header.fields.some((field) => field.key === key);
  const [form, ...neighbors] = [printed, printed - 1, printed + 1].flatMap((i) => FORM.header[i] ?? []);
  if (!form || !neighbors.every(has) || place === header.range) return undefined;
  const isValue = !header.fields.some((field) => field.label === place);
  const fix = insertLabel(determination, place.start, form.label, isValue);
  return isValue ? { ...fix, preferred: true } : fix;
}

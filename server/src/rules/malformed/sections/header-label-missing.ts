import type { HeaderKey } from '../../../form/kinds.ts';
import { FORM } from '../../../form/printed-form.ts';
import type { Frame, Header, HeaderField } from '../../../syntax/tree.ts';
import { trimRange } from '../../../text/characters.ts';
import { type Range, range } from '../../../text/range.ts';
import type { Fix, Rule } from '../../finding.ts';
import type { RuleDocs } from '../../rule-docs.ts';
import { quoted } from '../../wording.ts';
import { insertLine } from '../spacing.ts';

/** With fewer of the seven labels the writer keeps notes above the letter rather than the printed header. */
const LABELS_OF_A_HEADER = 4;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The block of dates before the first section has at least four of its seven labels, but not all: `Case ' +
    'Number:`, `Date Assigned:`, `Date of Injury:`, `Decision Date:`, `UR Denial Date:`, `Priority:`, ' +
    '`Application Received:`.',
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
    return FORM.header
      .filter(({ key }) => !present.has(key))
      .map(({ key, label }) => {
        const place = placeOf(determination, header, key);
        const fix = labelling(determination, header, key, place);
        return {
          message: `${quoted(label)} is missing from the header. Put it in front of its value, or insert both.`,
          range: place,
          ...(fix ? { fix } : {}),
        };
      });
  },
};

/**
 * Where the label belongs: the words between its neighbours, which are its value. Extractors scatter the columns of
 * the header; then the whole block is looked at.
 */
function placeOf({ source }: Frame, header: Header, key: HeaderKey): Range {
  const printedPlace = (field: { key: HeaderKey }) => FORM.header.findIndex((form) => form.key === field.key);
  const inOrder = header.fields.every(
    (field, i, all) => printedPlace(all[i - 1] ?? field) <= printedPlace(field),
  );
  if (!inOrder) return header.range;
  const before = header.fields.filter((field) => printedPlace(field) < printedPlace({ key }));
  const behind = header.fields.filter((field) => printedPlace(field) > printedPlace({ key }));
  const start = before.reduce((end, field) => Math.max(end, fieldEnd(field)), header.range.start);
  const next = behind[0]?.label;
  const end = next ? next.start : header.range.end;
  if (start > end) return header.range;
  const between = trimRange(source, start, end);
  return between.start < between.end || !next ? range(between.start, between.end) : next;
}

function fieldEnd(field: HeaderField): number {
  return Math.max(field.label.end, field.value?.end ?? 0, field.labelRest?.end ?? 0);
}

/**
 * The label, in front of its value where that stands. Null where the columns are scrambled, and where the labels on
 * both sides are not neighbours in print: then it is not plain whose the words between them are.
 */
function labelling(determination: Frame, header: Header, key: HeaderKey, place: Range): Fix | null {
  const printed = FORM.header.findIndex((form) => form.key === key);
  const form = FORM.header[printed];
  const has = (index: number) => header.fields.some((field) => field.key === FORM.header[index]?.key);
  const isAlone =
    (printed === 0 || has(printed - 1)) && (printed === FORM.header.length - 1 || has(printed + 1));
  if (!form || !isAlone || place === header.range) return null;
  const isValue = !header.fields.some((field) => field.label === place);
  return {
    title: `Insert ${quoted(form.label)}`,
    edits: isValue
      ? [{ range: range(place.start, place.start), text: `${form.label} ` }]
      : [insertLine(determination, place.start, form.label)],
    ...(isValue ? { preferred: true } : { skeleton: true }),
  };
}

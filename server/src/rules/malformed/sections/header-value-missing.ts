import { FORM } from '../../../form/printed-form.ts';
import type { HeaderField } from '../../../syntax/tree.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { quoted } from '../../wording.ts';

/** With fewer values the header is only being filled in. */
const VALUES_OF_A_HEADER = 3;

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A label of the header with nothing after it, although at least three others have their values. The label is marked.',
  why: 'Parties and courts count time limits from the header.',
  notes: 'A header whose columns are scrambled, as some PDF readers leave it, is not marked.',
  wrong: { header: { dateAssigned: '' }, how: true },
  right: { header: true },
};

/** A label of the header without a value. */
export const headerValueMissing: Rule = {
  code: 'header-value-missing',
  title: 'Missing value in header',
  category: 'malformed',
  severity: 'warning',
  scope: 'letter',
  readWhole: true,
  check({ determination: { header, sections } }) {
    // before the first section is begun the header itself is being written
    if (!header || header.isScattered || sections.length === 0) return [];
    const isFilled = header.fields.filter(({ value }) => value).length >= VALUES_OF_A_HEADER;
    return header.fields
      .filter(({ value, unread }) => isFilled && !value && !unread)
      .map((field) => ({
        message: `${quoted(labelOf(field))} has no value. Enter it after the label.`,
        range: field.label,
      }));
  },
};

function labelOf({ key }: HeaderField): string {
  return FORM.header.find((form) => form.key === key)?.label ?? '';
}

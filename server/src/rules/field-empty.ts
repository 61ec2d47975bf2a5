import { isEmptyField } from './fields.ts';
import type { Rule } from './finding.ts';
import { quoted } from './wording.ts';

/** A label with nothing behind it. */
export const fieldEmpty: Rule = {
  code: 'field-empty',
  title: 'A field is empty',
  category: 'malformed',
  severity: 'error',
  check({ determination }) {
    const fields = determination.items.flatMap((item) => item.fields);
    return fields.filter(isEmptyField).map((field) => ({
      message: `Nothing stands behind ${quoted(field.label.expected)}. Write the field.`,
      range: field.label.range,
    }));
  },
};

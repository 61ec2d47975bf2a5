import type { Rule } from '../../finding.ts';
import { quoted } from '../../wording.ts';
import { correction } from '../correction.ts';

/** A label of an item's field that is nearly, but not quite, as the form prints it, its colon included. */
export const labelMisspelt: Rule = {
  code: 'label-misspelt',
  title: 'A label is misspelt',
  category: 'malformed',
  severity: 'warning',
  scope: 'part',
  check({ determination }) {
    const labels = determination.items.flatMap((item) => item.fields.map((field) => field.label));
    return labels
      .filter((label) => label.spelling === 'near')
      .map((label) => ({
        message: `The form prints this label as ${quoted(label.expected)}. Correct it.`,
        range: label.range,
        fix: correction(determination.source, label),
      }));
  },
};

import type { Rule } from '../finding.ts';
import { quoted } from '../wording.ts';

/** A labelled field that stands in one item a second time. */
export const fieldDuplicated: Rule = {
  code: 'field-duplicated',
  title: 'A field stands twice in one item',
  category: 'malformed',
  severity: 'error',
  check({ determination }) {
    return determination.items.flatMap((item) =>
      item.fields.flatMap((field, i, all) => {
        const first = all.find((other) => other.kind === field.kind);
        if (!first || first === all[i]) return [];
        return {
          message: `${quoted(field.label.expected)} stands in this item already. Keep one of the two; if a new item begins here, its request and decision are missing.`,
          range: field.label.range,
          related: [{ range: first.label.range, message: 'It stands here first.' }],
        };
      }),
    );
  },
};

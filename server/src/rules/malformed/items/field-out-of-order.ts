import type { Rule } from '../../finding.ts';
import { quoted } from '../../wording.ts';
import { putInOrder } from '../moving.ts';
import { findMisplaced } from '../order.ts';
import { firstFields, printedFieldPlace } from './field-words.ts';

/** A labelled field that stands before or behind one that the form prints the other way round. */
export const fieldOutOfOrder: Rule = {
  code: 'field-out-of-order',
  title: 'A field stands in the wrong place',
  category: 'malformed',
  severity: 'warning',
  scope: 'form',
  check({ determination }) {
    return determination.items.flatMap((item) => {
      const fields = firstFields(item);
      return findMisplaced(fields, (field) => printedFieldPlace(field.kind)).map(
        ({ thing, belongs, neighbour }) => ({
          message: `The form prints ${quoted(thing.label.expected)} ${belongs} ${quoted(neighbour.label.expected)}. Move it there.`,
          range: thing.label.range,
          related: [{ range: neighbour.label.range, message: `It belongs ${belongs} this field.` }],
          // While a field stands twice no one place is surely right.
          ...(fields.length === item.fields.length
            ? {
                fix: putInOrder(
                  determination,
                  fields,
                  (field) => printedFieldPlace(field.kind),
                  'Put the fields into the printed order',
                ),
              }
            : {}),
        }),
      );
    });
  },
};

import type { Rule } from '../../finding.ts';
import { type RuleDocs, WHY_PRINTED_FORM } from '../../rule-docs.ts';
import { quoted } from '../../wording.ts';
import { putInOrder } from '../moving.ts';
import { findMisplaced } from '../order.ts';
import { firstFields, printedFieldPlace } from './field-words.ts';

/** What its page says. */
export const docs: RuleDocs = {
  what:
    'A field before or after another that the form prints the other way round. The label of the field that ' +
    'has to move is marked, and its neighbor is linked.',
  why: WHY_PRINTED_FORM,
  fix: 'Puts the fields into the printed order. No fix is offered while a field appears twice.',
  wrong: {
    request:
      'MRI of the left knee: Overturned\n\nMAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.',
    reviewerGuideline: null,
  },
  right: {
    request: 'MRI of the left knee: Overturned',
    reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004.',
  },
};

/** A labelled field that stands before or behind one that the form prints the other way round. */
export const fieldOutOfOrder: Rule = {
  code: 'field-out-of-order',
  title: 'Field out of order',
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

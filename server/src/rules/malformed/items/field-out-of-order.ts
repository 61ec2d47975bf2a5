import type { FieldKind } from '../../../form/kinds.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Frame } from '../../../syntax/tree.ts';
import { placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Fix, Rule, RuleDocs } from '../../finding.ts';
import { WHY_PRINTED_FORM } from '../../rule-docs.ts';
import { forRequest, quoted } from '../../wording.ts';
import { findMisplaced, putInOrder } from '../order.ts';
import { firstOfKinds } from '../repeated.ts';
import { printedFieldPlace } from './field-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A field before or after another that the form prints the other way round. The label of the field that ' +
    'has to move is marked, and its neighbor is linked.',
  why: WHY_PRINTED_FORM,
  fix: 'Moves the fields into printed order. No fix is offered while a field appears twice.',
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

/** A labeled field before or after one that the form prints the other way round. */
export const fieldOutOfOrder: Rule = {
  code: 'field-out-of-order',
  title: 'Field out of order',
  category: 'malformed',
  severity: 'warning',
  scope: 'letter',
  check: ({ determination, items }) =>
    items.flatMap(({ start, part }) =>
      misplacedFields(part).map(({ item, thing, belongs, neighbor }) => ({
        message: `${quoted(thing.label.expected)} is out of order${forRequest(item)}: the form prints it ${belongs} ${quoted(neighbor.label.expected)}.`,
        range: placedRange(thing.label.range, start),
        related: [
          {
            range: placedRange(neighbor.label.range, start),
            message: `The form prints it ${belongs} this field.`,
          },
        ],
        fix: ordering(determination, part, start),
      })),
    ),
};

const misplacedFields = remembered(({ determination: { items } }: LetterPart) =>
  items.flatMap((item) =>
    findMisplaced(firstOfKinds(item.fields), ({ kind }) => printedFieldPlace(kind)).map((misplaced) => ({
      ...misplaced,
      item,
    })),
  ),
);

/** While a field appears twice no one place is surely right. */
function ordering(letter: Frame, { determination }: LetterPart, start: number): Fix | undefined {
  const [item] = determination.items;
  const fields = item ? firstOfKinds(item.fields) : [];
  if (fields.length !== item?.fields.length) return undefined;
  const placed = fields.map(({ kind, range }) => ({ kind, range: placedRange(range, start) }));
  const place = (field: { readonly kind: FieldKind }) => printedFieldPlace(field.kind);
  return putInOrder(letter, placed, place, 'Move fields into printed order');
}

import type { FieldKind } from '../../../form/kinds.ts';
import { FORM } from '../../../form/printed-form.ts';
import type { FieldForm } from '../../../form/shapes.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Field } from '../../../syntax/tree.ts';
import { remembered } from '../../../text/remembered.ts';
import { hasWords } from '../../own-words.ts';
import { runsOf } from '../../runs.ts';

/** The printed place of a field kind, from 0. */
export function printedFieldPlace(kind: FieldKind): number {
  return FORM.fields.findIndex((form) => form.kind === kind);
}

/** The fields that the item of a part lacks, neighbors in the printed order together: a gap is one fault, however wide. */
export const fieldGaps = remembered(({ determination: { items } }: LetterPart): readonly FieldForm[][] =>
  items.flatMap(({ fields }) => {
    const lacking = FORM.fields.filter((form) => !fields.some(({ kind }) => kind === form.kind));
    return runsOf(
      lacking,
      (before, form) => printedFieldPlace(form.kind) === printedFieldPlace(before.kind) + 1,
    );
  }),
);

/** Whether nothing but punctuation, or nothing at all, is after the field's label. */
export function isEmptyField(field: Field): boolean {
  return !hasWords(field.flow.text);
}

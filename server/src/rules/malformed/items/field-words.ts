import type { FieldKind } from '../../../form/kinds.ts';
import { FORM } from '../../../form/printed-form.ts';
import type { FieldForm } from '../../../form/shapes.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { DisputedItem, Field } from '../../../syntax/tree.ts';
import { remembered } from '../../../text/remembered.ts';
import { hasWords } from '../../own-words.ts';

/** The printed place of a field kind, from 0. */
export function printedFieldPlace(kind: FieldKind): number {
  return FORM.fields.findIndex((form) => form.kind === kind);
}

/** The fields that the item of a part lacks, neighbors in the printed order together: a gap is one fault, however wide. */
export const fieldGaps = remembered(({ determination: { items } }: LetterPart): readonly FieldForm[][] =>
  items.flatMap(gapsOf),
);

function gapsOf(item: DisputedItem): FieldForm[][] {
  const gaps: FieldForm[][] = [];
  let gap: FieldForm[] = [];
  for (const form of FORM.fields) {
    if (item.fields.some((field) => field.kind === form.kind)) {
      gap = [];
      continue;
    }
    if (gap.length === 0) gaps.push(gap);
    gap.push(form);
  }
  return gaps;
}

/** Whether nothing but signs, or nothing at all, stands behind the field's label. */
export function isEmptyField(field: Field): boolean {
  return !hasWords(field.flow.text);
}

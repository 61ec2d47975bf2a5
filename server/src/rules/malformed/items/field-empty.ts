import type { Determination, Field } from '../../../syntax/tree.ts';
import type { Rule } from '../../finding.ts';
import { quoted } from '../../wording.ts';
import { fieldGaps, isEmptyField, printedFieldPlace } from './field-words.ts';

/** A label with nothing behind it. */
export const fieldEmpty: Rule = {
  code: 'field-empty',
  title: 'A field is empty',
  category: 'malformed',
  severity: 'error',
  scope: 'form',
  check({ determination }) {
    const beingWritten = fieldBeingWritten(determination);
    return determination.items
      .flatMap((item) => item.fields)
      .filter((field) => isEmptyField(field) && field !== beingWritten)
      .map((field) => ({
        message: `Nothing stands behind ${quoted(field.label.expected)}. Write the field.`,
        range: field.label.range,
      }));
  },
};

/**
 * The last field of the letter, while others are still to come behind it: there its writer is, and field-missing
 * says that the item goes on.
 */
function fieldBeingWritten({ items }: Determination): Field | null {
  const item = items.at(-1);
  const last = item?.fields.at(-1);
  if (!item || !last) return null;
  const toCome = fieldGaps(item).some((gap) =>
    gap.some((form) => printedFieldPlace(form.kind) > printedFieldPlace(last.kind)),
  );
  return toCome ? last : null;
}

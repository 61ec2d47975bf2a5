import type { Determination, Field } from '../../../syntax/tree.ts';
import type { Rule } from '../../finding.ts';
import type { RuleDocs } from '../../rule-docs.ts';
import { quoted } from '../../wording.ts';
import { fieldGaps, isEmptyField, printedFieldPlace } from './field-words.ts';

/** What its page says. */
export const docs: RuleDocs = {
  what: 'A label with nothing after it, or nothing but a period.',
  why: 'The reader finds evidence and reasons in these fields.',
  law: ['evidence-cited', 'clinical-reasons'],
  notes:
    'Where no evidence was cited, the form says so in words: `The Expert Reviewer did not cite any medical ' +
    'evidence for its decision.` The last label of a draft whose item goes on is left to ' +
    '[field-missing](field-missing.md).',
  wrong: { request: 'MRI of the left knee: Overturned', rationale: '' },
  right: {
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the left knee is medically necessary.',
  },
};

/** A label with nothing behind it. */
export const fieldEmpty: Rule = {
  code: 'field-empty',
  title: 'Empty field',
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

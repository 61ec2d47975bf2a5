import { fieldForm, withoutColon } from '../../../form/form-of.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Field } from '../../../syntax/tree.ts';
import { placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { forRequest } from '../../wording.ts';
import { fieldGaps, isEmptyField, printedFieldPlace } from './field-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A label with nothing after it, or nothing but a period.',
  why: 'The reader finds evidence and reasons in these fields.',
  law: ['evidence-cited', 'clinical-reasons'],
  notes:
    'Where no evidence was cited, the form says so in words: `The Expert Reviewer did not cite any medical ' +
    'evidence for its decision.` Where the letter ends at a label, with fields still ' +
    'to come after it, [field-missing](field-missing.md) reports those.',
  wrong: { request: 'MRI of the left knee: Overturned', rationale: '' },
  right: {
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the left knee is medically necessary.',
  },
};

/** A label with nothing after it. */
export const fieldEmpty: Rule = {
  code: 'field-empty',
  title: 'Empty field',
  category: 'malformed',
  severity: 'error',
  scope: 'letter',
  check: ({ items }) =>
    items.flatMap(({ start, part }, index) => {
      const beingWritten = index === items.length - 1 ? fieldBeingWritten(part) : null;
      return emptyFields(part)
        .filter((field) => field !== beingWritten)
        .map(({ label, kind }) => ({
          message: `${withoutColon(fieldForm(kind).label)} is empty${requestIn(part)}.`,
          range: placedRange(label.range, start),
        }));
    }),
};

function requestIn({ determination: { items } }: LetterPart): string {
  return items[0] ? forRequest(items[0]) : '';
}

const emptyFields = remembered(({ determination: { items } }: LetterPart) =>
  items.flatMap(({ fields }) => fields.filter(isEmptyField)),
);

/**
 * The last field of the letter's last item, while others are still to come after it: there its writer is, and field-missing
 * says that the item goes on.
 */
function fieldBeingWritten(lastItem: LetterPart): Field | null {
  const last = lastItem.determination.items[0]?.fields.at(-1);
  if (!last) return null;
  const toCome = fieldGaps(lastItem).some((gap) =>
    gap.some((form) => printedFieldPlace(form.kind) > printedFieldPlace(last.kind)),
  );
  return toCome ? last : null;
}

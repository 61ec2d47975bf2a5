import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { keyTextOf } from '../../text/key-text.ts';
import { shifted } from '../../text/placed.ts';
import { remembered } from '../../text/remembered.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { forRequest } from '../wording.ts';
import { type CitedItem, citedItems } from './cited-items.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The reviewer guideline says that no medical evidence was cited. Services that depend on a surgery or ' +
    'another item that was not found necessary are not marked.',
  why: 'Without evidence the decision cannot be checked.',
  law: ['evidence-cited'],
  notes:
    'Information only: the form prints the sentence, and reviewers use it for simple services on which no guideline speaks.',
  wrong: {
    request: 'MRI of the left knee: Upheld',
    reviewerGuideline: 'The Expert Reviewer did not cite any medical evidence for its decision.',
    rationale:
      'The joint is stable and no locking is described. The request for an MRI of the left knee is not ' +
      'medically necessary.',
  },
  right: { reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.' },
};

/** A reviewer guideline that says no evidence was cited, for an item that does not hang on another one. */
export const evidenceNotCited: Rule = {
  code: 'evidence-not-cited',
  title: 'No evidence cited by the reviewer',
  category: 'citation',
  severity: 'information',
  scope: 'letter',
  check: (letter) =>
    letter.items.flatMap(({ start, part }, index) =>
      withoutEvidence(part)
        .filter(({ hangsOnAnother }) => index === 0 || !hangsOnAnother)
        .map(({ found }) => shifted(found, start)),
    ),
};

const withoutEvidence = remembered((part: LetterPart) =>
  citedItems(part).flatMap((cited) => {
    const { item, reviewer, rationale } = cited;
    return reviewer
      .filter(({ kind }) => kind === 'none')
      .map(({ range }) => ({
        hangsOnAnother: hangsOnAnother(cited),
        found: {
          message: rationale.some(({ guideline }) => guideline)
            ? `No evidence cited${forRequest(item)}, but the rationale names a guideline. Cite it here.`
            : `No evidence cited${forRequest(item)}. Cite the guideline or study that the decision rests on${lawInBrackets('evidence-cited', part.catalogue)}.`,
          range,
        },
      }));
  }),
);

/** A service that falls with the surgery it belongs to needs no evidence of its own; the first item hangs on no other. */
function hangsOnAnother({ item }: CitedItem): boolean {
  const words = keyTextOf(item.request).key + (item.rationale ? keyTextOf(item.rationale.flow).key : '');
  return /ancillary|associated|primary|dependent|accompany|surger|surgical|operati/.test(words);
}

import { lawInBrackets } from '../../catalogue/printed-law.ts';
import { itemParts, perPart } from '../../letter/per-part.ts';
import { keyTextOf } from '../../text/key-text.ts';
import type { Rule } from '../finding.ts';
import { movedFinding } from '../moved-finding.ts';
import { type CitedItem, citedItems } from './cited-items.ts';

/** A reviewer guideline that says no evidence was cited, for an item that does not hang on another one. */
export const evidenceNotCited: Rule = {
  code: 'evidence-not-cited',
  title: 'The reviewer cites no evidence',
  category: 'citation',
  severity: 'warning',
  scope: 'letter',
  check(letter) {
    return itemParts(letter).flatMap(({ start, input }, index) =>
      withoutEvidence(input)
        .filter(({ hangsOnAnother }) => index === 0 || !hangsOnAnother)
        .map(({ found }) => movedFinding(found, start)),
    );
  },
};

const withoutEvidence = perPart((part) =>
  citedItems(part).flatMap((cited) => {
    const { reviewer, rationale } = cited;
    return reviewer
      .filter(({ kind }) => kind === 'none')
      .map(({ range }) => ({
        hangsOnAnother: hangsOnAnother(cited),
        found: {
          message: rationale.some(({ guideline }) => guideline)
            ? 'The rationale names a guideline, but here no evidence is said to be cited. Cite it here.'
            : `The decision rests on no evidence. Cite the guideline or study it rests on${lawInBrackets('evidence-cited', part.catalogue)}.`,
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

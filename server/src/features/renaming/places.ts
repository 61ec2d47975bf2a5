import type { LetterPart } from '../../letter/letter-part.ts';
import { type FoundDrug, namesSameDrug } from '../../reading/names/drug-names.ts';
import { writtenFlows } from '../../syntax/stretches.ts';
import { guidelineFieldsOf } from '../../syntax/tree.ts';
import type { Flow } from '../../text/flow.ts';
import { contains, overlap, type Range } from '../../text/range.ts';

/** The written words of a part that hold a range of it; null where these are headings, labels or of the header. */
export function flowAround({ determination }: LetterPart, place: Range): Flow | null {
  return writtenFlows(determination).find(({ flow }) => contains(flow.range, place))?.flow ?? null;
}

/** Whether the request of an item names a drug. */
export function asksFor(part: LetterPart, drug: Pick<FoundDrug, 'drugs'>): boolean {
  return (part.requests[0]?.drugs ?? []).some((mention) => namesSameDrug(mention, drug));
}

/** Whether a range of a part is of a citation, or in a guideline field: words of others, which no fact of the letter changes. */
export function isCited({ citations, determination }: LetterPart, place: Range): boolean {
  const isInField = determination.items
    .flatMap(guidelineFieldsOf)
    .some(({ flow }) => overlap(flow.range, place));
  return isInField || citations.some(({ range }) => overlap(range, place));
}

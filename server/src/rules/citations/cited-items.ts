import type { LetterPart } from '../../letter/letter-part.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import type { Request } from '../../reading/requests/request.ts';
import type { DisputedItem, Field } from '../../syntax/tree.ts';
import { remembered } from '../../text/remembered.ts';

/** A disputed item with what it requests and what its fields cite, each list in the order of the text. */
export interface CitedItem {
  readonly item: DisputedItem;
  readonly request: Request | null;
  readonly claimsAdministrator: readonly Citation[];
  readonly reviewer: readonly Citation[];
  readonly rationale: readonly Citation[];
}

/** The disputed item of a part, if it is one, with its citations. */
export const citedItems = remembered((part: LetterPart): readonly CitedItem[] => {
  const { determination, citations, requests } = part;
  const byField = new Map<Field, Citation[]>();
  const fields = determination.items
    .flatMap((item) => item.fields)
    .sort((a, b) => a.range.start - b.range.start);
  let next = 0;
  for (const field of fields) {
    const { start, end } = field.range;
    while (next < citations.length && (citations[next] as Citation).range.start < start) next++;
    const first = next;
    while (next < citations.length && (citations[next] as Citation).range.end <= end) next++;
    byField.set(field, citations.slice(first, next));
  }
  const of = (field: Field | null) => (field && byField.get(field)) ?? [];
  return determination.items.map((item) => ({
    item,
    request: requests[0] ?? null,
    claimsAdministrator: of(item.claimsAdministratorGuideline),
    reviewer: of(item.reviewerGuideline),
    rationale: of(item.rationale),
  }));
});

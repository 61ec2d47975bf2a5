import type { LetterPart } from '../../letter/letter-part.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import type { Request } from '../../reading/requests/request.ts';
import type { DisputedItem, Field } from '../../syntax/tree.ts';
import { contains } from '../../text/range.ts';
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
export const citedItems = remembered(
  ({ determination, citations, requests }: LetterPart): readonly CitedItem[] => {
    const within = (field: Field | null) =>
      field ? citations.filter(({ range }) => contains(field.range, range)) : [];
    return determination.items.map((item) => ({
      item,
      request: requests[0] ?? null,
      claimsAdministrator: within(item.claimsAdministratorGuideline),
      reviewer: within(item.reviewerGuideline),
      rationale: within(item.rationale),
    }));
  },
);

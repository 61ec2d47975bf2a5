import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Request } from '../../../reading/requests/request.ts';
import type { Restatement } from '../../../reading/requests/restatements.ts';
import { type Verdict, yieldsTo } from '../../../reading/requests/verdicts.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import type { Observation } from '../../finding.ts';

/** A request, and the words that its rationale concludes on. */
export interface Concluded {
  readonly item: DisputedItem;
  readonly request: Request;
  /** The last of them. */
  readonly last: Restatement;
}

/**
 * What a check says of the last conclusion of each item. A remark on another treatment may follow the conclusion on the request, so
 * it counts only where the check says something of every other conclusion, too.
 */
export function concludedOtherwise(
  { determination: { items }, requests, restatements, verdicts }: LetterPart,
  check: (concluded: Concluded) => Observation | null,
): Observation[] {
  return items.flatMap((item, index) => {
    const request = requests[index];
    const all = (restatements[index] ?? []).filter(({ verdict }) => verdict);
    const yields = (one: Verdict) => yieldsTo(one, all.at(-1)?.verdict);
    const conclusions = all.filter(
      (one) =>
        one === all.at(-1) || (one.verdict?.relation !== 'foreign' && !(one.verdict && yields(one.verdict))),
    );
    // one that names nothing is on the request
    const isPlain = verdicts[index]?.all.some(
      (one) => one.standing === 'certain' && !one.part && !yields(one),
    );
    if (!request || isPlain || conclusions.length === 0 || isSharedBesides(item, all.at(-1))) return [];
    const found = conclusions.map((last) => check({ item, request, last }));
    const last = found.at(-1);
    return last && found.every((one) => one !== null) ? [last] : [];
  });
}

/** `The splint is necessary, and so is the brace`: the request may be named after what is concluded on. */
function isSharedBesides({ rationale }: DisputedItem, last: Restatement | undefined): boolean {
  const behind = last && rationale?.flow.text.slice(last.span.end, last.span.end + LONGEST_BESIDES);
  return behind !== undefined && /^[^.;]*\b(?:so|nor) (?:is|are|was|were|does|do)\b/.test(behind);
}

const LONGEST_BESIDES = 120;

import type { Flow } from '../../text/flow.ts';
import { remembered } from '../../text/remembered.ts';
import { type Conclusion, readConclusions } from '../assertions/conclusions.ts';
import type { Subject } from '../subject.ts';
import { type Asked, askedIn } from './asked.ts';
import { type Related, relationOf } from './relations.ts';
import { type Request, type RequestPart, readRequestPart, readRequests } from './request.ts';

/** A conclusion with what its words say of the request. */
export interface Verdict extends Conclusion, Related {
  /** Its subject read as a request is; null where it has none. */
  readonly part: RequestPart | null;
}

/** What the rationale of an item concludes. */
export interface Verdicts {
  /** All of its conclusions, in order, those that leave it open as well. */
  readonly all: readonly Verdict[];
  /** The one that counts: the last certain one on the request, or one that names nothing; failing these, what all others agree on
   * that may be about the request; then the mild one that closes the rationale, if nothing else is concluded. Null for none. */
  readonly last: Verdict | null;
  /** Whether anything is said that may be its conclusion. */
  readonly concludes: boolean;
}

const NONE: Verdicts = { all: [], last: null, concludes: false };

/** What the rationale of each item of a part concludes. Time grows with the length of the text. */
export const readVerdicts = remembered((subject: Subject): readonly Verdicts[] => {
  const requests = readRequests(subject);
  return subject.determination.items.map(({ request, rationale }, i) =>
    rationale ? verdictsIn(rationale.flow, askedIn(request, requests[i] as Request), subject) : NONE,
  );
});

function verdictsIn(flow: Flow, asked: Asked, subject: Subject): Verdicts {
  const all = readConclusions(flow).map((conclusion): Verdict => {
    const { start, end } = conclusion.subject;
    const part = end > start ? readRequestPart(flow, conclusion.subject, subject) : null;
    return { ...conclusion, ...relationOf(conclusion, part, flow, asked), part };
  });
  const certain = all.filter(isCertain);
  const lastOf = (...relations: readonly string[]) =>
    certain.findLast(({ relation }) => relations.includes(relation));
  return {
    all,
    last: closing(lastOf('own'), lastOf('plain')) ?? agreed(certain.filter(isOnRequest)) ?? mildest(all),
    concludes: all.some(
      (verdict) =>
        verdict.strong ||
        (isCertain(verdict) && isOnRequest(verdict)) ||
        isClosing(verdict) ||
        isMildlyClosing(verdict),
    ),
  };
}

/**
 * The one of two verdicts that counts, on the request by its name and on what is not named: by its name, unless the other closes
 * the rationale in words of a verdict alone (`It is allowed for a week. It is not medically necessary.`).
 */
function closing(own: Verdict | undefined, plain: Verdict | undefined): Verdict | undefined {
  if (!own || !plain) return own ?? plain;
  const prevails = plain.strong && plain.closes && !own.strong && plain.range.start > own.range.start;
  return prevails ? plain : own;
}

/**
 * Whether a remark on the denial leaves it to a later conclusion to say what is decided: one that says the same by another name, in
 * words of a verdict alone, and closes the rationale (`I cannot follow utilization review. Therefore, the massage is ...`). An
 * operation by another name may be the reason for what is decided.
 */
export function yieldsTo(remark: Verdict, last: Verdict | null | undefined): boolean {
  if (!last || !remark.onDenial || remark.range.start > last.range.start) return false;
  return (
    last.strong && last.closes && last.namesOther && !last.namesSurgery && last.necessary === remark.necessary
  );
}

/** The mild one that closes a rationale, where all else that is concluded on the request agrees with it. */
function mildest(all: readonly Verdict[]): Verdict | null {
  const concluded = all.filter((verdict) => verdict.standing !== 'open' && isOnRequest(verdict));
  const last = concluded.at(-1);
  return last?.mild && isClosing(last) && !last.namesOther ? agreed(concluded) : null;
}

/** The last of some verdicts where all say the same. */
function agreed(verdicts: readonly Verdict[]): Verdict | null {
  const last = verdicts.at(-1);
  return last && verdicts.every(({ necessary }) => necessary === last.necessary) ? last : null;
}

/** Whether a verdict is the reviewer's, and sure: words of everyday use are one only in the sentence that closes the rationale. */
function isCertain(verdict: Verdict): boolean {
  return verdict.standing === 'certain' || (isClosing(verdict) && !verdict.mild);
}

function isClosing(verdict: Verdict): boolean {
  return (
    verdict.standing === 'weak' && verdict.closes && isOnRequest(verdict) && verdict.relation !== 'presumed'
  );
}

/** `The criteria for it are not met`, whatever it is: a conclusion is not missing. */
function isMildlyClosing({ mild, standing, closes }: Verdict): boolean {
  return mild && standing === 'weak' && closes;
}

function isOnRequest({ relation }: Verdict): boolean {
  return relation !== 'foreign';
}

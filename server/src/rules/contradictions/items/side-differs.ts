import { decisionForm } from '../../../form/form-of.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { type BodyRegion, type Side, sidesNamed } from '../../../reading/requests/body-parts.ts';
import type { RequestPart, Stated } from '../../../reading/requests/request.ts';
import { type Read, tokensOf } from '../../../reading/requests/request-tokens.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import type { Flow } from '../../../text/flow.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RESTATED } from '../../rule-docs.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The side of a body part is compared between the request and the sentences of the rationale that restate ' +
    'it. Where they differ, the words of the rationale are marked and those of the request are linked.',
  why: WHY_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes: 'A rationale that omits the side is not marked.',
  wrong: {
    request: 'MRI of the left knee: Overturned',
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the right knee is medically necessary.',
  },
  right: {
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the left knee is medically necessary.',
  },
};

/** `MRI of the left knee` in the request, `MRI of the right knee` where the rationale says it again. */
export const sideDiffers: Rule = {
  code: 'side-differs',
  title: 'Side of body in rationale differs from request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (part) => otherSidesIn(part),
};

/** The sides in the rationale of a part that are not those of its request. */
export const otherSidesIn = remembered((part: LetterPart): readonly Observation[] =>
  part.requests.flatMap((request, index) => {
    const asked = sidesOf(request);
    const flow = part.determination.items[index]?.rationale?.flow;
    for (const restatement of part.restatements[index] ?? []) {
      if (!flow || restatement.verdict?.relation === 'foreign') continue;
      const found = differing(asked, restatement.part);
      if (found) return [found];
    }
    const found = flow && differingAlone(part, index, flow);
    return found ? [found] : [];
  }),
);

/** What is after these words says why, not on which side. */
const REASON = /\b(?:for|with|due|because|given|against|despite|after|than|to)\b/i;

/** `The brace for the left ankle`, where the request names the ankle. */
const FOR_IT = /\bfor (?:the |her |his |their )?$/i;

/**
 * The side of a procedure or a level (`left carpal tunnel release`, `the block on the left`): where the request names one side
 * alone, and all that is concluded on it, as it is decided, the other.
 */
function differingAlone(part: LetterPart, index: number, flow: Flow): Observation | null {
  const { decision, request } = part.determination.items[index] as DisputedItem;
  const [asked, ...more] = sidesNamed(tokensOf(request.text, 0, request.text.length));
  if (!asked || !decision?.value || more.some(({ value }) => value !== asked.value)) return null;
  if (asked.value === 'bilateral') return null;
  const regions = part.requests[index]?.bodyParts.map(({ value }) => value.region);
  const { necessary } = decisionForm(decision.value);
  let other: Read<Side> | null = null;
  for (const { verdict, span, part: said } of part.restatements[index] ?? []) {
    if (!verdict || verdict.standing === 'open' || verdict.relation === 'foreign') continue;
    const sides = sidesNamed(tokensOf(flow.text, span.start, span.end));
    if (sides.some(({ value }) => value === asked.value || value === 'bilateral')) return null;
    const [side] = sides;
    const before = flow.text.slice(span.start, side?.start);
    const isForPart = said.bodyParts.some(
      ({ value }) => value.side === side?.value && regions?.includes(value.region),
    );
    const isReason = isReasonIn(isForPart ? before.replace(FOR_IT, '') : before, request.text);
    if (!side || verdict.necessary !== necessary || isReason) continue;
    // `carpal tunnel release` names no part of the body, and the rationale may: `of the left hand`
    const isElsewhere = said.bodyParts.some(({ value }) => value.side && !regions?.includes(value.region));
    if (isElsewhere && regions && regions.length > 0) continue;
    other = side;
  }
  if (!other) return null;
  return {
    message: `Rationale says ${other.value}, but the request says ${asked.value}.`,
    range: flow.sourceRange(other.start, other.end),
    related: [{ range: request.sourceRange(asked.start, asked.end), message: `Request: ${asked.value}.` }],
  };
}

/** Whether words say why, and are not those of the request itself: `implant with fixation, left`. */
function isReasonIn(words: string, request: string): boolean {
  const reason = REASON.exec(words);
  if (!reason) return false;
  const behind = words.slice(reason.index).replace(/[^a-z]{1,3}$/i, '');
  return !behind.includes(' ') || !request.toLowerCase().includes(behind.toLowerCase());
}

type Sides = ReadonlyMap<BodyRegion, readonly Stated<Side>[]>;

function differing(asked: Sides, part: RequestPart): Observation | null {
  for (const [region, stated] of sidesOf(part)) {
    const inRequest = asked.get(region);
    const first = inRequest?.[0];
    const other = stated.find(({ value }) => !inRequest?.some((side) => side.value === value));
    if (!first || !other) continue;
    return {
      message: `Rationale says ${other.value} ${region}, but the request says ${first.value} ${region}.`,
      range: other.range,
      related: [{ range: first.range, message: `Request: ${first.value} ${region}.` }],
    };
  }
  return null;
}

function sidesOf({ bodyParts }: RequestPart): Sides {
  const sides = new Map<BodyRegion, Stated<Side>[]>();
  for (const { value, range } of bodyParts) {
    if (!value.side) continue;
    sides.set(value.region, [...(sides.get(value.region) ?? []), { value: value.side, range }]);
  }
  return sides;
}

import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeFlows } from '../../../reading/narrative.ts';
import {
  type Request,
  type RequestPart,
  readRequestPart,
  type Stated,
} from '../../../reading/requests/request.ts';
import type { Flow } from '../../../text/flow.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RESTATED } from '../../rule-docs.ts';
import { bracketedPortions } from './bracketed-portions.ts';
import { doesNotAddUp, remainingFills, remainingHours, remainingTime } from './remaining-amounts.ts';
import { remainingPlaces } from './remaining-places.ts';
import { wordedInRequest, wordedInSentences } from './worded-portions.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'For a request that was partly authorized: the amount in dispute is not what remains of the original amount after ' +
    'what was authorized. The amount in dispute is marked and the other two are linked.',
  why: WHY_RESTATED,
  law: ['disputed-treatment'],
  notes:
    'Tablets and sessions are compared where the request states all three amounts, in the sentences of the form or in brackets ' +
    '(`12 visits (4 certified, 8 remaining)`). Amounts that may count different things are reported as information. ' +
    'Refills are compared where the quantity is the same, and may be counted with the first fill or without it; days, weeks, months ' +
    'and years where nothing else differs. Of levels of the spine, sides and parts of the body it is reported that what is in dispute was ' +
    'authorized. Amounts that a request or rationale states in words of its own (`a year was asked for, three months were certified, and ' +
    'six months remain`) are information.',
  wrong: {
    request:
      'Norco 10/325mg #120 was the original request. Norco 10/325mg #60 was authorized by the Claims Administrator. The ' +
      'remaining IMR eligible portion of the original request, Norco 10/325mg #90 is: Upheld',
    reviewerGuideline: 'Decision based on MTUS Chronic Pain Medical Treatment 2016.',
    rationale: 'No function is measured. The request is not medically necessary.',
  },
  right: {
    request:
      'Norco 10/325mg #120 was the original request. Norco 10/325mg #60 was authorized by the Claims Administrator. The ' +
      'remaining IMR eligible portion of the original request, Norco 10/325mg #60 is: Upheld',
  },
};

/** `#120` asked for, `#60` authorized, `#90` in dispute. */
export const remainingPortionDiffers: Rule = {
  code: 'remaining-portion-differs',
  title: 'Remaining portion does not add up',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check(part) {
    const { requests, determination } = part;
    const { source, items } = determination;
    const compared = requests.flatMap((request, index): Observation[] => {
      const { asked, granted, left } = request.original
        ? {
            asked: amountOf(request.original, source),
            granted: amountOf(request.authorized, source),
            left: amountOf(request, source),
          }
        : inBrackets(part, items[index]?.request);
      if (!asked || !granted || !left)
        return (
          remainingFills(request, source) ??
          remainingHours(request) ??
          remainingTime(request, source) ??
          remainingPlaces(request, source) ??
          []
        );
      const leaves = asked.value - granted.value;
      if (leaves === left.value) return [];
      const severity = !request.original || isSameKind(request) ? undefined : 'information';
      return [{ ...doesNotAddUp({ asked, granted, left }, leaves), severity }];
    });
    if (compared.length > 0) return compared;
    return [
      ...requests.flatMap((request, index) => {
        const words = items[index]?.request;
        return words && !request.original ? wordedInRequest(words) : [];
      }),
      ...narrativeFlows(determination).flatMap((flow) => wordedInSentences(flow)),
    ];
  },
};

interface Portions {
  readonly asked: Stated<number> | null;
  readonly granted: Stated<number> | null;
  readonly left: Stated<number> | null;
}

/**
 * `12 visits (4 certified, 8 remaining)`: the amount before the brackets is what was asked for unless these say that, too; then it is what
 * is left (`8 visits (12 requested, 4 certified)`).
 */
function inBrackets(letterPart: LetterPart, words: Flow | undefined): Portions {
  const portions = words ? bracketedPortions(words) : null;
  if (!words || !portions) return { asked: null, granted: null, left: null };
  const { asked, granted, left, start } = portions;
  const ahead = readRequestPart(words, { start: 0, end: start }, letterPart);
  const before = amountOf(ahead, letterPart.determination.source);
  return { asked: asked ?? before, granted, left: left ?? (asked ? before : null) };
}

/** How many tablets or sessions; null where refills or hours multiply them or none are stated. `source` is what the part was read of. */
export function amountOf(part: RequestPart | null, source: string): Stated<number> | null {
  if (!part || part.refills || HOURS.test(source.slice(part.range.start, part.range.end))) return null;
  if (part.sessions) return part.sessions;
  return part.quantity && { value: part.quantity.value.amount, range: part.quantity.range };
}

/** Whether the three amounts surely count the same: sessions, or one and the same drug. */
function isSameKind(request: Request): boolean {
  const parts = [request, request.original, request.authorized];
  if (parts.every((part) => part?.sessions)) return parts.every((part) => part?.drugs.length === 0);
  const drugs = parts.map((part) => (part?.sessions ? null : part?.drug));
  return drugs.every((drug) => drug && drug.text.toLowerCase() === request.drug?.text.toLowerCase());
}

/** Care that is asked for by the hour. */
const HOURS = /\b(?:hours?|hrs?)\b/i;

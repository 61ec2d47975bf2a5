import { decisionForm } from '../../../form/form-of.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { sentencesOf, writtenSentence } from '../../../reading/assertions/sentences.ts';
import type { Request, RequestPart } from '../../../reading/requests/request.ts';
import { type Token, tokensOf, valueAt, wordAt } from '../../../reading/requests/request-tokens.ts';
import type { Restatement } from '../../../reading/requests/restatements.ts';
import type { Verdict } from '../../../reading/requests/verdicts.ts';
import type { Flow } from '../../../text/flow.ts';
import { remembered } from '../../../text/remembered.ts';

const NUMBER =
  '(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|sixty|ninety)\\b)';
/** Words by which an amount is a part of what was asked for, a rate, or what a guideline or the past has. */
const PARTIAL = new RegExp(
  `\\b(?:${[
    'of (?:those|these|them)',
    `of the (?:${NUMBER}|(?:requested|proposed|visits|sessions|hours|days|tablets|series|course|request|total|original)\\b)`,
    `(?:${NUMBER}|most|half|some|part|first) of the`,
    'only|just|up to|at (?:least|most)|more|fewer|less|(?<!(?:the|as) )above|below|exceed\\w*|excess|over|under|beyond|within|between|range|no|any|number',
    'per|each|every|a (?:day|week|month)|weekly|monthly|daily|both|or|(?<!hundred )and|that|which|where|when',
    'prior|previous|earlier|completed|certified|authorized|approved|allowed|recommended|already|had|has|have|received|attended|last',
    'past|after|following|since|to date|so far|tried|given|used|taken|failed|without|despite|guidelines?',
    'in total|total of|in all|altogether|combined|on top|in addition',
  ].join('|')})\\b`,
  'i',
);
const JOINED = /\band\b/i;
/** The refills belong to what is dispensed first. */
const AND_REFILLS = /\band (?=(?:its |the )?(?:no|a|\d{1,2}|[a-z]{3,6}) (?:[a-z]{3,10} )?refills?\b)/i;
const REMAINING = /\b(?:remaining|rest|balance|additional)\b/i;
const REMAINING_NUMBER = new RegExp(`\\b(?:remaining|rest|balance),? #?${NUMBER}`, 'i');

/** Whether words count what remains of a request: `the remaining 30 tablets`. */
export function countsRest({ span }: Restatement, { text }: Flow): boolean {
  return REMAINING_NUMBER.test(text.slice(span.start, span.end));
}

/**
 * The subjects of conclusions that have another amount than the request, and mean all of it: one that is as the decision of its
 * item, with nothing else concluded on the request. A part of the request, or the sum of what was had before and what is
 * asked for, is none.
 */
export const wholeConclusions = remembered((part: LetterPart): ReadonlySet<Restatement> => {
  const { determination, requests, restatements, verdicts } = part;
  const whole = determination.items.flatMap((item, index) => {
    const { decision, rationale } = item;
    const request = requests[index];
    if (!decision?.value || !rationale || !request) return [];
    const own = (restatements[index] ?? []).filter(({ verdict }) => verdict?.otherNumbers);
    if (
      own.length === 0 ||
      !own.every((restatement) => isWhole(restatement, rationale.flow, request, item.request.text))
    )
      return [];
    const { necessary } = decisionForm(decision.value);
    const agrees = (verdicts[index]?.all ?? []).every(
      (verdict) =>
        verdict.standing === 'open' ||
        isGeneral(verdict) ||
        verdict.relation === 'foreign' ||
        // `All criteria are met` is on whatever is concluded on
        ((verdict.otherNumbers || (verdict.mild && verdict.relation === 'plain')) &&
          verdict.necessary === necessary),
    );
    return agrees ? own : [];
  });
  return new Set(whole);
});

/** `Relaxants are recommended as a second-line option`: of no amount. */
function isGeneral({ standing, part }: Verdict): boolean {
  if (standing !== 'weak') return false;
  return !part || [part.sessions, part.quantity, part.refills, part.days, part.duration].every((one) => !one);
}

/** Whether the subject of a conclusion may speak of all that was asked for. */
function isWhole(restatement: Restatement, flow: Flow, request: Request, asked: string): boolean {
  const { part } = restatement;
  const rated = withoutRates(restatement, request, flow).replace(AND_REFILLS, '');
  // `desensitization and reprocessing`, as requested
  const words = JOINED.test(asked) ? rated.replace(JOINED, '') : rated;
  if (PARTIAL.test(words) || (REMAINING.test(words) && !request.original)) return false;
  // one of several regions of the body
  if (request.bodyParts.length > 1 && part.bodyParts.length === 1) return false;
  return !isSum(part, request, flow);
}

/**
 * The words without a frequency or hours that say all of it, or more than was asked for: the `a week` of `twice a week for six
 * weeks` makes it no part.
 */
function withoutRates({ span, part }: Restatement, request: Request, flow: Flow): string {
  const hours = part.hours?.value;
  const asked = request.hours?.value;
  const isMore = hours && asked && hours.per === asked.per && hours.hours > asked.hours;
  const isAll = isMore || hours?.per === null || (hours?.daysPerWeek ?? hours?.weeks);
  const rate = part.frequency?.range ?? (isAll ? part.hours?.range : undefined);
  if (!rate) return flow.text.slice(span.start, span.end);
  const { start, end } = flow.flowRange(rate);
  return `${flow.text.slice(span.start, start)} ${flow.text.slice(end, span.end)}`;
}

const COUNTED = /^(?:visits?|sessions?|treatments?|days?|tablets?|already|more|prior)$/;

/** What a guideline allows was not had. */
const OF_GUIDELINE = /\b(?:ODG|MTUS|ACOEM|guidelines?)\b/i;
const HAD =
  /\b(?:had|has|have|received|attended|completed|underwent|undergone|given|prior|previous\w*|already|earlier|past|authorized|certified|approved|allowed)\b/i;

/** The numbers by which a rationale counts visits, days or tablets that were had or allowed; not those of a guideline. */
const countsIn = remembered((flow: Flow): ReadonlySet<number> => {
  const { text } = flow;
  const counts = sentencesOf(flow).flatMap((read) => {
    const { start, end, said } = writtenSentence(read, flow);
    const wasHad = HAD.test(said);
    if (OF_GUIDELINE.test(said) && !wasHad) return [];
    const tokens = tokensOf(text, start, end);
    return tokens.flatMap(({ value }, i) =>
      value !== null &&
      (wasHad || (!isOfRange(tokens, i) && [1, 2, 3].some((step) => COUNTED.test(wordAt(tokens, i + step)))))
        ? [value]
        : [],
    );
  });
  return new Set(counts);
});

/** `3 to 6 treatments`: what is usual, and no count. */
function isOfRange(tokens: readonly Token[], i: number): boolean {
  return [-1, 1].some(
    (step) => /^(?:to|or|-|\u2013)$/.test(wordAt(tokens, i + step)) && valueAt(tokens, i + 2 * step) !== null,
  );
}

/** `With the 10 that he had, 22 visits`: what is asked for and what the rationale counts besides. */
function isSum(part: RequestPart, request: RequestPart, flow: Flow): boolean {
  const asked = amountOf(request);
  const stated = amountOf(part);
  return asked !== null && stated !== null && countsIn(flow).has(stated - asked);
}

function amountOf(part: RequestPart): number | null {
  const { sessions, days, counts, duration } = part;
  return (sessions ?? days ?? inAll(part))?.value ?? counts?.value.amount ?? duration?.value.amount ?? null;
}

/** All hours together; null where they are those of a day or week. */
function inAll({ hours }: RequestPart): { readonly value: number } | null {
  return hours && hours.value.per === null ? { value: hours.value.hours } : null;
}

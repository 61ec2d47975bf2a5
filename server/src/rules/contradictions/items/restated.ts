import { decisionForm } from '../../../form/form-of.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { sentencesOf } from '../../../reading/assertions/sentences.ts';
import type { Request, RequestPart, Stated } from '../../../reading/requests/request.ts';
import { tokensOf, wordAt } from '../../../reading/requests/request-tokens.ts';
import { isOfRequest, type Restatement } from '../../../reading/requests/restatements.ts';
import type { Flow } from '../../../text/flow.ts';
import { shorten } from '../../../text/in-words.ts';
import { remembered } from '../../../text/remembered.ts';
import type { PartRule } from '../../finding.ts';

/** What is compared between a request and the words of its rationale that say it again. */
interface Compared<T> {
  /** What begins the message: `Strength`. */
  readonly name: string;
  read(part: RequestPart): Stated<T> | null;
  /** Whether two values may mean the same; left out for plain values. */
  same?(value: T, other: T): boolean;
  /** Whether words are about the request; left out where the conclusion itself says so. */
  isOf?(restatement: Restatement, request: RequestPart): boolean;
  /** The value as a message shows it; left out for plain values. */
  words?(value: T): string;
}

/** A check for values that a rationale restates otherwise than its request has them, each reported once an item. */
export function differences<T>({
  name,
  read,
  same = Object.is,
  isOf = isOfRequest,
  words = String,
}: Compared<T>): PartRule['check'] {
  return (letterPart) => {
    const whole = wholeConclusions(letterPart);
    return letterPart.requests.flatMap((request, index) => {
      const asked = read(request);
      if (!asked) return [];
      const known = [request, request.original, request.authorized].flatMap((part) => {
        const stated = part && read(part);
        return stated ? [stated.value] : [];
      });
      const [first, ...others] = (letterPart.restatements[index] ?? []).flatMap((restatement) => {
        const isOfIt = isOf(restatement, request) || whole.has(restatement);
        const stated = isOfIt && sameDrug(request, restatement) ? read(restatement.part) : null;
        return stated && !known.some((value) => same(value, stated.value)) ? [stated] : [];
      });
      if (!first) return [];
      return {
        message: `${name}${ofDrug(request)} is ${words(first.value)} in the rationale but ${words(asked.value)} in the request.`,
        range: first.range,
        related: [
          { range: asked.range, message: `Request: ${words(asked.value)}.` },
          ...others.map(({ range }) => ({ range, message: 'Another mention in the rationale.' })),
        ],
      };
    });
  };
}

/** ` of Flexeril`; empty where the request does not name one drug for certain. */
function ofDrug({ drug }: RequestPart): string {
  return drug ? ` of ${shorten(drug.text, LONGEST_NAME)}` : '';
}

/** Longer names are cut in messages. In UTF-16 units. */
const LONGEST_NAME = 60;

/** Whether the words are about the drug that is requested, or about none by name. */
function sameDrug(request: RequestPart, { part }: Restatement): boolean {
  if (part.drugs.length === 0 || request.drugs.length === 0)
    return part.drugs.length === 0 || part.drug === null;
  return sharesDrug(request, part);
}

/** Whether two parts name a drug or a substance in common. */
export function sharesDrug(a: RequestPart, b: RequestPart): boolean {
  const namesIn = (part: RequestPart) =>
    new Set(part.drugs.flatMap(({ drugs }) => drugs.flatMap(({ id, substances }) => [id, ...substances])));
  const names = namesIn(a);
  return [...namesIn(b)].some((name) => names.has(name));
}

/** Words by which an amount is a part of what was asked for, a rate, or what a guideline or the past has. */
const PARTIAL =
  /\b(?:(?<!\b(?:massage|manipulation|therapy|treatment|acupuncture|stimulation|mobilization|strengthening) )of (?:the|those|these|them)|only|just|up to|at (?:least|most)|more|fewer|less|above|below|exceed\w*|excess|over|under|per|each|every|a (?:day|week|month)|weekly|monthly|daily|both|prior|previous|earlier|completed|certified|authorized|approved|allowed|recommended|already|had|has|have|received|attended|last|any|no|within|in total|total of|in all|altogether|combined|after|following|tried|past|beyond|given|used|taken|failed|without|despite|since|where|when|on top|in addition|guidelines?|range|between|number|that|which|to date|so far|or|and)\b/i;
const REMAINING = /\b(?:remaining|rest|balance)\b/i;

/**
 * The subjects of conclusions that have another amount than the request, and mean all of it: one that is as the decision of its
 * item, with nothing else concluded on the request. A part of the request, or the sum of what was had before and what is
 * asked for, is none.
 */
const wholeConclusions = remembered((part: LetterPart): ReadonlySet<Restatement> => {
  const { determination, requests, restatements, verdicts } = part;
  const whole = determination.items.flatMap(({ decision, rationale }, index) => {
    const request = requests[index];
    if (!decision?.value || !rationale || !request) return [];
    const own = (restatements[index] ?? []).filter(({ verdict }) => verdict?.otherNumbers);
    if (own.length === 0 || !own.every((restatement) => isWhole(restatement, rationale.flow, request)))
      return [];
    const { necessary } = decisionForm(decision.value);
    const agrees = (verdicts[index]?.all ?? []).every(
      (verdict) =>
        verdict.standing === 'open' ||
        verdict.relation === 'foreign' ||
        (verdict.otherNumbers && verdict.necessary === necessary),
    );
    return agrees ? own : [];
  });
  return new Set(whole);
});

/** Whether the subject of a conclusion may speak of all that was asked for. */
function isWhole({ span, part }: Restatement, flow: Flow, request: Request): boolean {
  const words = flow.text.slice(span.start, span.end);
  if (PARTIAL.test(words) || (REMAINING.test(words) && !request.original)) return false;
  // one of several regions of the body
  if (request.bodyParts.length > 1 && part.bodyParts.length === 1) return false;
  return !isSum(part, request, flow);
}

const COUNTED = /^(?:visits?|sessions?|treatments?|days?|tablets?|already|more|prior)$/;

/** What a guideline allows was not had. */
const OF_GUIDELINE = /\b(?:ODG|MTUS|ACOEM|guidelines?)\b/i;
const HAD =
  /\b(?:had|has|have|received|attended|completed|underwent|undergone|given|prior|previous\w*|already|earlier|past|authorized|certified|approved|allowed)\b/i;

/** The numbers by which a rationale counts visits, days or tablets that were had or allowed; not those of a guideline. */
const countsIn = remembered((flow: Flow): ReadonlySet<number> => {
  const { text } = flow;
  const counts = sentencesOf(flow).flatMap(({ words }) => {
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    const sentence = text.slice(start, end);
    const wasHad = HAD.test(sentence);
    if (OF_GUIDELINE.test(sentence) && !wasHad) return [];
    const tokens = tokensOf(text, start, end);
    return tokens.flatMap(({ value }, i) =>
      value !== null && (wasHad || [1, 2, 3].some((step) => COUNTED.test(wordAt(tokens, i + step))))
        ? [value]
        : [],
    );
  });
  return new Set(counts);
});

/** `With the 10 that he had, 22 visits`: what is asked for and what the rationale counts besides. */
function isSum({ sessions, days }: RequestPart, request: RequestPart, flow: Flow): boolean {
  const asked = request.sessions ?? request.days;
  const stated = sessions ?? days;
  return asked !== null && stated !== null && countsIn(flow).has(stated.value - asked.value);
}

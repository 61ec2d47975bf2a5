import type { Flow } from '../../text/flow.ts';
import { type KeyText, keyTextOf, placeOf, sentenceAt, wordsBehind, wordsOf } from '../../text/key-text.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/words.ts';
import type { Subject } from '../subject.ts';
import { type Request, type RequestPart, readRequestPart, readRequests } from './request.ts';
import { readQuantity } from './request-amounts.ts';
import { tokensOf } from './request-tokens.ts';
import { requestedAmounts } from './requested-amounts.ts';
import { headOf, isHowMany, statedBetween } from './stated-requests.ts';
import { readVerdicts, type Verdict, yieldsTo } from './verdicts.ts';

/** Words of a rationale that say the request again. */
export interface Restatement {
  /** The conclusion that they are the subject of (`the request for X is not medically necessary`); null for none. */
  readonly verdict: Verdict | null;
  /** The words after `request for`, or the subject of the conclusion: offsets into the rationale's flow. */
  readonly span: Span;
  readonly part: RequestPart;
}

/** Whether some words are about the request itself, and not about more, less or something else. */
export function isOfRequest({ verdict }: Restatement): boolean {
  return !verdict || verdict.relation === 'own' || verdict.relation === 'plain';
}

/** Phrases that open a restatement, by their letters. */
const ANCHORS = [
  'requestisfor', 'requestfor', 'requestsfor', 'requested', 'requestof', 'decisionfor', 'medicallynecessaryand',
]; // biome-ignore format: a word list reads best in rows
/** What may follow `requested` and names nothing, by its letters. */
const NOTHING_BEHIND = /^(?:here|now|today|inthiscase|atthistime|bytheprovider|bythephysician|again)?$/;
/** What a sentence says beyond so many letters is not about the request. */
const LONGEST = 600;

/** What the rationale of each item of a part says again of its request, in order. Time grows with the length of the text. */
export const readRestatements = remembered((subject: Subject): readonly (readonly Restatement[])[] => {
  const verdicts = readVerdicts(subject);
  const requests = readRequests(subject);
  return subject.determination.items.map(({ rationale }, i) => {
    if (!rationale) return [];
    const { flow } = rationale;
    const inWords = restatementsIn(flow, verdicts[i]?.all ?? [], subject);
    return [...inWords, ...amountsIn(flow, requests[i] as Request, subject)].sort(
      (a, b) => a.span.start - b.span.start,
    );
  });
});

/**
 * What the rationale of each item concludes on by name where it does not conclude on the request besides: what `another
 * treatment` was concluded on is looked for in it. Null for an item without.
 */
export const readConcluded = remembered((subject: Subject): readonly (Restatement | null)[] => {
  const restatements = readRestatements(subject);
  return readVerdicts(subject).map(({ all }, i) => {
    const last = restatements[i]?.findLast(({ verdict }) => verdict) ?? null;
    const concludesBesides = all.some(
      (verdict) =>
        verdict !== last?.verdict &&
        verdict.standing === 'certain' &&
        !yieldsTo(verdict, last?.verdict) &&
        isOnRequest(verdict) &&
        !verdict.namesOther,
    );
    return concludesBesides ? null : last;
  });
});

function isOnRequest({ relation, strong }: Verdict): boolean {
  return strong && (relation === 'own' || relation === 'plain');
}

function restatementsIn(flow: Flow, verdicts: readonly Verdict[], subject: Subject): Restatement[] {
  const words = keyTextOf(flow);
  const found: Restatement[] = [];
  const add = (span: Span, verdict: Verdict | null) => {
    if (span.end > span.start) {
      const part = statedIn(flow, span, subject);
      found.push({ verdict, span, part: verdict ? part : withHowMany(part, flow, span) });
    }
  };
  let from = 0;
  for (const verdict of verdicts) {
    const { standing, subject: said, part } = verdict;
    if (standing !== 'certain' || !part) continue;
    const start = placeOf(words, said.start);
    const end = placeOf(words, said.end);
    for (const span of statedBetween(flow, words, from, sentenceAt(words, start).start)) add(span, null);
    add(subjectOf(words, start, end), verdict);
    from = end;
  }
  for (const span of statedBetween(flow, words, from, words.key.length)) add(span, null);
  return found;
}

/** What a span says again of a request; an amount after its head (`after 12 visits`) is none of it. */
function statedIn(flow: Flow, span: Span, subject: Subject): RequestPart {
  const part = readRequestPart(flow, span, subject);
  const head = headOf(flow, span);
  if (head.end === span.end) return part;
  const { sessions, frequency, days, duration, hours, quantity, counts } = readRequestPart(
    flow,
    head,
    subject,
  );
  return { ...part, sessions, frequency, days, duration, hours, quantity, counts };
}

/** What a sentence asks for, with no sessions where it may count those that have been had. */
function withHowMany(part: RequestPart, flow: Flow, { start }: Span): RequestPart {
  const { sessions } = part;
  if (!sessions) return part;
  return isHowMany(flow, start, flow.flowRange(sessions.range))
    ? part
    : { ...part, sessions: null, frequency: null };
}

/** `The eight visits requested`, where the sentence speaks of no other treatment and of no part of what was asked for. */
function amountsIn(flow: Flow, request: Request, subject: Subject): Restatement[] {
  return requestedAmounts(flow).flatMap(({ span, sentence }) => {
    const about = readRequestPart(flow, sentence, subject);
    const isOther =
      about.treatments.length > 0 &&
      !about.treatments.some(({ value }) => request.treatments.some((asked) => asked.value === value));
    const isOtherDrug = about.drugs.length > 0 && about.drug?.drugs[0] !== request.drug?.drugs[0];
    if (isOther || isOtherDrug || (request.bodyParts.length > 1 && about.bodyParts.length > 0)) return [];
    const part = readRequestPart(flow, span, subject);
    return [{ verdict: null, span, part: request.drugs.length > 0 ? withQuantity(part, flow, span) : part }];
  });
}

/** What an amount of a drug says that is not named with it: `300 g` is no strength. */
function withQuantity(part: RequestPart, flow: Flow, { start, end }: Span): RequestPart {
  const read = readQuantity(tokensOf(flow.text, start, end), true);
  return read
    ? { ...part, quantity: { value: read.value, range: flow.sourceRange(read.start, read.end) } }
    : part;
}

/** What a conclusion is about: the words after the last `request for`, else all of them. */
function subjectOf(words: KeyText, start: number, end: number): Span {
  const from = Math.max(start, end - LONGEST);
  const said = words.key.slice(from, end);
  const anchor = Math.max(
    ...ANCHORS.map((phrase) => {
      const at = said.lastIndexOf(phrase);
      return at < 0 ? -1 : at + phrase.length;
    }),
  );
  // `the 8 visits that are requested here`: what is requested is before
  const isBehind = anchor >= 0 && !NOTHING_BEHIND.test(said.slice(anchor));
  return isBehind ? wordsBehind(words, from + anchor, end) : wordsOf(words, from, end);
}

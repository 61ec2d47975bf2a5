import { FORM } from '../../form/printed-form.ts';
import { partsAround } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import { type RequestPart, readRequestPart } from '../../reading/requests/request.ts';
import { amountOf } from '../../rules/contradictions/amounts/remaining-portion-differs.ts';
import { range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import type { Span } from '../../text/words.ts';
import { asSnippet, asText, fixed, owed, type Piece } from '../drafting/pieces.ts';
import { type Completion, entry } from './proposals.ts';
import type { RequestPlace } from './request-place.ts';

const {
  original: ORIGINAL,
  authorized: AUTHORIZED,
  remaining: REMAINING,
  leaving: LEAVING,
} = FORM.modifiedRequest;

/** The words of a sentence of the form around a place in it. */
function around(words: string, place: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = words.split(place);
  return [before, after];
}

const [, IS_ORIGINAL] = around(ORIGINAL.words, '{original}');
const [, IS_AUTHORIZED] = around(AUTHORIZED.words, '{authorized}');
const ACTIVE = around(LEAVING.authorized.words, '{authorized}');
const RESTS = around(REMAINING.words, '{disputed}');
const ALL = around(LEAVING.original.words, '{disputed}');

/** What is typed of the sentences before the one that the cursor is in. */
interface Typed {
  readonly original: Span;
  /** What was authorized; null while no sentence says so. */
  readonly authorized: Span | null;
  /** Whether the original request stays in dispute as a whole. */
  readonly isWhole: boolean;
  /** Where the words of the next sentence begin. */
  readonly from: number;
}

/**
 * The sentences of a request that was partly authorized, one after the other: what was asked for, what was authorized, and what
 * remains, its amount being computed where both amounts are stated (`#120` less `#60` leaves `#60`). With what is typed of one.
 */
export function modifiedRequestSentences(letter: Letter, place: RequestPlace, offset: number): Completion[] {
  const { text } = place.flow;
  const typed = sentencesIn(text);
  if (!typed) return originalSentence(letter, place, offset);
  const { original, authorized, isWhole, from } = typed;
  const words = text.slice(original.start, original.end);
  const close = place.hasColon ? '' : ': ';
  if (authorized === null)
    return offered(place, from, offset, [
      [...authorizedWords(letter, place, original), fixed(IS_AUTHORIZED)],
      [fixed(ACTIVE[0]), owed('authorized'), fixed(`${ACTIVE[1]} ${ALL[0]}${words}${ALL[1]}${close}`)],
    ]);
  if (isWhole) return offered(place, from, offset, [[fixed(`${ALL[0]}${words}${ALL[1]}${close}`)]]);
  const left = remainingWords(letter, place, original, authorized);
  return offered(place, from, offset, [
    [fixed(RESTS[0]), left === null ? owed('request') : fixed(left), fixed(`${RESTS[1]}${close}`)],
  ]);
}

/** The sentences that are whole; null where none is. */
function sentencesIn(text: string): Typed | null {
  const asked = spanOf(text, IS_ORIGINAL);
  if (!asked) return null;
  const original = { start: 0, end: asked.start };
  const from = afterSpaces(text, asked.end);
  const granted = spanOf(text, IS_AUTHORIZED, from);
  if (granted)
    return {
      original,
      authorized: { start: from, end: granted.start },
      isWhole: false,
      from: afterSpaces(text, granted.end),
    };
  const left = spanOf(text, ACTIVE[1], from);
  if (left && text.startsWith(ACTIVE[0], from))
    return {
      original,
      authorized: { start: from + ACTIVE[0].length, end: left.start },
      isWhole: true,
      from: afterSpaces(text, left.end),
    };
  return { original, authorized: null, isWhole: false, from };
}

function spanOf(text: string, words: string, from = 0): Span | null {
  const start = text.indexOf(words, from);
  return start < 0 ? null : { start, end: start + words.length };
}

function afterSpaces(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}

/** So many letters of `was the original request` show that it is meant. */
const FEWEST_TYPED = 2;

/** The first of the sentences, after a request that states an amount. */
function originalSentence(letter: Letter, place: RequestPlace, offset: number): Completion[] {
  const { text } = place.flow;
  const at = text.lastIndexOf(' was') >= 0 ? text.lastIndexOf(' was') : text.lastIndexOf(' ');
  const typed = text.slice(at);
  if (at <= 0 || typed.length <= FEWEST_TYPED || !place.touches || !IS_ORIGINAL.startsWith(typed)) return [];
  const read = readAt(letter, place, { start: 0, end: at });
  if (!read || !amountOf(read, letter.source)) return [];
  return offered(place, at + 1, offset, [[fixed(IS_ORIGINAL.trimStart())]]);
}

function readAt(letter: Letter, { flow }: RequestPlace, span: Span): RequestPart | null {
  const [near] = partsAround(letter, flow.range.start);
  return near ? readRequestPart(flow, span, near.part) : null;
}

/** The words of the request with a gap in place of its amount; a gap alone where they state none. */
function authorizedWords(letter: Letter, place: RequestPlace, original: Span): Piece[] {
  const parts = aroundAmount(letter, place, original);
  return parts ? [fixed(parts.before), owed('authorized'), fixed(parts.after)] : [owed('authorized')];
}

/** The words of the request with the amount that remains; null where that is not certain. */
function remainingWords(
  letter: Letter,
  place: RequestPlace,
  original: Span,
  authorized: Span,
): string | null {
  const [asked, granted] = [original, authorized].map((span) => readAt(letter, place, span));
  const parts = aroundAmount(letter, place, original);
  if (!asked || !granted || !parts || !isAlike(asked, granted)) return null;
  const less = amountOf(granted, letter.source);
  const left = less ? parts.amount - less.value : 0;
  return left > 0 ? `${parts.before}${left}${parts.after}` : null;
}

/** Whether both count the same thing. */
function isAlike(asked: RequestPart, granted: RequestPart): boolean {
  const isSameDrug = asked.drug?.drugs[0] === granted.drug?.drugs[0];
  const isSameUnit = asked.quantity?.value.unit === granted.quantity?.value.unit;
  return isSameDrug && isSameUnit && (asked.sessions === null) === (granted.sessions === null);
}

/** The words of a request around the number that counts it; null where no number is printed for it alone. */
function aroundAmount(
  letter: Letter,
  place: RequestPlace,
  span: Span,
): { readonly before: string; readonly amount: number; readonly after: string } | null {
  const { flow } = place;
  const read = readAt(letter, place, span);
  const amount = read && amountOf(read, letter.source);
  if (!amount) return null;
  const { start, end } = flow.flowRange(amount.range);
  const numbers = matchesOf(/\d+(?:\.\d+)?/g, flow.text.slice(start, end));
  const [number] = numbers;
  if (numbers.length !== 1 || !number || Number(number[0]) !== amount.value) return null;
  const at = start + number.index;
  return {
    before: flow.text.slice(span.start, at),
    amount: amount.value,
    after: flow.text.slice(at + number[0].length, span.end),
  };
}

/** Of the sentences those that go on as typed from a place of the request on. */
function offered(
  { flow, touches }: RequestPlace,
  from: number,
  offset: number,
  sentences: readonly (readonly Piece[])[],
): Completion[] {
  const typed = flow.text.slice(from);
  const start = typed === '' ? offset : flow.sourceRange(from, flow.text.length).start;
  const space = typed === '' && touches ? ' ' : '';
  return sentences.flatMap((pieces): Completion[] => {
    const words = asText(pieces);
    const begun = words.toLowerCase().startsWith(typed.toLowerCase());
    // whoever has written it out goes on, with or without what ends it
    if (!begun || words.replace(/[.: ]{1,4}$/, '').length <= typed.length) return [];
    const snippet = pieces.some(({ kind }) => kind !== 'fixed');
    return [
      entry('phrase', words.trim().replace(/:$/, ''), `${space}${words}`, range(start, offset), {
        ...(snippet ? { snippet: `${space}${asSnippet(pieces)}` } : {}),
        filterText: words.trim(),
      }),
    ];
  });
}

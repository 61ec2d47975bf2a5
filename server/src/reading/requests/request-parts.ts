import { FORM } from '../../form/printed-form.ts';
import type { FixedSentence } from '../../form/shapes.ts';
import { lettersOf } from '../../text/letters.ts';
import { matchAnyWords, matchWords, nextWordStart, type Span, skip, trimmed } from '../../text/words.ts';

/** The sentences of a request that was partly authorized; of any other, `disputed` is the whole. */
export interface RequestSpans {
  readonly disputed: Span;
  /** `X was the original request`; null where none is distinguished. */
  readonly original: Span | null;
  /** `Y was authorized by the Claims Administrator`, or `The Claims Administrator authorized Y, leaving ...`. */
  readonly authorized: Span | null;
}

const PRINTED = FORM.modifiedRequest;
/** Phrases of the form, by their letters. What follows one of them to the end is what the decision is about. */
const BEFORE_DISPUTED = keysOf(PRINTED.remaining, PRINTED.leaving.original);
const AFTER_ORIGINAL = keysOf(PRINTED.original);
const AFTER_AUTHORIZED = keysOf(PRINTED.authorized);
const BEFORE_AUTHORIZED = keysOf(PRINTED.leaving.authorized);
/** What follows the words that were authorized in the second of these sentences. */
const LEAVING_KEY = lettersOf(PRINTED.leaving.leaves);

function keysOf(...sentences: readonly FixedSentence[]): readonly string[] {
  return sentences.flatMap(({ recognizedBy }) => recognizedBy.map(lettersOf));
}

/**
 * Reads the sentences that the form prints for a request of which a part was authorized:
 * `X was the original request. Y was authorized by the Claims Administrator. The remaining IMR eligible portion of
 * the original request, Z is`. Offsets are those of the request's folded text; the words of the form are in no span.
 */
export function requestSpans(text: string): RequestSpans {
  const whole = trimmed(text, 0, text.length);
  const disputedAt = behindLast(text, BEFORE_DISPUTED);
  if (disputedAt < 0) return { disputed: whole, original: null, authorized: null };

  const disputed = trimmed(text, disputedAt, endWithoutIs(text, whole.end));
  const original = findAny(text, 0, AFTER_ORIGINAL);
  if (!original) return { disputed, original: null, authorized: null };
  return {
    disputed,
    original: trimmed(text, 0, original.start),
    authorized: authorizedSpan(text, skip(text, original.end, '.')),
  };
}

function authorizedSpan(text: string, from: number): Span | null {
  const passive = findAny(text, from, AFTER_AUTHORIZED);
  if (passive) return trimmed(text, from, passive.start);
  const active = matchAnyWords(text, from, BEFORE_AUTHORIZED);
  const leaving = active < 0 ? null : find(text, active, LEAVING_KEY);
  return leaving ? trimmed(text, active, leaving.start) : null;
}

/** Where the words of one of the phrases are over for the last time, or -1. */
function behindLast(text: string, phrases: readonly string[]): number {
  let last = -1;
  for (const phrase of phrases) {
    for (let found = find(text, 0, phrase); found; found = find(text, found.end, phrase)) {
      last = Math.max(last, found.end);
    }
  }
  return last;
}

/** The first of the phrases that the text holds. */
function findAny(text: string, from: number, keys: readonly string[]): Span | null {
  for (const key of keys) {
    const found = find(text, from, key);
    if (found) return found;
  }
  return null;
}

function find(text: string, from: number, key: string): Span | null {
  for (let at = skip(text, from); at < text.length; at = nextWordStart(text, at)) {
    const end = matchWords(text, at, key);
    if (end >= 0) return { start: at, end };
  }
  return null;
}

/** The request ends `..., Z is` where the form goes on `: Upheld`. */
function endWithoutIs(text: string, end: number): number {
  return /\s(is|are)$/i.test(text.slice(Math.max(0, end - 4), end)) ? text.lastIndexOf(' ', end) : end;
}

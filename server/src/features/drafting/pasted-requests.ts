import type { Catalogue } from '../../catalogue/catalogue.ts';
import { FORM } from '../../form/printed-form.ts';
import { readLetter } from '../../letter/letter.ts';
import { beforeMarks, behindRequestMarks } from '../../syntax/marks.ts';
import { NOTHING_KNOWN, newLetter } from './new-letter.ts';
import { asText } from './pieces.ts';

/** Words that hold requests, a line each. */
export interface PastedRequests {
  readonly requests: readonly string[];
  /** Whether it is plain that they are requests: most name a drug, a treatment, a part of the body or an amount. */
  readonly areLikely: boolean;
}

/** No list of one letter is longer, in UTF-16 units; what is longer is not looked through. */
const LONGEST_LIST = 20_000;
/** No request is longer, in UTF-16 units; a longer line is prose. */
const LONGEST_REQUEST = 400;
const MOST_REQUESTS = 60;

const NONE: PastedRequests = { requests: [], areLikely: false };

/**
 * The requests of a list that was copied from a request for authorization or a denial: a line each, without list marks, numbers,
 * labels such as `Request 2:` and the words of a decision at the end. Lines without a letter are left out.
 */
export function pastedRequests(text: string, catalogue: Catalogue): PastedRequests {
  if (text.length > LONGEST_LIST) return NONE;
  const requests = text
    .split(/[\r\n\f\v\u2028\u2029]+/)
    .map(requestIn)
    .filter(hasLetter);
  if (requests.length === 0) return NONE;
  const isList =
    requests.length <= MOST_REQUESTS &&
    requests.every((request) => request.length <= LONGEST_REQUEST && !isProse(request));
  return { requests, areLikely: isList && areMostlyRead(requests, catalogue) };
}

/** The request on a line; empty for a line of marks alone. */
export function requestIn(line: string): string {
  const words = line.replace(/\s+/g, ' ').trim();
  const start = behindRequestMarks(words, 0, words.length);
  const bare = words.slice(start, beforeMarks(words, start, words.length));
  return withoutStop(withoutDecision(withoutStop(bare)));
}

function hasLetter(words: string): boolean {
  return /\p{L}/u.test(words);
}

/** Without a comma, semicolon, colon or full stop at the end; an abbreviation of one letter keeps its own. */
function withoutStop(words: string): string {
  return words.replace(/[,;:]$|(?<!(?:^|[\s.])[A-Za-z])\.$/, '').trimEnd();
}

const DECISIONS = new Set(
  [...FORM.typedDecisions.words, ...FORM.decisions.map(({ value }) => value)].map(keyOf),
);

/** What is before a decision. */
const SET_OFF = [':', ' - ', ' \u2013 ', ' \u2014 '];

/** Without what a denial decided: `MRI of the lumbar spine - Denied`, `EKG: non-certified`. */
function withoutDecision(words: string): string {
  const at = Math.max(...SET_OFF.map((sign) => words.lastIndexOf(sign)));
  return at > 0 && DECISIONS.has(keyOf(words.slice(at))) ? words.slice(0, at).trimEnd() : words;
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/[^a-z]/g, '');
}

/** Words of sentences about a patient, which no request has but one that was modified. */
const PROSE = /\b(?:is|was|were|are|has|had|he|she|please|complains|states|reports)\b/i;
const MODIFIED = [
  ...FORM.modifiedRequest.original.recognizedBy,
  ...FORM.modifiedRequest.authorized.recognizedBy,
  ...FORM.modifiedRequest.remaining.recognizedBy,
];

function isProse(request: string): boolean {
  return PROSE.test(request) && !MODIFIED.some((words) => request.includes(words));
}

/** Whether most lines name what requests name, read as the items of a letter. */
function areMostlyRead(requests: readonly string[], catalogue: Catalogue): boolean {
  const letter = readLetter(asText(newLetter({ ...NOTHING_KNOWN, requests })), () => catalogue);
  const read = letter.items.filter(({ part }) =>
    part.requests.some(
      ({ drugs, treatments, bodyParts, quantity, sessions }) =>
        drugs.length > 0 || treatments.length > 0 || bodyParts.length > 0 || quantity || sessions,
    ),
  );
  return letter.items.length === requests.length && read.length * 2 > requests.length;
}

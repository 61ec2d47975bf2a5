import type { LetterPart } from '../../../letter/letter-part.ts';
import { regionWords, sidesNamed } from '../../../reading/requests/body-parts.ts';
import type { Request } from '../../../reading/requests/request.ts';
import { type Token, timesAt, tokensOf } from '../../../reading/requests/request-tokens.ts';
import { remembered } from '../../../text/remembered.ts';
import { itemOf, type PlacedItem } from './letter-items.ts';
import { inPlainWords } from './plain-request.ts';

/** Whether two requests do not say another schedule: twice a week for six weeks is not three times a week for four. */
export function haveOneSchedule(one: PlacedItem, other: PlacedItem): boolean {
  const [a, b] = [one, other].map(({ part }) => scheduleIn(part));
  return !a || !b || a === b;
}

/** The numbers beside that of the sessions, `2 6` for `12 visits (2x6)`; empty for none. */
const scheduleIn = remembered((part: LetterPart): string => {
  const { text } = itemOf({ part }).request;
  const sessions = part.requests[0]?.sessions?.value;
  const tokens = tokensOf(text, 0, text.length);
  return tokens
    .flatMap((_, i) => timesAt(tokens, i) ?? [])
    .filter((value) => value < LEAST_CODE && value !== sessions)
    .sort((x, y) => x - y)
    .join(' ');
});

/** From this number on a number is a code, minutes or a dose, and not how often something is done. */
const LEAST_CODE = 27;

/** Whether a request names one treatment and where it is: in other words it is certainly the same. */
export function namesOneTreatment({ part }: PlacedItem): boolean {
  const request = part.requests[0];
  return request?.treatments.length === 1 && request.bodyParts.length > 0;
}

/**
 * What a request without drugs asks for, in words that do not depend on its wording: `PT 2x4 lumbar` and `physical therapy for the
 * low back, 8 visits` have the same key. Empty where nothing but numbers and parts of the body is left.
 */
export const treatmentKey = remembered((part: LetterPart): string => {
  const request = part.requests[0];
  if (!request || request.drugs.length > 0 || request.original) return '';
  const text = inPlainWords(itemOf({ part }).request.text);
  const tokens = tokensOf(text, 0, text.length);
  const words = tokens
    .filter(({ word, value }) => value === null && /[a-z]/.test(word) && !IDLE.has(word) && !isPlace(word))
    .map(({ word }) => (word.length > 3 ? word.replace(/([^s])s$/, '$1') : word));
  if (words.length === 0) return '';
  const numbers = tokens.flatMap(({ value }) => value ?? []).filter((value) => value !== 1);
  const counted = request.sessions ? numbers.filter((value) => value >= LEAST_CODE) : numbers;
  return [
    ...new Set(words.sort()),
    ...placesOf(request, text),
    sideOf(tokens),
    request.levels?.value.join('-'),
    request.sessions?.value,
    ...counted.sort((a, b) => a - b),
    ...request.serviceDates.map(({ value }) => value),
  ].join(' ');
});

/** The side or sides; left and right are both. */
function sideOf(tokens: readonly Token[]): string {
  const sides = new Set(sidesNamed(tokens).map(({ value }) => value));
  return sides.has('left') && sides.has('right') ? 'bilateral' : [...sides].join(' ');
}

/** Regions with a name of their own: the spine as a whole is named beside its parts, a limb in everyday words. */
function placesOf({ bodyParts }: Request, text: string): string[] {
  const regions: string[] = [...new Set(bodyParts.map(({ value }) => value.region))];
  const named = regions.length > 1 ? regions.filter((region) => region !== 'spine') : regions;
  const limbs = LIMBS.filter(([words]) => words.test(text)).map(([, region]) => region);
  return [...new Set([...named, ...limbs])].sort();
}

/** Words for limbs that a reader of requests does not take for regions, since they are of other things as often. */
const LIMBS: readonly (readonly [words: RegExp, region: string])[] = [
  [/\barms?\b/i, 'upper extremity'],
  [/\blegs?\b/i, 'lower extremity'],
];

function isPlace(word: string): boolean {
  return regionWords.has(word) || /^(?:left|right|bilateral|both|lt|rt|l|r|arms?|legs?|back)$/.test(word);
}

/** Words that change nothing in a request, and those of how often something is done. */
const IDLE: ReadonlySet<string> = new Set([
  'of', 'the', 'for', 'a', 'an', 'to', 'in', 'at', 'by', 'on', 'and', 'with', 'qty', 'quantity', 'per', 'twice', 'once', 'wk', 'wks', 'every',
  'week', 'weeks', 'weekly', 'visit', 'visits', 'session', 'sessions', 'time', 'times', 'total', 'course', 'over', 'x', 'treatment',
  'treatments', 'care', 'low', 'lower', 'upper',
]); // biome-ignore format: a word list reads best in rows

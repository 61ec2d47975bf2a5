import type { LetterPart } from '../../../letter/letter-part.ts';
import { type BodyRegion, regionWords, sidesNamed } from '../../../reading/requests/body-parts.ts';
import { contentsOf } from '../../../reading/requests/contents.ts';
import type { Request } from '../../../reading/requests/request.ts';
import { tokensOf } from '../../../reading/requests/request-tokens.ts';
import { remembered } from '../../../text/remembered.ts';
import { itemOf, type PlacedItem } from './letter-items.ts';

/** Whether two requests do not say another schedule: twice a week for six weeks is not three times a week for four. */
export function haveOneSchedule(one: PlacedItem, other: PlacedItem): boolean {
  const [a, b] = [one, other].map(({ part }) => scheduleIn(part));
  return !a || !b || a === b;
}

/** The numbers beside that of the sessions, `2 6` for `12 visits (2x6)`; empty for none. */
const scheduleIn = remembered((part: LetterPart): string => {
  const { text } = itemOf({ part }).request;
  const sessions = part.requests[0]?.sessions?.value;
  const numbers = tokensOf(text, 0, text.length).flatMap(({ word, value }) =>
    word === 'once' ? 1 : word === 'twice' ? 2 : (value ?? []),
  );
  return numbers
    .filter((value) => value < LEAST_CODE && value !== sessions)
    .sort((x, y) => x - y)
    .join(' ');
});

/** Words of which each makes another request of the same treatment. */
const APART =
  /\b(?:retro(?:spective)?|prospective|purchase|rental|rent|initial|additional|further|more|trial|post|postop\w*|pre|preop\w*|evaluation|eval|re-?eval\w*|consult\w*|assessment|report|remaining|without|w\/o|with|w\/|first|second|third|repeat|follow|home|pool|manual)\b/gi;
/** From this number on a number is a code, minutes or a dose, and not how often something is done. */
const LEAST_CODE = 27;

/**
 * A treatment other than a drug with its body parts, sides and number: `PT 2x4 lumbar` and `physical therapy for the low back, 8
 * visits` have the same. Empty where the request does not name one treatment for certain, or where.
 */
export const treatmentKey = remembered((part: LetterPart): string => {
  const request = part.requests[0];
  const { text } = itemOf({ part }).request;
  const [treatment, ...others] = request?.treatments ?? [];
  if (!request || !treatment || others.length > 0 || request.drugs.length > 0 || request.original) return '';
  const regions = regionsOf(request);
  if (regions.length === 0) return '';
  const tokens = tokensOf(text, 0, text.length);
  const numbers = tokens.flatMap(({ value }) => value ?? []);
  const counted = request.sessions ? numbers.filter((value) => value >= LEAST_CODE) : numbers;
  return [
    treatment.value,
    ...otherWords(text, request),
    ...regions,
    ...new Set(sidesNamed(tokens).map(({ value }) => value)),
    request.levels?.value.join('-'),
    request.sessions?.value,
    ...counted.sort((a, b) => a - b),
    ...request.serviceDates.map(({ value }) => value),
    ...(text.toLowerCase().match(APART) ?? []).sort(),
  ].join(' ');
});

/** Regions with a name of their own: the spine as a whole is named beside its parts. */
function regionsOf({ bodyParts }: Request): BodyRegion[] {
  const regions = [...new Set(bodyParts.map(({ value }) => value.region))].sort();
  return regions.length > 1 ? regions.filter((region) => region !== 'spine') : regions;
}

/** What is said besides treatment, body part and number. */
function otherWords(text: string, request: Request): string[] {
  return [...contentsOf(text, 0, text.length, request)]
    .filter((word) => !regionWords.has(word) && !NAMING.has(word))
    .sort();
}

/** Words of the names of treatments, and of how a number is said. */
const NAMING: ReadonlySet<string> = new Set([
  'physical', 'therapy', 'physiotherapy', 'medicine', 'occupational', 'hand', 'aquatic', 'aqua', 'pool', 'acupuncture', 'chiropractic', 'chiro',
  'care', 'manipulation', 'massage', 'mri', 'magnetic', 'resonance', 'ct', 'computed', 'tomography', 'computerized', 'cat', 'xray', 'epidural', 'esi', 'lesi', 'injection', 'steroid', 'per', 'twice', 'once', 'wk', 'wks', 'every',
  'course', 'total', 'times', 'low', 'lower', 'back', 'upper', 'in', 'at', 'on', 'over',
]); // biome-ignore format: a word list reads best in rows

import type { LetterPart } from '../../../letter/letter-part.ts';
import { regionWords, sidesNamed } from '../../../reading/requests/body-parts.ts';
import type { Request } from '../../../reading/requests/request.ts';
import { type Token, timesAt, tokensOf } from '../../../reading/requests/request-tokens.ts';
import type { TimeUnit } from '../../../text/days.ts';
import { remembered } from '../../../text/remembered.ts';
import { daysOf, itemOf, type PlacedItem } from './letter-items.ts';
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
  if (!sessions && part.requests[0] && timeIn(part.requests[0]).key !== '') return '';
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
  const time = timeIn(request);
  const words = tokens
    .filter(({ word, value }) => value === null && /[a-z]/.test(word) && !IDLE.has(word) && !isPlace(word))
    .filter(({ word }) => time.amounts.length === 0 || !OF_TIME.has(word))
    .filter(({ word }) => request.serviceDates.length === 0 || !OF_SERVICE.has(word))
    .flatMap(({ word }) => levelsIn(word))
    .map((word) => (word.length > 3 ? word.replace(/([^s])s$/, '$1') : word));
  if (words.length === 0) return '';
  const numbers = withoutOnce(
    tokens.flatMap(({ value }) => value ?? []),
    time.amounts,
  ).filter((value) => value !== 1);
  const counted = request.sessions ? numbers.filter((value) => value >= LEAST_CODE) : numbers;
  return [
    ...new Set(words.sort()),
    ...placesOf(request, text),
    sideOf(tokens),
    request.levels?.value.join('-'),
    request.sessions?.value,
    time.key,
    ...counted.sort((a, b) => a - b),
    ...daysOf(request, itemOf({ part }).request.text),
  ]
    .filter(Boolean)
    .join(' ');
});

/** `l4-5` as its two levels; any other word as it is. */
function levelsIn(word: string): string[] {
  const [, region = '', upper = '', lower = ''] = /^([clts])(\d{1,2})-(\d{1,2})$/.exec(word) ?? [];
  return region ? [`${region}${upper}`, `${region}${lower}`] : [word];
}

/** How long something is asked for, in days (`one month` and `30 days`), and how many hours a day; with the numbers that say so. */
function timeIn({ days, duration, hours, sessions }: Request): {
  readonly key: string;
  readonly amounts: readonly number[];
} {
  if (sessions) return { key: '', amounts: [] };
  const span = duration?.value ?? (days && { amount: days.value, unit: 'day' as const });
  const care = hours?.value;
  const key = [
    span && !care?.weeks ? `${span.amount * DAYS[span.unit]} days` : '',
    care ? `${care.hours} hours ${care.per} ${care.daysPerWeek ?? ''} ${care.weeks ?? ''}` : '',
  ].join('');
  const amounts = [span?.amount, care?.hours, care?.daysPerWeek, care?.weeks].filter(
    (amount) => typeof amount === 'number',
  );
  return { key: key.trim(), amounts };
}

/** Days of rentals and supplies, where a month is 30 days. */
const DAYS: Readonly<Record<TimeUnit, number>> = { day: 1, week: 7, month: 30, year: 360 };
/** Words of time, which are in the key as days and hours. */
const OF_TIME: ReadonlySet<string> = new Set([
  'day', 'days', 'daily', 'month', 'months', 'monthly', 'year', 'years', 'hour', 'hours', 'hr', 'hrs', 'each',
]); // biome-ignore format: a word list reads best in rows
/** Words of the day of a service, which is in the key. */
const OF_SERVICE: ReadonlySet<string> = new Set(['date', 'dos', 'service']);

/** Numbers without some of them, each taken out once. */
function withoutOnce(numbers: readonly number[], out: readonly number[]): number[] {
  const left = [...out];
  return numbers.filter((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The side or sides; left and right are both. */
function sideOf(tokens: readonly Token[]): string {
  const named = sidesNamed(tokens).map(({ value }) => value);
  // after a level a side is named without a part of the body: `L4-5 bilateral`
  const bare = tokens.flatMap(({ word }) => (/^(?:left|right|bilateral)$/.test(word) ? word : []));
  const sides = new Set<string>(named.length > 0 ? named : bare);
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
  [/\blso\b/i, 'low back'],
  [/(?<!\b(?:upper|mid) )\bback\b/i, 'low back'],
  [/\bafo\b/i, 'ankle'],
  [/\bafo\b/i, 'foot'],
];

function isPlace(word: string): boolean {
  return regionWords.has(word) || /^(?:left|right|bilateral|both|lt|rt|l|r|arms?|legs?|back)$/.test(word);
}

/** Words that change nothing in a request, and those of how often something is done. */
const IDLE: ReadonlySet<string> = new Set([
  'of', 'the', 'for', 'a', 'an', 'to', 'in', 'at', 'by', 'on', 'and', 'with', 'qty', 'quantity', 'per', 'twice', 'once', 'wk', 'wks', 'every',
  'week', 'weeks', 'weekly', 'visit', 'visits', 'session', 'sessions', 'time', 'times', 'total', 'course', 'over', 'x', 'treatment',
  'treatments', 'care', 'low', 'lower', 'upper', 'unit', 'device', 'machine', 'individual',
]); // biome-ignore format: a word list reads best in rows

import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { contentsOf } from '../../../reading/requests/contents.ts';
import type { Request } from '../../../reading/requests/request.ts';
import type { Strength } from '../../../reading/requests/request-amounts.ts';
import { tokensOf } from '../../../reading/requests/request-tokens.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import { readFlow } from '../../../text/flow.ts';
import { keyTextOf } from '../../../text/key-text.ts';
import { placedRange } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';

/** A part of a letter that is a disputed item, and where it begins. */
export type PlacedItem = Letter['items'][number];

/** The disputed item that a part is; its offsets count from the beginning of the part. */
export function itemOf({ part }: { readonly part: LetterPart }): DisputedItem {
  return part.determination.items[0] as DisputedItem;
}

/** Where the request of an item is in the letter. */
export function requestPlace(item: PlacedItem): Range {
  return placedRange(itemOf(item).requestRange, item.start);
}

/** The request of an item, by its letters and digits. */
export function requestKey(item: PlacedItem): string {
  return keyTextOf(itemOf(item).request).key;
}

/** The words of an item's request that distinguish one treatment from another. */
export const wantedIn = remembered(
  ({ determination: { items }, requests }: LetterPart): ReadonlySet<string> => {
    const { text } = (items[0] as DisputedItem).request;
    return contentsOf(text, 0, text.length, requests[0]);
  },
);

/** Words that change nothing in a request. */
const IDLE: ReadonlySet<string> = new Set([
  'of', 'the', 'for', 'a', 'an', 'to', 'in', 'at', 'qty', 'quantity',
]); // biome-ignore format: a word list reads best in rows

/** The words and numbers of a request without their order: two requests with the same ones ask for the same. */
export const requestWords = remembered(({ determination: { items, source } }: LetterPart): string => {
  const { text, range } = (items[0] as DisputedItem).request;
  const words = tokensOf(text, 0, text.length).flatMap(({ word, value, start, end }) => {
    if (word === 'date') return [text.slice(start, end)];
    return value === null && (!/[a-z]/.test(word) || IDLE.has(word)) ? [] : [String(value ?? word)];
  });
  // letters of other scripts are no words
  return words.length > 0 ? words.sort().join(' ') : keyTextOf(readFlow(source, range)).key;
});

/**
 * The drug of a request with its strength and quantity: `Flexeril 10mg #60` is `cyclobenzaprine 10 mg, sixty tablets`. Empty
 * where the request does not say all three for certain, or says more.
 */
export const drugKey = remembered((part: LetterPart): string => {
  const request = part.requests[0];
  const [drug, ...others] = request?.drug?.drugs ?? [];
  if (!request?.quantity || !drug || others.length > 0) return '';
  const { text } = itemOf({ part }).request;
  const strength = strengthOf(request.strength?.value ?? null, text, drug.substances.length);
  if (!strength) return '';
  const days = daysOf(request, text).join(' ');
  const again = AGAIN.exec(text)?.[0].toLowerCase() ?? '';
  const { amount } = request.quantity.value;
  return [
    drug.substances.join('/'),
    strength,
    amount,
    request.refills?.value,
    SLOW.test(text) ? 'slow' : '',
    days,
    again,
  ].join(' ');
});

/** The days of the service that is requested; where none is said to be one, all days that the request names, as they are written. */
export function daysOf({ serviceDates }: Request, text: string): readonly string[] {
  if (serviceDates.length > 0) return serviceDates.map(({ value }) => value);
  return matchesOf(WRITTEN_DAY, text).map(([day]) => day);
}

const WRITTEN_DAY = /\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/g;

/** What makes another request of the same words: a time before or after, or a later fill. */
const AGAIN =
  /retrospective|prospective|refill|do not fill|dnf\b|not to be filled|fill (?:on|after)|\b(?:next|second|third|following|subsequent) (?:month|fill)|\bmonth (?:[23]|two|three)\b/i;
/** A drug that is released slowly, by its letters or by its brand. */
const SLOW =
  /\b(?:er|xr|sr|cr|xl|la|extended[- ]release|sustained[- ]release|controlled[- ]release|oxycontin|ms contin|kadian|avinza|zohydro|hysingla|exalgo|conzip|ryzolt|amrix|gralise|horizant)\b/i;

/** `10/325 mg`, of a drug of two substances in any way of writing (`10-325`); empty where none is stated. */
function strengthOf(strength: Strength | null, text: string, substances: number): string {
  if (strength) return `${strength.amounts.join('/')} ${strength.unit ?? (substances > 1 ? 'mg' : '')}`;
  const [, first, second] =
    substances === 2 ? (/(?<![\d./-])(\d{1,3}(?:\.\d{1,2})?)-(\d{2,4})(?![\d./-])/.exec(text) ?? []) : [];
  return first && second ? `${first}/${second} mg` : '';
}

/** An item with its place among the items of the letter, from 0. */
export interface NumberedItem {
  readonly index: number;
  readonly item: PlacedItem;
}

/** An item that asks for what an earlier one does. */
export interface RepeatedItem {
  readonly first: NumberedItem;
  readonly again: NumberedItem;
  /** Whether they are decided differently. */
  readonly differ: boolean;
}

function decideOtherwise(one: PlacedItem, other: PlacedItem): boolean {
  const [first, second] = [one, other].map((item) => itemOf(item).decision?.value);
  return Boolean(first && second && first !== second);
}

/** The items of which an item ahead has the same key, in order, each with the first that has it. An empty key is none. */
export function repeatedItems(
  items: readonly PlacedItem[],
  keyOf: (part: LetterPart) => string,
): RepeatedItem[] {
  const firsts = new Map<string, NumberedItem>();
  const repeated: RepeatedItem[] = [];
  for (const [index, item] of items.entries()) {
    const key = keyOf(item.part);
    const first = firsts.get(key);
    if (first) repeated.push({ first, again: { index, item }, differ: decideOtherwise(first.item, item) });
    else if (key !== '') firsts.set(key, { index, item });
  }
  return repeated;
}

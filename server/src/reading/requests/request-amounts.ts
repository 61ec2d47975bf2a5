import { byWord, type Read, type Token, timesAt, valueAt, wordAt } from './request-tokens.ts';

/** `100 mg` is [100] mg; `10/325mg` of a combination is [10, 325] mg; `25 mcg/hr` is [25] mcg/hr. */
export interface Strength {
  readonly amounts: readonly number[];
  /** `mg`, `mcg`, `g`, `mL`, `%`, `units`, or a rate such as `mcg/hr`; null where none is printed (`10/325`). */
  readonly unit: string | null;
}

/** How much is dispensed at a time. */
export interface Quantity {
  readonly amount: number;
  /** `g`, `mL`, `box`, `tube`, `bottle`, `kit`, `patch`; null for tablets and for what is only counted. */
  readonly unit: string | null;
}

const STRENGTH_UNITS = byWord({
  mg: ['mg', 'mgs', 'milligram', 'milligrams'],
  mcg: ['mcg', 'mcgs', 'microgram', 'micrograms', 'ug'],
  '%': ['%', 'percent'],
  units: ['unit', 'units'],
});
const RATES = byWord({ hr: ['hr', 'hour', 'h'], mL: ['ml'], g: ['g', 'gm'], actuation: ['actuation'] });
const PACK_UNITS = byWord({
  g: ['g', 'gm', 'gms', 'gr', 'gram', 'grams'],
  mL: ['ml'],
  box: ['box', 'boxes'],
  tube: ['tube', 'tubes'],
  bottle: ['bottle', 'bottles'],
  kit: ['kit', 'kits'],
  patch: ['patch', 'patches'],
});
const COUNTED = ['tablets', 'tabs', 'capsules', 'caps', 'pills', 'patches'];
/** Words beside `2 tablets` that make it a dose. */
const DOSE_WORDS = [
  'take', 'taking', 'daily', 'every', 'orally', 'by', 'po', 'a', 'per', 'at', 'bid', 'tid', 'qid', 'qd', 'qhs', 'each', 'times', 'once',
  'twice',
]; // biome-ignore format: a word list reads best in rows
const DAY_WORDS = ['day', 'days'];
/** Less than so many grams is a strength, not a tube. */
const LEAST_PACK = 5;

/** Every strength that is printed: an amount with its unit, or the pair of a combination. */
export function readStrengths(tokens: readonly Token[], ofDrug: boolean): Read<Strength>[] {
  const found: Read<Strength>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.value === null) continue;
    const pair = pairAt(tokens, i);
    const last = pair ? i + 2 : i;
    const token = tokens[last];
    if (!token || token.value === null || (!pair && isPartOfRange(tokens, i))) continue;
    const unit = unitAt(tokens, last + 1);
    if (unit ? unit.name === 'units' && !ofDrug : !pair) continue;
    const end = (unit?.last ?? token).end;
    const amounts = pair ?? [token.value];
    found.push({ value: { amounts, unit: unit?.name ?? null }, start: (tokens[i] as Token).start, end });
    i = last;
  }
  return found;
}

/** The one strength that all of them state; null where there is none or they differ. */
export function theStrength(strengths: readonly Read<Strength>[]): Read<Strength> | null {
  return theSame(strengths, ({ amounts, unit }) => `${amounts.join('/')}${unit}`);
}

/** How many micrograms are in one of each unit of weight. */
const MICROGRAMS: Readonly<Record<string, number>> = { mcg: 1, mg: 1000, g: 1_000_000 };

/** Whether two strengths may be one: `0.05 mg` is `50 mcg`; one without a unit has that of the other. */
export function isSameStrength({ amounts, unit }: Strength, other: Strength): boolean {
  if (amounts.length !== other.amounts.length) return false;
  const [own, others] = [unit, other.unit].map((one) => MICROGRAMS[one?.split('/')[0] ?? ''] ?? null);
  const factor = own && others ? own / others : 1;
  return amounts.every((amount, i) => Math.abs(amount * factor - (other.amounts[i] as number)) < 1e-9);
}

const YEARS = /^(?:19|20)\d\d$/;

/** `10/325`, `5-325 mg`: two amounts of which the second is at least four times the first, as in combinations. */
function pairAt(tokens: readonly Token[], i: number): number[] | null {
  const [first, sign, second] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!first || !second || first.value === null || second.value === null) return null;
  const joined = sign?.word === '/' || (sign?.word === '-' && unitAt(tokens, i + 3)?.name === 'mg');
  // `since 07/2016` is no strength
  if (YEARS.test(second.word) && !unitAt(tokens, i + 3)) return null;
  const glued = sign && first.end === sign.start && sign.end === second.start;
  return joined && glued && second.value >= 4 * first.value && second.value >= 100
    ? [first.value, second.value]
    : null;
}

function unitAt(tokens: readonly Token[], i: number): { name: string; last: Token } | null {
  const at = wordAt(tokens, i) === '-' ? i + 1 : i;
  const token = tokens[at];
  const name = token && STRENGTH_UNITS.get(token.word);
  if (!name) return null;
  const per = wordAt(tokens, at + 1) === '/' ? tokens[at + 2] : undefined;
  const rate = per && RATES.get(per.word);
  return rate ? { name: `${name}/${rate}`, last: per } : { name, last: token };
}

/** The one quantity: `#60`, `QTY: 90`, `60 tablets`, `240g`; a count outweighs the size of the pack. */
export function readQuantity(tokens: readonly Token[], ofDrug: boolean): Read<Quantity> | null {
  const counts: Read<Quantity>[] = [];
  const packs: Read<Quantity>[] = [];
  tokens.forEach((token, i) => {
    const { value: amount } = token;
    if (amount === null || isPartOfRange(tokens, i)) return;
    const unit = PACK_UNITS.get(wordAt(tokens, i + 1)) ?? null;
    const label = countLabel(tokens, i);
    const isCounted = !label && COUNTED.includes(wordAt(tokens, i + 1)) && !isDose(tokens, i);
    const { end } = tokens[unit || isCounted ? i + 1 : i] as Token;
    const read = { value: { amount, unit }, start: (label ?? token).start, end };
    if (label || isCounted || isBehindCounted(tokens, i)) counts.push(read);
    else if (ofDrug && (unit === 'g' || unit === 'mL') && amount >= LEAST_PACK) packs.push(read);
  });
  return theSame(counts.length > 0 ? counts : packs, ({ amount, unit }) => `${amount}${unit}`);
}

/** What says that the number at `i` is a count: `#`, `QTY:`, `Quantity of`; null where nothing does. */
export function countLabel(tokens: readonly Token[], i: number): Token | null {
  let at = i - 1;
  while (at > i - 4 && [':', '.', '#', 'of', '='].includes(wordAt(tokens, at))) {
    if (wordAt(tokens, at) === '#') return tokens[at] as Token;
    at--;
  }
  const label = tokens[at];
  return label && ['qty', 'quantity'].includes(label.word) ? label : null;
}

/** `tablets, sixty` at the end. */
function isBehindCounted(tokens: readonly Token[], i: number): boolean {
  return i === tokens.length - 1 && wordAt(tokens, i - 1) === ',' && COUNTED.includes(wordAt(tokens, i - 2));
}

function isDose(tokens: readonly Token[], i: number): boolean {
  return [i - 1, i + 2, i + 3].some((at) => DOSE_WORDS.includes(wordAt(tokens, at)));
}

const NONE: ReadonlySet<string> = new Set(['no', 'without', 'zero']);

/** The refills: `with 3 refills`, `refills: 2`, `no refills`, `refilled twice`; `alone` when nothing but refills is asked for. */
export function readRefills(tokens: readonly Token[]): { refills: Read<number> | null; alone: boolean } {
  const found: Read<number>[] = [];
  let alone = false;
  tokens.forEach((token, i) => {
    if (token.word === 'refilled') {
      const refilled = refilledAt(tokens, i);
      if (refilled) found.push(refilled);
    }
    if (token.word !== 'refill' && token.word !== 'refills') return;
    const n = wordAt(tokens, i - 1) === 'additional' ? i - 2 : i - 1;
    const before = tokens[n];
    if (before && (NONE.has(before.word) || (before.value !== null && !countLabel(tokens, n)))) {
      const value = isPartOfRange(tokens, n) ? Number.NaN : (before.value ?? 0);
      found.push({ value, start: before.start, end: token.end });
      alone ||= wordAt(tokens, i + 1) === 'of';
      return;
    }
    const behind = firstNumber(tokens, i + 1, [':', 'x', 'times', '#', '(', 's', ')', '-']);
    if (behind) found.push({ value: behind.value as number, start: token.start, end: behind.end });
  });
  return { refills: theWhole(found), alone };
}

/** `refilled four times`, `refilled twice`. */
function refilledAt(tokens: readonly Token[], i: number): Read<number> | null {
  const times = timesAt(tokens, i + 1);
  const isAdverb = ['once', 'twice', 'thrice'].includes(wordAt(tokens, i + 1));
  const last = tokens[isAdverb ? i + 1 : i + 2];
  if (times === null || !last || (!isAdverb && !['times', 'time', 'x'].includes(last.word))) return null;
  // `once a month` is how often
  if (
    ['a', 'per', 'each', 'every', '/', 'monthly', 'daily'].includes(wordAt(tokens, isAdverb ? i + 2 : i + 3))
  )
    return null;
  return { value: times, start: (tokens[i] as Token).start, end: last.end };
}

/** The days: `for 30 days`, `30 day supply`, `day supply: 30`. How often a thing is done a day or week is none. */
export function readDays(tokens: readonly Token[]): Read<number> | null {
  const found: Read<number>[] = [];
  tokens.forEach((token, i) => {
    if (!DAY_WORDS.includes(token.word)) return;
    const supply = ['supply', 'supplies'].includes(wordAt(tokens, i + 1));
    const behind = supply ? firstNumber(tokens, i + 2, [':', '#', '=', 'of', 'x']) : null;
    if (behind) {
      found.push({ value: behind.value as number, start: token.start, end: behind.end });
      return;
    }
    const n = wordAt(tokens, i - 1) === '-' ? i - 2 : i - 1;
    const before = tokens[n];
    if (!before || before.value === null || countLabel(tokens, n)) return;
    const often =
      ['every', 'each', 'q', 'first', 'last', 'within'].includes(wordAt(tokens, n - 1)) ||
      ['a', 'per', '/', 'weekly', 'each', 'on', 'off'].includes(wordAt(tokens, i + 1));
    const value = isPartOfRange(tokens, n) ? Number.NaN : before.value;
    if (!often) found.push({ value, start: before.start, end: token.end });
  });
  return theWhole(found);
}

const RANGE_JOINTS: ReadonlySet<string> = new Set(['-', '\u2013', 'to', 'or', '/']);

/** `7-10`, `1 to 2`, `4/5`: the number at `i` is one end of a range, or half a pair, and says nothing alone. */
export function isPartOfRange(tokens: readonly Token[], i: number): boolean {
  const joins = (joint: number, other: number) =>
    RANGE_JOINTS.has(wordAt(tokens, joint)) && valueAt(tokens, other) !== null;
  return joins(i - 1, i - 2) || joins(i + 1, i + 2);
}

/** The number that follows at `i`, over the given words. */
export function firstNumber(tokens: readonly Token[], i: number, over: readonly string[]): Token | null {
  let at = i;
  while (at < i + 4 && over.includes(wordAt(tokens, at))) at++;
  const token = tokens[at];
  return token && token.value !== null && !isPartOfRange(tokens, at) ? token : null;
}

/** The first of several readings when all say the same, else null. */
export function theSame<R extends { readonly value: unknown }>(
  found: readonly R[],
  keyOf: (value: R['value']) => string,
): R | null {
  const [first] = found;
  return first && found.every(({ value }) => keyOf(value) === keyOf(first.value)) ? first : null;
}

/** The one whole number that all readings say; null where they differ or none is certain. */
export function theWhole(found: readonly Read<number>[]): Read<number> | null {
  const same = theSame(found, String);
  return same && Number.isInteger(same.value) ? same : null;
}

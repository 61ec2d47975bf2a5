import type { Span } from '../../text/words.ts';
import type { Token } from './request-tokens.ts';

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

type Read<T> = Span & { readonly value: T };

const STRENGTH_UNITS: Readonly<Record<string, string>> = {
  mg: 'mg',
  mgs: 'mg',
  milligram: 'mg',
  milligrams: 'mg',
  mcg: 'mcg',
  mcgs: 'mcg',
  microgram: 'mcg',
  micrograms: 'mcg',
  ug: 'mcg',
  '%': '%',
  percent: '%',
  unit: 'units',
  units: 'units',
};
const RATES: Readonly<Record<string, string>> = {
  hr: 'hr',
  hour: 'hr',
  h: 'hr',
  ml: 'mL',
  g: 'g',
  gm: 'g',
  actuation: 'actuation',
};

const PACK_UNITS: Readonly<Record<string, string>> = {
  g: 'g',
  gm: 'g',
  gms: 'g',
  gr: 'g',
  gram: 'g',
  grams: 'g',
  ml: 'mL',
  box: 'box',
  boxes: 'box',
  tube: 'tube',
  tubes: 'tube',
  bottle: 'bottle',
  bottles: 'bottle',
  kit: 'kit',
  kits: 'kit',
  patch: 'patch',
  patches: 'patch',
};
const COUNTED = ['tablets', 'tabs', 'capsules', 'caps', 'pills', 'patches'];
/** Words beside `2 tablets` that make it a dose. */
const DOSE_WORDS = [
  'take',
  'taking',
  'daily',
  'every',
  'orally',
  'by',
  'po',
  'a',
  'per',
  'at',
  'bid',
  'tid',
  'qid',
  'qd',
  'qhs',
  'each',
];
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

/** `10/325`, `5-325 mg`: two amounts of which the second is at least four times the first, as in combinations. */
function pairAt(tokens: readonly Token[], i: number): number[] | null {
  const [first, sign, second] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!first || !second || first.value === null || second.value === null) return null;
  const joined = sign?.word === '/' || (sign?.word === '-' && unitAt(tokens, i + 3)?.name === 'mg');
  const glued = sign && first.end === sign.start && sign.end === second.start;
  return joined && glued && second.value >= 4 * first.value && second.value >= 100
    ? [first.value, second.value]
    : null;
}

function unitAt(tokens: readonly Token[], i: number): { name: string; last: Token } | null {
  const at = tokens[i]?.word === '-' ? i + 1 : i;
  const token = tokens[at];
  const name = token && own(STRENGTH_UNITS, token.word);
  if (!token || !name) return null;
  const per = tokens[at + 1]?.word === '/' ? tokens[at + 2] : undefined;
  const rate = per && own(RATES, per.word);
  return per && rate ? { name: `${name}/${rate}`, last: per } : { name, last: token };
}

/** The one quantity: `#60`, `QTY: 90`, `60 tablets`, `240g`; a count outweighs the size of the pack. */
export function readQuantity(tokens: readonly Token[], ofDrug: boolean): Read<Quantity> | null {
  const counts: Read<Quantity>[] = [];
  const packs: Read<Quantity>[] = [];
  tokens.forEach((token, i) => {
    if (token.value === null || isPartOfRange(tokens, i)) return;
    const behind = tokens[i + 1];
    const unit = behind ? own(PACK_UNITS, behind.word) : undefined;
    const read = (start: number): Read<Quantity> => ({
      value: { amount: token.value as number, unit: unit ?? null },
      start,
      end: unit && behind ? behind.end : token.end,
    });
    const label = countLabel(tokens, i);
    if (label) counts.push(read(label.start));
    else if (ofDrug && behind && COUNTED.includes(behind.word) && !isDose(tokens, i)) {
      counts.push({
        value: { amount: token.value, unit: unit ?? null },
        start: token.start,
        end: behind.end,
      });
    } else if (ofDrug && (unit === 'g' || unit === 'mL') && token.value >= LEAST_PACK)
      packs.push(read(token.start));
  });
  if (counts.length > 0) return theSame(counts, ({ amount, unit }) => `${amount}${unit}`);
  return theSame(packs, ({ amount, unit }) => `${amount}${unit}`);
}

/** What says that the number at `i` is a count: `#`, `QTY:`, `Quantity of`; null where nothing does. */
export function countLabel(tokens: readonly Token[], i: number): Token | null {
  let at = i - 1;
  while (at > i - 4 && [':', '.', '#', 'of', '='].includes(tokens[at]?.word ?? '')) {
    if (tokens[at]?.word === '#') return tokens[at] as Token;
    at--;
  }
  const label = tokens[at];
  return label && ['qty', 'quantity'].includes(label.word) ? label : null;
}

function isDose(tokens: readonly Token[], i: number): boolean {
  const words = [tokens[i - 1], tokens[i + 2], tokens[i + 3]].map((token) => token?.word ?? '');
  return words.some((word) => DOSE_WORDS.includes(word));
}

/** The refills: `with 3 refills`, `refills: 2`, `no refills`; `alone` when nothing but refills is asked for. */
export function readRefills(tokens: readonly Token[]): { refills: Read<number> | null; alone: boolean } {
  const found: Read<number>[] = [];
  let alone = false;
  tokens.forEach((token, i) => {
    if (token.word !== 'refill' && token.word !== 'refills') return;
    const n = tokens[i - 1]?.word === 'additional' ? i - 2 : i - 1;
    const before = tokens[n];
    if (before && (before.word === 'no' || (before.value !== null && !countLabel(tokens, n)))) {
      const value = isPartOfRange(tokens, n) ? Number.NaN : (before.value ?? 0);
      found.push({ value, start: before.start, end: token.end });
      alone ||= tokens[i + 1]?.word === 'of';
      return;
    }
    const behind = firstNumber(tokens, i + 1, [':', 'x', 'times', '#', '(', 's', ')', '-']);
    if (behind) found.push({ value: behind.value as number, start: token.start, end: behind.end });
  });
  const refills = theSame(found, String);
  return { refills: refills && Number.isInteger(refills.value) ? refills : null, alone };
}

/** The days: `for 30 days`, `30 day supply`, `day supply: 30`. How often a thing is done a day or week is none. */
export function readDays(tokens: readonly Token[]): Read<number> | null {
  const found: Read<number>[] = [];
  tokens.forEach((token, i) => {
    if (!DAY_WORDS.includes(token.word)) return;
    const supply = tokens[i + 1]?.word === 'supply' || tokens[i + 1]?.word === 'supplies';
    const behind = supply ? firstNumber(tokens, i + 2, [':', '#', '=', 'of', 'x']) : null;
    if (behind) {
      found.push({ value: behind.value as number, start: token.start, end: behind.end });
      return;
    }
    const n = tokens[i - 1]?.word === '-' ? i - 2 : i - 1;
    const before = tokens[n];
    if (!before || before.value === null || countLabel(tokens, n)) return;
    const often =
      ['every', 'each', 'q', 'first', 'last', 'within'].includes(tokens[n - 1]?.word ?? '') ||
      ['a', 'per', '/', 'weekly', 'each', 'on', 'off'].includes(tokens[i + 1]?.word ?? '');
    if (!often)
      found.push({
        value: isPartOfRange(tokens, n) ? Number.NaN : before.value,
        start: before.start,
        end: token.end,
      });
  });
  const days = theSame(found, String);
  return days && Number.isInteger(days.value) ? days : null;
}

/** `7-10`, `1 to 2`, `4/5`: the number at `i` is one end of a range, or half a pair, and says nothing alone. */
export function isPartOfRange(tokens: readonly Token[], i: number): boolean {
  return (
    (joinsRange(tokens[i - 1]) && isNumber(tokens[i - 2])) ||
    (joinsRange(tokens[i + 1]) && isNumber(tokens[i + 2]))
  );
}

const RANGE_JOINTS: ReadonlySet<string> = new Set(['-', '\u2013', 'to', 'or', '/']);

function joinsRange(token: Token | undefined): boolean {
  return token !== undefined && RANGE_JOINTS.has(token.word);
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && token.value !== null;
}

/** The number that follows at `i`, over the given words. */
export function firstNumber(tokens: readonly Token[], i: number, over: readonly string[]): Token | null {
  let at = i;
  while (at < i + 4 && over.includes(tokens[at]?.word ?? '')) at++;
  const token = tokens[at];
  return token && token.value !== null && !isPartOfRange(tokens, at) ? token : null;
}

/** The first of several readings when all say the same, else null. */
export function theSame<T>(found: readonly Read<T>[], keyOf: (value: T) => string): Read<T> | null {
  const [first] = found;
  return first && found.every(({ value }) => keyOf(value) === keyOf(first.value)) ? first : null;
}

function own(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

import type { BodyPart } from '../reading/requests/body-parts.ts';
import { type RequestPart, totalOf } from '../reading/requests/request.ts';
import type { Quantity, Strength } from '../reading/requests/request-amounts.ts';
import { counted, inList } from '../text/in-words.ts';

/** What a part asks for, in one line: `Zanaflex 4 mg, quantity 90 with 3 refills`; empty where nothing was read. */
export function requestInWords(part: RequestPart): string {
  const { drug, drugs, strength, quantity, refills, refillsAlone, days, sessions, bodyParts } = part;
  const name =
    drug?.text ?? (drugs.length > 0 ? `several drugs with ${inList(drugs.map(({ text }) => text))}` : '');
  const amount = quantity ? quantityInWords(quantity.value, refillsAlone) : '';
  const fills = refills ? (refills.value === 0 ? 'no refills' : counted(refills.value, 'refill')) : '';
  const [first, second] = refillsAlone ? [fills, amount] : [amount, fills];
  return [
    [name, strength ? strengthInWords(strength.value) : ''].filter((words) => words !== '').join(' '),
    first && second ? `${first} ${refillsAlone ? 'of' : 'with'} ${second}` : first || second,
    days ? counted(days.value, 'day') : '',
    sessions ? counted(sessions.value, 'session') : '',
    inList(partsInWords(bodyParts.map(({ value }) => value))),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function strengthInWords({ amounts, unit }: Strength): string {
  const number = amounts.join('/');
  if (unit === null) return number;
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}

/** Each region once; without a side only where it is named with none. */
function partsInWords(parts: readonly BodyPart[]): string[] {
  const sided = new Set(parts.filter(({ side }) => side !== null).map(({ region }) => region));
  const stated = parts.filter(({ region, side }) => side !== null || !sided.has(region));
  return [...new Set(stated.map(({ region, side }) => (side ? `${side} ${region}` : region)))];
}

function quantityInWords({ amount, unit }: Quantity, behindRefills: boolean): string {
  return unit === null && !behindRefills ? `quantity ${amount}` : withUnit(amount, unit);
}

const PLURALS: Readonly<Record<string, string>> = {
  box: 'boxes',
  patch: 'patches',
  tube: 'tubes',
  bottle: 'bottles',
  kit: 'kits',
};

function withUnit(amount: number, unit: string | null): string {
  if (unit === null) return String(amount);
  return `${amount} ${amount === 1 ? unit : (PLURALS[unit] ?? unit)}`;
}

/** `360 in all` where refills add to a quantity; else empty. */
export function totalInWords(part: RequestPart): string {
  const total = totalOf(part);
  const { quantity, refills } = part;
  return quantity && refills && total !== null ? `${withUnit(total, quantity.value.unit)} in all` : '';
}

const LEAST_PER_DAY = 0.5;

/**
 * What the request in dispute amounts to: `360 in all: 90 x (1 + 3 refills)`; empty where that adds nothing. The units a day are
 * left out where the daily amount is stated.
 */
export function amountLines(part: RequestPart, dailyIsTold: boolean): string[] {
  const total = totalInWords(part);
  const { quantity, refills, refillsAlone, days, sessions, frequency } = part;
  const lines: string[] = [];
  if (quantity && refills && total !== '') {
    const fills = refillsAlone
      ? `${refills.value}, the refills alone`
      : `(1 + ${counted(refills.value, 'refill')})`;
    lines.push(`${total}: ${quantity.value.amount} x ${fills}.`);
  }
  if (!dailyIsTold && part.drug && quantity && quantity.value.unit === null && days && days.value > 0) {
    const perDay = Math.round((quantity.value.amount / days.value) * 100) / 100;
    // fewer are patches or injections, of which a part a day says nothing
    if (perDay >= LEAST_PER_DAY)
      lines.push(`${quantity.value.amount} for ${days.value} days: ${perDay} a day.`);
  }
  if (sessions && frequency) {
    const { times, per, duration } = frequency.value;
    lines.push(`${sessions.value} in all: ${times} a ${per} x ${counted(duration, per)}.`);
  }
  return lines;
}

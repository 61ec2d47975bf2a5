import type { BodyPart } from '../citations/body-parts.ts';
import { type Request, type RequestPart, totalOf } from '../citations/request.ts';
import type { Strength } from '../citations/request-amounts.ts';
import { type Range, touches } from '../text/range.ts';
import type { Card } from './card.ts';
import { capitalised } from './facts.ts';
import type { HoverInput, PlacedCard } from './hover.ts';
import { drugLine, governingLines } from './hover-drug.ts';

/**
 * The card of the request at `offset`: what is asked for, with the amounts added up. Of a request partly authorised,
 * the sentence under the cursor; null where the request says nothing that was read for certain.
 */
export function requestCard(input: HoverInput, offset: number): PlacedCard | null {
  const item = input.determination.items.find(
    ({ requestRange }) => requestRange.start < requestRange.end && touches(requestRange, offset),
  );
  const request = item && input.requests[item.index];
  if (!item || !request) return null;
  const { part, says } = sentenceAt(request, offset);
  const words = inWords(part);
  if (words === '') return null;
  const range: Range = request.original ? part.range : item.requestRange;
  return { card: cardOf(says + words, part, request, input), range };
}

/** What the request in dispute amounts to: `360 in all: 90 x (1 + 3 refills)`; empty where that adds nothing. */
export function amountLines(part: RequestPart): string[] {
  const total = totalOf(part);
  const { quantity, refills, refillsAlone, days, sessions, frequency } = part;
  const lines: string[] = [];
  if (quantity && refills && total !== null) {
    const fills = refillsAlone
      ? `${refills.value}, the refills alone`
      : `(1 + ${refills.value} ${refills.value === 1 ? 'refill' : 'refills'})`;
    lines.push(`${withUnit(total, quantity.value.unit)} in all: ${quantity.value.amount} x ${fills}.`);
  }
  if (part.drug && quantity && quantity.value.unit === null && days && days.value > 0) {
    const perDay = Math.round((quantity.value.amount / days.value) * 100) / 100;
    lines.push(`${quantity.value.amount} for ${days.value} days: ${perDay} a day.`);
  }
  if (sessions && frequency) {
    const { times, per, duration } = frequency.value;
    lines.push(
      `${sessions.value} in all: ${times} a ${per} x ${duration} ${per}${duration === 1 ? '' : 's'}.`,
    );
  }
  return lines;
}

function sentenceAt(request: Request, offset: number): { part: RequestPart; says: string } {
  const { original, authorised } = request;
  if (original && touches(original.range, offset)) return { part: original, says: 'Asked for at first: ' };
  if (authorised && touches(authorised.range, offset)) return { part: authorised, says: 'Authorised: ' };
  return { part: request, says: original ? 'In dispute: ' : '' };
}

function cardOf(headline: string, part: RequestPart, request: Request, input: HoverInput): Card {
  const { drug } = part;
  return {
    headline: capitalised(headline),
    lines: [
      ...amountLines(part),
      ...(request.original ? [partsLine(request)] : []),
      ...(drug ? [drugLine(drug), ...governingLines(drug.drugs, input).slice(0, 2)] : []),
    ],
    confidence: null,
    sources: [],
  };
}

/** `Asked for at first: 90; authorised: 63; in dispute: 27.` */
function partsLine({ original, authorised, ...disputed }: Request): string {
  const said = [
    ['asked for at first', original],
    ['authorised', authorised],
    ['in dispute', disputed],
  ] as const;
  const named = said.flatMap(([what, part]) => {
    const words = part ? inWords({ ...part, drugs: [], drug: null, strength: null, bodyParts: [] }) : '';
    return words === '' ? [] : [`${what}: ${words}`];
  });
  return named.length > 0
    ? `${capitalised(named.join('; '))}.`
    : 'Part of the request was authorised; the rest is in dispute.';
}

/** What a part asks for, in one line: `Zanaflex 4 mg, 90 with 3 refills`; empty where nothing was read. */
function inWords(part: RequestPart): string {
  const { drug, drugs, strength, quantity, refills, refillsAlone, days, sessions, bodyParts } = part;
  const name = drug ? drug.text : drugs.map(({ text }) => text).join(' with ');
  const amount = quantity ? withUnit(quantity.value.amount, quantity.value.unit) : '';
  const fills = refills
    ? `${refills.value === 0 ? 'no' : refills.value} ${refills.value === 1 ? 'refill' : 'refills'}`
    : '';
  const [first, second] = refillsAlone ? [fills, amount] : [amount, fills];
  return [
    [name, strength ? strengthInWords(strength.value) : ''].filter((words) => words !== '').join(' '),
    first && second ? `${first} ${refillsAlone ? 'of' : 'with'} ${second}` : first || second,
    days ? `${days.value} ${days.value === 1 ? 'day' : 'days'}` : '',
    sessions ? `${sessions.value} ${sessions.value === 1 ? 'session' : 'sessions'}` : '',
    [...new Set(bodyParts.map(({ value }) => bodyPartInWords(value)))].join(' and '),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function strengthInWords({ amounts, unit }: Strength): string {
  const number = amounts.join('/');
  if (unit === null) return number;
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}

function bodyPartInWords({ region, side }: BodyPart): string {
  return side ? `${side} ${region}` : region;
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

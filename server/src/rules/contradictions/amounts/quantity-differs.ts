import type { Count } from '../../../reading/requests/amounts/counts.ts';
import {
  type Duration,
  durationInWords,
  mayBeSameDuration,
} from '../../../reading/requests/amounts/durations.ts';
import { type Hours, hoursInWords, mayBeSameHours } from '../../../reading/requests/amounts/hours.ts';
import { type RequestPart, type Stated, totalOf } from '../../../reading/requests/request.ts';
import { isSameStrength, type Quantity, type Strength } from '../../../reading/requests/request-amounts.ts';
import { isOfRequest } from '../../../reading/requests/restatements.ts';
import { wrongSupplies } from '../../../reading/requests/supply-sums.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { AMOUNTS_COMPARED, FIX_RESTATED, WHY_RESTATED } from '../../rule-docs.ts';
import { differences } from '../items/restated.ts';
import { wrongCalculations } from './calculations.ts';
import { otherUnits } from './other-units.ts';
import { supplyOfRate } from './supply-of-rate.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The quantity, the number of injections, pairs or packs, how much is taken a day, the days, weeks or months of a rental or ' +
    'course, and hours of care are compared between the request and the sentences of the rationale that restate it (`The request is for ...`, `the request ' +
    'for ... is not medically necessary`). Where they differ, the words of the rationale are marked and those of the request are ' +
    'linked. How long a supply lasts is checked as well: `60 tablets at two a day last 60 days`.',
  why: WHY_RESTATED,
  fix: FIX_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes: AMOUNTS_COMPARED,
  wrong: {
    request: 'Flexeril 10mg #60: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
    rationale:
      'The muscle spasm has been treated for two years. Therefore, the request for Flexeril 10mg #90 is not ' +
      'medically necessary.',
  },
  right: {
    rationale:
      'The muscle spasm has been treated for two years. Therefore, the request for Flexeril 10mg #60 is not ' +
      'medically necessary.',
  },
};

/** `#60` in the request, `#90` where the rationale says it again. */
export const quantityDiffers: Rule = {
  code: 'quantity-differs',
  title: 'Quantity in rationale differs from request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (part, key) => [
    ...byQuantity(part, key),
    ...otherUnits(part),
    ...byDose(part, key),
    ...byCount(part, key),
    ...byDays(part, key),
    ...byDuration(part, key),
    ...byHours(part, key),
    ...wrongCalculations(part, wrongSupplies),
    ...supplyOfRate(part),
  ],
};

const byQuantity = differences<Quantity>({
  name: 'Quantity',
  read: ({ quantity }) => quantity,
  same: (one, other) => one.amount === other.amount || !areOfOneKind(one, other),
  whole: (part) => {
    const amount = totalOf(part);
    return amount === null ? null : { amount, unit: part.quantity?.value.unit ?? null };
  },
  words: ({ amount, unit }) => `${amount}${unit ? ` ${unit}` : ''}`,
});

/** Whether two count the same things: two tubes are no other quantity than 100 g, and a box may hold thirty patches. */
function areOfOneKind(one: Quantity, other: Quantity): boolean {
  return pieceOf(one) === pieceOf(other);
}

/** What is counted; what has no name is counted as patches are, by the piece. */
function pieceOf({ unit }: Quantity): string {
  return unit ?? 'patch';
}

/** How much of a drug is taken a day, where its strength is the same or not said again; what may be less is not compared. */
const byDose = differences<Taken>({
  name: 'Daily number of units',
  read: ({ dose, strength }) =>
    dose && !dose.value.atMost
      ? { value: { perDay: dose.value.perDay, strength: strength?.value ?? null }, range: dose.range }
      : null,
  // `An increase to four a day is not necessary` beside a conclusion on the request is on more than it
  isOf: (restatement, _, all) =>
    isOfRequest(restatement) &&
    all.every(
      (other) => other === restatement || !other.verdict || !isOfRequest(other) || other.part.dose !== null,
    ),
  same: (one, other) => one.perDay === other.perDay || !mayBeSameStrength(one.strength, other.strength),
  words: ({ perDay }) => String(Math.round(perDay * 100) / 100),
});

/** Units a day, each of a strength that may not be stated. */
interface Taken {
  readonly perDay: number;
  readonly strength: Strength | null;
}

function mayBeSameStrength(one: Strength | null, other: Strength | null): boolean {
  return !one || !other || isSameStrength(one, other);
}

/** Days of a stay or rental; those of a drug are how long it lasts, which its quantity says as well. */
const byDays = differences<number>({
  name: 'Number of days',
  read: ({ days, drugs, sessions }) => (drugs.length > 0 || sessions ? null : days),
});

/** Weeks, months or years, also where days are said again as weeks; what is given in sessions is compared by these. */
const byDuration = differences<Duration>({
  name: 'Duration',
  read: durationOf,
  same: (one, other) => (one.unit === 'day' && other.unit === 'day') || mayBeSameDuration(one, other),
  words: durationInWords,
});

function durationOf({ days, duration, drugs, sessions, hours }: RequestPart): Stated<Duration> | null {
  if (drugs.length > 0 || sessions || hours || (days && duration)) return null;
  return duration ?? (days && { value: { amount: days.value, unit: 'day' }, range: days.range });
}

/** Injections, pairs and packs, with all refills as well. */
const byCount = differences<Count>({
  name: 'Number',
  read: ({ counts }) => counts,
  same: (one, other) => one.of !== other.of || one.amount === other.amount,
  whole: ({ counts, refills }) =>
    counts && { ...counts.value, amount: counts.value.amount * ((refills?.value ?? 0) + 1) },
  words: ({ amount, of }) => `${amount} ${of}`,
});

/** Hours of care, where both say for what they are: a day, a week or all of it. */
const byHours = differences<Hours>({
  name: 'Number of hours',
  read: ({ hours, drugs }) => (drugs.length > 0 ? null : hours),
  same: mayBeSameHours,
  words: hoursInWords,
});

import { type TimeUnit, UNIT_DAYS } from '../../../text/days.ts';
import { counted } from '../../../text/in-words.ts';
import { isPartOfRange } from '../request-amounts.ts';
import { byWord, type Read, type Token, valueAt, wordAt } from '../request-tokens.ts';

/** `6 weeks`, `a 12-month membership`: how long something is asked for. */
export interface Duration {
  readonly amount: number;
  readonly unit: TimeUnit;
}

const UNITS = byWord<Exclude<TimeUnit, 'day'>>({
  week: ['week', 'weeks', 'wk', 'wks'],
  month: ['month', 'months', 'mo', 'mos'],
  year: ['year', 'years', 'yr', 'yrs'],
});
/** Before a duration that is a part, a bound, an age or a rate. */
const NOT_AFTER: ReadonlySet<string> = new Set([
  'every', 'each', 'q', 'first', 'last', 'past', 'next', 'within', 'after', 'than', 'least', 'most', 'at', 'to', 'per', '/', 'in',
  'until', 'another', 'additional', 'with', 'since', 'only', 'initial',
]); // biome-ignore format: a word list reads best in rows
/** After it, likewise: `6 weeks postoperatively`, `12 weeks old`. */
const NOT_BEFORE: ReadonlySet<string> = new Set([
  'post', 'postoperative', 'postoperatively', 'postop', 'after', 'before', 'ago', 'old', 'out', 'apart', 'earlier', 'later', 'prior',
  'following', 'from', 'status', 'a', 'per', '/', 'each', 'on', 'off', 'follow', 'followup', 'or', 'and', 'pregnant', 'into',
]); // biome-ignore format: a word list reads best in rows

/** The weeks, months or years that some words ask for; null where they state none, several, or a range. */
export function readDuration(tokens: readonly Token[]): Read<Duration> | null {
  const places = [...tokens.keys()].filter((i) => UNITS.has(wordAt(tokens, i)) && isCounted(tokens, i));
  const [at] = places;
  if (at === undefined || places.length > 1) return null;
  const number = numberBefore(tokens, at);
  const opening = wordAt(tokens, ['a', 'the'].includes(wordAt(tokens, number - 1)) ? number - 2 : number - 1);
  const amount = valueAt(tokens, number);
  const unit = UNITS.get(wordAt(tokens, at));
  if (amount === null || !unit || isPartOfRange(tokens, number) || NOT_AFTER.has(opening)) return null;
  const next = wordAt(tokens, at + 1) === '-' ? wordAt(tokens, at + 2) : wordAt(tokens, at + 1);
  if (NOT_BEFORE.has(next)) return null;
  return {
    value: { amount, unit },
    start: (tokens[number] as Token).start,
    end: (tokens[at] as Token).end,
  };
}

/** Whether two may be the same. `30 days` may be a month, and `four weeks` as well. */
export function mayBeSameDuration(one: Duration, other: Duration): boolean {
  if (one.unit === other.unit) return one.amount === other.amount;
  const [first, second] = [one, other].map(({ amount, unit }) => amount * UNIT_DAYS[unit]) as [
    number,
    number,
  ];
  return Math.max(first, second) < SURELY_MORE * Math.min(first, second);
}

const SURELY_MORE = 1.5;

/** The days of the shortest and the longest month and year; a day and a week have one length. */
const BOUNDS: Readonly<Record<TimeUnit, readonly [number, number]>> = {
  day: [1, 1],
  week: [7, 7],
  month: [28, 31],
  year: [365, 366],
};

/** The least and the most days that something lasts. */
export function daysOf({ amount, unit }: Duration): readonly [number, number] {
  const [least, most] = BOUNDS[unit];
  return [amount * least, amount * most];
}

/** As a message shows it: `6 weeks`. */
export function durationInWords({ amount, unit }: Duration): string {
  return counted(amount, unit);
}

/** Whether a number is before the unit: in `twice a week` there is none. */
function isCounted(tokens: readonly Token[], unit: number): boolean {
  return valueAt(tokens, numberBefore(tokens, unit)) !== null;
}

function numberBefore(tokens: readonly Token[], unit: number): number {
  return wordAt(tokens, unit - 1) === '-' ? unit - 2 : unit - 1;
}

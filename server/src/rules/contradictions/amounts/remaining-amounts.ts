import { type Duration, daysOf, durationInWords } from '../../../reading/requests/amounts/durations.ts';
import { contentsOf } from '../../../reading/requests/contents.ts';
import type { Request, RequestPart, Stated } from '../../../reading/requests/request.ts';
import { counted } from '../../../text/in-words.ts';
import type { Observation } from '../../finding.ts';

/** What was asked for, what was authorized, and what is in dispute. */
interface Portions<T> {
  readonly asked: Stated<T>;
  readonly granted: Stated<T>;
  readonly left: Stated<T>;
}

/** What is said of a remaining portion that is not what `leaves` says; null for what no number says. */
export function doesNotAddUp<T>(
  { asked, granted, left }: Portions<T>,
  leaves: T | null,
  words: (value: T) => string = String,
): Observation {
  const rest = leaves === null ? 'leave another time' : `leave ${words(leaves)}`;
  return {
    message: `Remaining portion is ${words(left.value)}, but ${words(asked.value)} requested less ${words(granted.value)} authorized ${rest}.`,
    range: left.range,
    related: [
      { range: asked.range, message: `Original request: ${words(asked.value)}.` },
      { range: granted.range, message: `Authorized: ${words(granted.value)}.` },
    ],
  };
}

/**
 * `5 refills` asked for, `2 refills` authorized, `4 refills` in dispute, of one quantity of one drug, which may be named of what was
 * asked for alone. What is left may be counted as refills (3) or, with a fill that is the first of the rest, as one less; refills
 * authorized without a quantity may be fills, which leave one more. Null where it cannot be compared, `[]` where it adds up.
 */
export function remainingFills(request: Request, source: string): Observation[] | null {
  const { original, authorized } = request;
  if (!original?.refills || !request.refills || !authorized) return null;
  const whole = [request, authorized].filter((part) => !namesNothing(part, source));
  const granted =
    authorized.refills ?? (authorized.quantity && { value: 0, range: authorized.quantity.range });
  if (!granted || !areOfOneQuantity([original, ...whole])) return null;
  const { refills: asked } = original;
  const { refills: left } = request;
  if (original.refillsAlone || (authorized.refillsAlone && whole.includes(authorized))) return null;
  const leaves = asked.value - granted.value;
  const hasFirst = whole.includes(request) && !request.refillsAlone;
  const others = [
    leaves,
    ...(hasFirst ? [leaves - 1] : []),
    ...(whole.includes(authorized) ? [] : [leaves + 1]),
  ];
  if (others.includes(left.value)) return [];
  return [doesNotAddUp({ asked, granted, left }, leaves, (value) => counted(value, 'refill'))];
}

/** `4 refills`, `10 weeks`: an amount of what another part names. */
function namesNothing({ range, drugs, quantity }: RequestPart, source: string): boolean {
  return drugs.length === 0 && !quantity && contentsOf(source, range.start, range.end).size === 0;
}

/** Whether all are for the same number of tablets of the same drug as the first. */
function areOfOneQuantity(parts: readonly RequestPart[]): boolean {
  const [first] = parts;
  const own = first?.drug?.drugs[0];
  return (
    own !== undefined &&
    parts.every(({ drug }) => drug?.drugs[0] === own) &&
    parts.every(({ quantity }) => quantity?.value.amount === first?.quantity?.value.amount)
  );
}

/**
 * `8 weeks` asked for, `3 weeks` authorized, `8 weeks` in dispute, of what is named and measured alike but for the time. Null where
 * it cannot be compared, `[]` where it adds up.
 */
export function remainingTime(request: Request, source: string): Observation[] | null {
  const { original, authorized } = request;
  if (!original || !authorized || !differInTimeAlone([request, original, authorized], source)) return null;
  const [left, asked, granted] = [request, original, authorized].map(timeOf);
  if (!left || !asked || !granted) return null;
  const units = new Set([left, asked, granted].map(({ value }) => value.unit));
  const [least, most] = [0, 1].map(
    (end) => (daysOf(asked.value)[end] as number) - (daysOf(granted.value)[1 - end] as number),
  ) as [number, number];
  const [shortest, longest] = daysOf(left.value);
  const isExact = units.size === 1;
  const amount = asked.value.amount - granted.value.amount;
  const addsUp = isExact ? amount === left.value.amount : shortest <= most && longest >= least;
  if (addsUp) return [];
  const leaves = isExact && amount > 0 ? { ...asked.value, amount } : null;
  return [doesNotAddUp({ asked, granted, left }, leaves, durationInWords)];
}

/** `8 hours per day` asked for, `3 hours per day` authorized, `8 hours per day` in dispute, over the same days and weeks. */
export function remainingHours({ hours: left, original, authorized }: Request): Observation[] | null {
  const [asked, granted] = [original?.hours, authorized?.hours];
  if (!asked || !granted || !left) return null;
  const frames = [asked, granted, left].map(({ value }) => JSON.stringify({ ...value, hours: 0 }));
  if (frames.some((frame) => frame !== frames[0])) return null;
  if (asked.value.hours === granted.value.hours) return null;
  const leaves = asked.value.hours - granted.value.hours;
  if (leaves === left.value.hours) return [];
  const all = [asked, granted, left].map(({ value, range }) => ({ value: value.hours, range }));
  const [a, b, c] = all as [Stated<number>, Stated<number>, Stated<number>];
  return [doesNotAddUp({ asked: a, granted: b, left: c }, leaves, (value) => counted(value, 'hour'))];
}

/** How long something is asked for; of care by the hour the weeks. Null where it is given in sessions or by the piece. */
function timeOf({ duration, days, hours, sessions, quantity, drugs }: RequestPart): Stated<Duration> | null {
  if (sessions || quantity || drugs.length > 0) return null;
  if (hours) {
    const { weeks } = hours.value;
    return weeks === null ? null : { value: { amount: weeks, unit: 'week' }, range: hours.range };
  }
  if (duration && days) return null;
  return duration ?? (days && { value: { amount: days.value, unit: 'day' }, range: days.range });
}

/** Whether the parts that name something name the same things, and the same hours a day or week. */
function differInTimeAlone(all: readonly RequestPart[], source: string): boolean {
  const parts = all.filter((part) => part.hours || !namesNothing(part, source));
  const named = parts.map((part) =>
    [...contentsOf(source, part.range.start, part.range.end)].sort().join(' '),
  );
  const hours = parts.map((part) => JSON.stringify({ ...part.hours?.value, weeks: null }));
  const ways = parts.map(({ range }) => WAYS.exec(source.slice(range.start, range.end))?.[0].toLowerCase());
  return [named, hours, ways].every((words) => words.every((one) => one === words[0]));
}

/** How something is had, which may be other for what was authorized. */
const WAYS = /\b(?:purchase|rental|rent|trial)\b/i;

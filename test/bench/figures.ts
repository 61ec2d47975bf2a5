/** Times of one kind, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  /** In the order in which they were measured. */
  readonly measured: readonly number[];
}

/** Median and 95th percentile of some measurements, by the nearest rank. */
export function timesOf(measured: readonly number[]): Times {
  const sorted = [...measured].sort((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { median: rank(0.5), p95: rank(0.95), measured };
}

/** A ratio, or a time, and the most it may be. */
export interface Goal {
  readonly what: string;
  readonly is: number;
  readonly atMost: number;
  readonly unit: 'x' | 'ms';
  /** The lowest and the highest that parts of the run give by themselves: how far the figure can be trusted. */
  readonly spread?: readonly [low: number, high: number];
}

const PARTS = 4;

/** What one contestant takes to what another takes. Both were measured in turns, so their rounds belong together. */
export function ratioOf(
  ours: Times,
  theirs: Times,
  statistic: 'median' | 'p95',
): Required<Pick<Goal, 'is' | 'spread'>> {
  const part = ({ measured }: Times, i: number) => {
    const [from, to] = [i, i + 1].map((edge) => Math.round((edge * measured.length) / PARTS));
    return timesOf(measured.slice(from, to))[statistic];
  };
  const parts = Array.from({ length: PARTS }, (_, i) => part(ours, i) / part(theirs, i));
  return {
    is: ours[statistic] / theirs[statistic],
    spread: [Math.min(...parts), Math.max(...parts)],
  };
}

/** A line of the report: whether a goal was met, and by what. */
export function goalLine({ what, is, atMost, unit, spread }: Goal): string {
  const verdict = is <= atMost ? 'met   ' : 'MISSED';
  const parts = spread ? `, parts of the run ${spread.map((part) => part.toFixed(2)).join(' to ')}` : '';
  return `${verdict} ${what.padEnd(52)} ${is.toFixed(2).padStart(8)}${unit}  (at most ${atMost.toFixed(2)}${unit}${parts})`;
}

/** A line of the report: the times of one contestant, in milliseconds. */
export function timeLine(name: string, { median, p95, measured }: Times): string {
  const figure = (time: number) => time.toFixed(2).padStart(10);
  return `  ${name.padEnd(22)} median ${figure(median)} ms   p95 ${figure(p95)} ms   (${measured.length} rounds)`;
}

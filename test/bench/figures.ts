/** Times of one kind, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly rounds: number;
}

/** Median and 95th percentile of some measurements, by the nearest rank. */
export function timesOf(measured: readonly number[]): Times {
  const sorted = [...measured].sort((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { median: rank(0.5), p95: rank(0.95), rounds: sorted.length };
}

/** A ratio, or a time, and the most it may be. */
export interface Goal {
  readonly what: string;
  readonly is: number;
  readonly atMost: number;
  readonly unit: 'x' | 'ms';
}

export function goalLine({ what, is, atMost, unit }: Goal): string {
  const verdict = is <= atMost ? 'met   ' : 'MISSED';
  return `${verdict} ${what.padEnd(64)} ${is.toFixed(2).padStart(8)}${unit}  (at most ${atMost.toFixed(2)}${unit})`;
}

export function timeLine(name: string, { median, p95, rounds }: Times): string {
  const figure = (time: number) => time.toFixed(2).padStart(10);
  return `  ${name.padEnd(22)} median ${figure(median)} ms   p95 ${figure(p95)} ms   (${rounds} rounds)`;
}

/** Linear work takes ten times as long on ten times the text, quadratic work a hundred times: between them lies this. */
export const WORST_GROWTH = 40;

/** What looks slow is tried again so often: whatever disturbs only lengthens. */
const MOST_TRIES = 30;
/** Shorter times than this, in milliseconds, say nothing. */
const FLOOR = 0.05;

/**
 * How many times as long `work` takes ten times as often or as long: it is called with `times` and with ten times that,
 * and makes its text by it. Time is the processor's for this process, the least of several tries, so that what else the
 * machine does counts for nothing.
 */
export function growth(work: (times: number) => unknown, times: number): number {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < MOST_TRIES; i++) {
    short = Math.min(
      short,
      duration(() => work(times)),
    );
    long = Math.min(
      long,
      duration(() => work(10 * times)),
    );
    if (long < FLOOR || (i > 0 && long / short < WORST_GROWTH / 2)) break;
  }
  return long / Math.max(short, FLOOR);
}

function duration(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

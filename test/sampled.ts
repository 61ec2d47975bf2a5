/**
 * Every `step`-th of some letters, for tests that take minutes over all of them: what they hold was shown on all, and is held from
 * day to day on these. All of them with IMR_ALL_LETTERS=1 in the environment.
 */
export function sampled<T>(letters: readonly T[], step: number): readonly T[] {
  if (process.env.IMR_ALL_LETTERS || letters.length === 0) return letters;
  console.warn(`Every ${step}th of ${letters.length} letters is read; IMR_ALL_LETTERS=1 reads them all.`);
  return letters.filter((_, i) => i % step === 0);
}

/** What a test is held to from day to day, or with IMR_ALL_LETTERS=1. */
export function daily<T>(fromDayToDay: T, withAll: T): T {
  return process.env.IMR_ALL_LETTERS ? withAll : fromDayToDay;
}

/** How many rounds a test of random letters or edits goes: a quarter of `all` from day to day, all with IMR_ALL_LETTERS=1. */
export function rounds(all: number): number {
  return daily(Math.ceil(all / 4), all);
}

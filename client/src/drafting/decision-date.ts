import { findDates } from '../../../server/src/text/dates.ts';
import { isDay } from '../../../server/src/text/days.ts';

/**
 * `2017-01-03` of a day in any form that is read in letters (`01/03/2017`, `1-3-17`, `January 3, 2017`), or as files have it; undefined
 * for what is no day of the calendar, or has other words with it.
 */
export function dayTyped(typed: string): string | undefined {
  const words = typed.trim();
  if (isDay(words)) return words;
  const [found] = findDates(words);
  return found && found.range.start === 0 && found.range.end === words.length ? found.date : undefined;
}

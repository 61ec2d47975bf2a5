import { findDates } from '../../text/dates.ts';
import type { IsoDate } from '../../text/days.ts';
import type { Read } from './request-tokens.ts';

/** Before the day on which something was done: `DOS: 01/12/2017`, `performed on 01/12/2017`. */
const OF_SERVICE =
  /(?:\bd\.?o\.?s\.?|dates? of service|service dates?|\b(?:performed|provided|rendered|dispensed|administered|done)(?: on)?)[\s:(,#-]*$/i;
const JOINT = /^\s*(?:,|and|&|to|through|thru|-|\u2013|,\s*and)\s*$/i;
const LABEL = 30;

/** The days of service that words between two offsets state, in order. Linear. */
export function serviceDatesIn(text: string, start: number, end: number): Read<IsoDate>[] {
  const found: Read<IsoDate>[] = [];
  for (const { date, range } of findDates(text.slice(start, end))) {
    const [from, to] = [start + range.start, start + range.end];
    const last = found.at(-1);
    const isLabeled = OF_SERVICE.test(text.slice(Math.max(start, from - LABEL), from));
    if (isLabeled || (last && JOINT.test(text.slice(last.end, from))))
      found.push({ value: date, start: from, end: to });
  }
  return found;
}

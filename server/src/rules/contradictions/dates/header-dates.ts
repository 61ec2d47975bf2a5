import type { HeaderKey } from '../../../form/kinds.ts';
import { type HeaderDay, headerDays } from '../../../reading/header-days.ts';
import type { Determination } from '../../../syntax/tree.ts';

/** The days of the header in the order in which they come to pass, with what they are called in messages. */
const NAMES: readonly (readonly [HeaderKey, string])[] = [
  ['dateOfInjury', 'date of injury'],
  ['utilizationReviewDenialDate', 'utilization review denial'],
  ['applicationReceived', 'receipt of the application'],
  ['dateAssigned', 'assignment'],
  ['decisionDate', 'decision'],
];

/** A day of the header with what it is called in messages. */
export interface HeaderDate extends HeaderDay {
  /** `date of injury` */
  readonly name: string;
}

/** The days that the header tells for certain, in the order in which they come to pass. */
export function headerDates(determination: Determination): readonly HeaderDate[] {
  return NAMES.flatMap(([key, name]) => {
    const day = headerDate(determination, key);
    return day ? [{ ...day, name }] : [];
  });
}

/** One of these days; undefined where the header does not tell it for certain. */
export function headerDate(determination: Determination, key: HeaderKey): HeaderDay | undefined {
  return headerDays(determination).find((day) => day.key === key);
}

import type { Determination, HeaderKey } from '../../../syntax/tree.ts';
import { findDates } from '../../../text/dates.ts';
import type { IsoDate } from '../../../text/days.ts';
import { foldedText } from '../../../text/flow.ts';
import type { Range } from '../../../text/range.ts';

/** The days of the header in the order in which they come to pass, with what they are called in messages. */
const NAMES: readonly (readonly [HeaderKey, string])[] = [
  ['dateOfInjury', 'date of injury'],
  ['utilizationReviewDenialDate', 'utilization review denial'],
  ['applicationReceived', 'receipt of the application'],
  ['dateAssigned', 'assignment'],
  ['decisionDate', 'decision'],
];

export interface HeaderDate {
  readonly key: HeaderKey;
  /** `date of injury` */
  readonly name: string;
  readonly date: IsoDate;
  readonly range: Range;
}

const known = new WeakMap<Determination, readonly HeaderDate[]>();

/**
 * The days that the header tells for certain, in the order in which they come to pass. Impossible days are none. Read
 * once for all rules.
 */
export function headerDates(determination: Determination): readonly HeaderDate[] {
  const dates = known.get(determination) ?? readDates(determination);
  known.set(determination, dates);
  return dates;
}

function readDates({ header, source }: Determination): HeaderDate[] {
  return NAMES.flatMap(([key, name]) => {
    const value = header?.fields.find((field) => field.key === key)?.value;
    const date = value && findDates(foldedText(source, value))[0]?.date;
    return value && date ? [{ key, name, date, range: value }] : [];
  });
}

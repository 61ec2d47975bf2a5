import type { HeaderKey } from '../form/kinds.ts';
import { daysOfValue } from '../syntax/header-shapes.ts';
import type { Determination, Part } from '../syntax/tree.ts';
import type { IsoDate } from '../text/days.ts';
import { shifted } from '../text/placed.ts';
import type { Range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';

/** A day that the header states for certain; impossible days are none, and where a field has several, none is. */
export interface HeaderDay {
  readonly key: HeaderKey;
  readonly date: IsoDate;
  /** Where it is: UTF-16 offsets, half-open. */
  readonly range: Range;
}

/** The days of a letter's header, in the order of the text, with offsets into the letter. */
export function headerDays({ parts }: Determination): readonly HeaderDay[] {
  const placed = parts.find(({ part }) => part.header);
  return placed ? shifted(daysIn(placed.part), placed.start) : [];
}

const daysIn = remembered(({ header, source }: Part): readonly HeaderDay[] =>
  (header?.fields ?? []).flatMap(({ key, value }) => {
    const [date, ...others] = value ? daysOfValue(source.slice(value.start, value.end)) : [];
    return value && date && others.length === 0 ? [{ key, date, range: value }] : [];
  }),
);

import type { IsoDate } from '../../../catalogue/types.ts';

/** `11/03/2016`, the form in which headers print days. */
export function writtenDay(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${month}/${day}/${year}`;
}

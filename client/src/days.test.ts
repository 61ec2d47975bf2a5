import { expect, test } from 'vitest';
import { isoDay, printedDay } from './days.ts';

test('today is printed as letters print days, and kept in the order of years', () => {
  expect(printedDay(new Date(2017, 0, 3))).toBe('01/03/2017');
  expect(isoDay(new Date(2017, 0, 3))).toBe('2017-01-03');
});

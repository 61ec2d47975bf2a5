import { expect, test } from 'vitest';
import { dayTyped, isoDay, printedDay } from './days.ts';

test.each([
  ['01/03/2017', '2017-01-03'],
  ['1/3/2017 ', '2017-01-03'],
  ['2017-01-03', '2017-01-03'],
  ['02/29/2016', '2016-02-29'],
  ['02/29/2015', undefined],
  ['13/01/2015', undefined],
  ['1/3/17', undefined],
  ['today', undefined],
  ['', undefined],
])('%s is %s', (typed, day) => expect(dayTyped(typed)).toBe(day));

test('today is printed as letters print days, and kept in the order of years', () => {
  expect(printedDay(new Date(2017, 0, 3))).toBe('01/03/2017');
  expect(isoDay(new Date(2017, 0, 3))).toBe('2017-01-03');
});

import { expect, test } from 'vitest';
import { dayAfter, daysBetween, isDay, printedDay, writtenDay } from './days.ts';

test.each(['2016-02-29', '2000-02-29', '2015-12-31', '2015-04-30'])('%s is a day', (day) => {
  expect(isDay(day)).toBe(true);
});

test.each([
  '2015-02-29',
  '1900-02-29',
  '2015-04-31',
  '2015-13-01',
  '2015-00-10',
  '2015-01-00',
  '2015-1-1',
  '',
])('%j is none', (words) => expect(isDay(words)).toBe(false));

test('days follow each other as in any calendar', () => {
  let day = '1999-12-30';
  for (let n = 1; n <= 1500; n++) {
    day = dayAfter(day);
    expect(daysBetween('1999-12-30', day)).toBe(n);
    expect(daysBetween(day, '1999-12-30')).toBe(-n);
    expect(day).toBe(new Date(Date.UTC(1999, 11, 30 + n)).toISOString().slice(0, 10));
  }
});

test('days are printed with slashes and written out', () => {
  expect(printedDay('2016-07-28')).toBe('07/28/2016');
  expect(writtenDay('2009-07-08')).toBe('July 8, 2009');
});

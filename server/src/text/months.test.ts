import { expect, it } from 'vitest';
import { findAllMonths, findMonths, findYears } from './months.ts';

it.each([
  ['in March 2015 and in Feb. of 2016', ['2015-03', '2016-02']],
  ['since September, 2014, in Sept. 2016 and in MAY OF 2031', ['2014-09', '2016-09', '2031-05']],
  ['on March 5, 2015, on 5 March 2015 and on the 5th of March 2015', []],
  ['he may 2000 times; Marching 2015; in March 20155', []],
])('finds the months without a day in %j', (words, months) => {
  expect(findMonths(words).map(({ date }) => date)).toEqual(months);
});

it.each([
  ['in 10/2014, 8/2013 and 08-2013', ['2014-10', '2013-08', '2013-08']],
  ['on 10/08/2014, 10-08-2014, in 2014/10; L4-2013, 13/2014, 5-2014, 10/2014/3', []],
  ['in 10/2014 and in March 2015', ['2015-03', '2014-10']],
])('finds the months in digits, too, in %j', (words, months) => {
  expect(findAllMonths(words).map(({ date }) => date)).toEqual(months);
});

it('finds the years that a pattern matches', () => {
  expect(findYears(/(?<=in )\d{4}/g, 'in 2014, 2015')).toEqual([
    { date: '2014', range: { start: 3, end: 7 } },
  ]);
});

it('says where they are', () => {
  const words = 'Seen in June of 2016.';
  expect(findMonths(words).map(({ range }) => words.slice(range.start, range.end))).toEqual(['June of 2016']);
});

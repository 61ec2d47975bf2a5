import { describe, expect, test } from 'vitest';
import { datesWithin, findDates } from './dates.ts';

const told = (text: string) =>
  findDates(text).map(({ date, range }) => `${date} ${text.slice(range.start, range.end)}`);

describe('dates', () => {
  test.each([
    ['seen 10/13/2016 again', '2016-10-13 10/13/2016'],
    ['On 11-08-2016, the', '2016-11-08 11-08-2016'],
    ['(12-21-16)', '2016-12-21 12-21-16'],
    ['dated06/04/15.Regarding', '2015-06-04 06/04/15'],
    ['1/2/2016', '2016-01-02 1/2/2016'],
    ['dated January 20, 2014, noted', '2014-01-20 January 20, 2014'],
    ['on Sept. 3rd 2015.', '2015-09-03 Sept. 3rd 2015'],
    ['on 5 May 2014.', '2014-05-05 5 May 2014'],
    ['from 06-14-2016 to 10-18-2016', '2016-06-14 06-14-2016', '2016-10-18 10-18-2016'],
    ['January\r\n\r\n 20,\r\n2014', '2014-01-20 January\r\n\r\n 20,\r\n2014'],
    ['02/29/2016', '2016-02-29 02/29/2016'],
  ])('%j', (text, ...dates) => expect(told(text)).toEqual(dates));

  test('a year of two digits is 2000 to 2049 or 1950 to 1999', () => {
    expect(told('1/1/00 1/1/49 1/1/50 1/1/99').map((date) => date.slice(0, 4))).toEqual([
      '2000',
      '2049',
      '1950',
      '1999',
    ]);
  });

  test.each([
    'pain of 7.5/10 and 10/10',
    'Norco 5/325mg #45',
    '02/30/2016',
    '02/29/2015',
    '13/01/2016',
    '00/10/2016',
    '04/31/2016',
    '10/13/216',
    '10/13/20166',
    '10/13-2016',
    '1/10/13/2016',
    '10/13/2016/2',
    '555-10-13-2016',
    'May 2014',
    'in May, 12 visits of 2014 minutes',
    'marching 20, 2014',
    '99/99/1850',
    '',
  ])('%j holds none', (text) => expect(told(text)).toEqual([]));

  test('time is proportional to the length on hostile text', () => {
    for (const unit of ['1', '1/', '1-', 'may ', 'january ', '1 ', 'a', '12 may '])
      expect(findDates(unit.repeat(200_000))).toEqual([]);
  });
});

test('dates within a stretch are those that begin in it', () => {
  const dates = findDates('01/02/2016, 03/04/2016 and 05/06/2016');
  const within = (start: number, end: number) => datesWithin(dates, { start, end }).map(({ date }) => date);
  expect(within(0, 100)).toEqual(['2016-01-02', '2016-03-04', '2016-05-06']);
  expect(within(1, 13)).toEqual(['2016-03-04']);
  expect(within(13, 20)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { HEADER, HOW, SOUND_LETTER } from '../rules/test-support.ts';
import { parse } from '../syntax/parse.ts';
import type { Determination } from '../syntax/tree.ts';
import { headerDays } from './header-days.ts';

/** The days of a header: which, what day, and the words. */
function daysOf(text: string): string[] {
  return headerDays(parse(text)).map(
    ({ key, date, range }) => `${key} ${date} ${text.slice(range.start, range.end)}`,
  );
}

describe('the days of a header', () => {
  test('are those of its values, in order, where they are', () => {
    expect(daysOf(SOUND_LETTER)).toEqual([
      'dateAssigned 2016-11-09 11/09/2016',
      'dateOfInjury 2015-10-13 10/13/2015',
      'decisionDate 2016-12-09 12/09/2016',
      'utilizationReviewDenialDate 2016-11-03 11/03/2016',
      'applicationReceived 2016-11-04 11/04/2016',
    ]);
  });

  test('leave out impossible days, and what is no day', () => {
    const header = HEADER.replace('11/09/2016', '02/30/2016').replace('12/09/2016', 'TBD');
    expect(daysOf(header + HOW).map((day) => day.split(' ')[0])).toEqual([
      'dateOfInjury',
      'utilizationReviewDenialDate',
      'applicationReceived',
    ]);
  });

  test('are where they are in the letter, whatever is above the header', () => {
    for (const above of ['\n\n\n', '  ', 'MAXIMUS FEDERAL SERVICES, INC.\n\n'])
      expect(daysOf(above + SOUND_LETTER)).toEqual(daysOf(SOUND_LETTER));
  });

  test('count from the beginning of the letter, wherever the part with the header begins', () => {
    const [front] = parse(HEADER + HOW).parts;
    if (!front) throw new Error('no part');
    const at = (start: number) =>
      headerDays({ parts: [{ start, part: front.part }] } as unknown as Determination).map(
        ({ range }) => range.start,
      );
    expect(at(100)).toEqual(at(0).map((start) => start + 100));
    expect(at(0)).toHaveLength(5);
  });

  test('are none without a header', () => {
    for (const text of ['', HOW, 'The injury was on 10/13/2015.']) expect(daysOf(text)).toEqual([]);
  });
});

test.each([
  ['4/12/15', '2015-04-12'],
  ['04-12-2015', '2015-04-12'],
  ['2015-04-12', '2015-04-12'],
  ['4.12.2015', '2015-04-12'],
  ['April 12, 2015', '2015-04-12'],
  ['Apr. 12, 2015', '2015-04-12'],
  ['12 April 2015', '2015-04-12'],
  ['12-Apr-2015', '2015-04-12'],
  ['CT 04/12/2014 - 04/12/2015', undefined],
  ['4/12/14-4/12/15', undefined],
  ['04/12/2014 and 05/06/2015', undefined],
  ['February 30, 2015', undefined],
])('a day written %s is %s', (written, day) => {
  const days = headerDays(parse(HEADER.replace('10/13/2015', written) + HOW));
  expect(days.find(({ key }) => key === 'dateOfInjury')?.date).toBe(day);
});

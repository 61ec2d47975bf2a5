import { expect, test } from 'vitest';
import { dayTyped } from './decision-date.ts';

test.each([
  ['01/03/2017', '2017-01-03'],
  ['1/3/2017 ', '2017-01-03'],
  ['2017-01-03', '2017-01-03'],
  ['01/03/16', '2016-01-03'],
  ['1-3-2017', '2017-01-03'],
  ['January 3, 2017', '2017-01-03'],
  ['jan. 3rd 2017', '2017-01-03'],
  ['3 January 2017', '2017-01-03'],
  ['1/3/99', '1999-01-03'],
  ['02/29/2016', '2016-02-29'],
  ['02/29/2015', undefined],
  ['2015-02-29', undefined],
  ['13/01/2015', undefined],
  ['01/03/2017 or 01/04/2017', undefined],
  ['on 01/03/2017', undefined],
  ['January 2017', undefined],
  ['today', undefined],
  ['', undefined],
])('%s is %s', (typed, day) => expect(dayTyped(typed)).toBe(day));

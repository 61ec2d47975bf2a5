import { expect, it } from 'vitest';
import { range, withoutOverlaps } from './range.ts';

it.each([
  ['none', [], []],
  ['those apart in the order of the text', [range(5, 7), range(0, 5)], [range(0, 5), range(5, 7)]],
  ['the first of those that overlap', [range(3, 9), range(1, 4), range(8, 10)], [range(1, 4), range(8, 10)]],
  ['the longest of those with one beginning', [range(1, 2), range(1, 4), range(2, 3)], [range(1, 4)]],
])('keeps %s', (_, ranges, kept) => {
  expect(withoutOverlaps(ranges)).toEqual(kept);
});

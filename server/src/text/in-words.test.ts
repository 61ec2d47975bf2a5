import { expect, test } from 'vitest';
import { capitalized, inList } from './in-words.ts';

test('words are put together as sentences have them', () => {
  expect([capitalized('page 63'), capitalized('')]).toEqual(['Page 63', '']);
  expect([inList([]), inList(['A']), inList(['A', 'B']), inList(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});

import { expect, test } from 'vitest';
import { NameFilter } from './name-filter.ts';

const filter = new NameFilter(['soma', 'lc', 'p1', '8ccr']);

test('a word passes when a name may begin there, torn or in capitals', () => {
  for (const text of ['Soma 350 mg', 'S oma', 'som', 'LC 4610', 'l.c. 4610', 'p. 12', '8 C.C.R.']) {
    expect(filter.mayBegin(text, 0), text).toBe(true);
  }
});

test('a word of other letters does not pass', () => {
  for (const text of ['sort', 'the', 'patient', 'p 24', '8 mg of', '', '-']) {
    expect(filter.mayBegin(text, 0), text).toBe(false);
  }
});

test('where fewer than three letters are within reach the word passes: there the names are looked at', () => {
  expect(filter.mayBegin('so', 0)).toBe(true);
  expect(filter.mayBegin('zz', 0)).toBe(true);
});

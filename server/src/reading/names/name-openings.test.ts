import { expect, test } from 'vitest';
import { listWords } from '../../text/word-list.ts';
import { NameOpenings } from './name-openings.ts';

const openings = new NameOpenings(['soma', 'lc', 'p1', '8ccr', 'lcd']);
const mayBegin = (text: string) => openings.mayBegin(text, listWords(text), 0);

test('a word passes when a name may begin there, torn or in capitals', () => {
  for (const text of ['Soma 350 mg', 'S oma', 'som-a', 'LC 4610', 'l.c. 4610', 'p. 12', '8 C.C.R.', 'lcd']) {
    expect(mayBegin(text), text).toBe(true);
  }
});

test('a word does not pass that is no beginning of a name, or behind which no name goes on', () => {
  for (const text of ['sort', 'the', 'patient', 'p mg', 'somas', 'so the', 'zz', 'so', 's']) {
    expect(mayBegin(text), text).toBe(false);
  }
});

test('numbers pass where a name begins with one, and only there', () => {
  expect(mayBegin('12 mg')).toBe(true);
  const without = new NameOpenings(['soma']);
  expect(without.mayBegin('12 mg', listWords('12 mg'), 0)).toBe(false);
});

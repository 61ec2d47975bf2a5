import { expect, test } from 'vitest';
import { firstDifference, wordsOf } from './words-of.ts';

const LONG = 'https://example.org/'.repeat(8);

test.each([
  ['a b c', 'a  b\n\nc', null],
  ['a b c', 'a b', 2],
  ['a b', 'a b c', 2],
  ['a b c', 'a x c', 1],
  ['not necessary', 'necessary', 0],
  ['short-term', 'short- term', 0],
  [`see ${LONG} there`, `see ${LONG.slice(0, 90)} ${LONG.slice(90)} there`, null],
  [`see ${LONG} there`, `see ${LONG.slice(0, 90)} there`, 1],
  ['', '', null],
])('%j read as %j first differs at %j', (wanted, read, place) => {
  expect(firstDifference(wordsOf(wanted), wordsOf(read))).toBe(place);
});

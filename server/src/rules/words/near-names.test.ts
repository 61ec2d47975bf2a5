import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../text/edit-distance.ts';
import { isOneLetterAway, NearNames } from './near-names.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 9 });

describe('isOneLetterAway', () => {
  it('is what the edit distance says', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneLetterAway(a, b)).toBe(editDistance(a, b, 2) === 1);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('NearNames', () => {
  it('finds every name one letter away, and none for a name itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 20 }), word, (names, written) => {
        const expected = names.includes(written)
          ? []
          : names.filter((name) => isOneLetterAway(written, name));
        expect([...new NearNames(names).near(written)].sort()).toEqual(expected.sort());
      }),
      { numRuns: 2000 },
    );
  });
});

it('names the shorter ones first, and those that begin alike before those that end alike', () => {
  const names = new NearNames(['paining', 'aainting', 'painteng', 'painting', 'paintin']);
  expect(names.near('paintng')).toEqual(['paining', 'painteng', 'painting']);
  expect(names.near('rainting')).toEqual(['aainting', 'painting']);
  expect(names.near('painting')).toEqual([]);
});

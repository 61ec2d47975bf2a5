import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPlaceOf, planOf } from './plan.ts';

const plan = (before: string, after: string) => planOf([...before], [...after]);

test.each([
  ['abc', 'abc', [0, 1, 2]],
  ['abc', 'axc', [0, null, 2]],
  ['abc', 'abxc', [0, 1, null, 2]],
  ['abc', 'ac', [0, 2]],
  ['abcd', 'acbd', [0, 2, 1, 3]],
  ['abab', 'ab', [0, 1]],
  ['aXa', 'aYa', [0, null, 2]],
  ['a', 'aa', [0, null]],
  ['', 'ab', [null, null]],
  ['ab', '', []],
])('%s becomes %s', (before, after, expected) => expect(plan(before, after)).toEqual(expected));

test('every old block is used once at most, and for the same words; those that are in both are all used', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const made = planOf(before, after);
      const used = made.filter((k) => k !== null);
      expect(new Set(used).size).toBe(used.length);
      for (const [k, from] of made.entries()) if (from !== null) expect(before[from]).toBe(after[k]);
      const count = (list: readonly string[], word: string) => list.filter((one) => one === word).length;
      for (const word of 'abcd') {
        const kept = used.filter((k) => before[k] === word).length;
        expect(kept).toBe(Math.min(count(before, word), count(after, word)));
      }
    }),
  );
});

test.each([
  ['abc', 'abc', 1, 1],
  ['abc', 'axc', 1, 1],
  ['abc', 'axyc', 1, 1],
  ['abbc', 'axyc', 2, 2],
  ['abc', 'ac', 1, 1],
  ['abcd', 'acbd', 1, 2],
  ['abc', 'xyz', 2, 2],
  ['abc', 'a', 2, 0],
  ['abc', '', 0, null],
])('of %s and %s, what is in the place of %i is %j', (before, after, old, expected) => {
  expect(inPlaceOf(plan(before, after), old)).toBe(expected);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';
import { PatternTable } from './word-patterns.ts';

const word = fc.constantFrom('is', 'not', 'no', 'only', 'said');
const element = fc.oneof(
  { weight: 5, arbitrary: word },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'is|not',
      'not|no',
      'not?',
      'is|no?',
      'onl*',
      'is|sa*',
      '_',
      '{say}',
      '..2',
      '~2',
    ),
  },
);
const pattern = fc
  .tuple(fc.constantFrom('is', 'not', 'is|no', '{say}'), fc.array(element, { maxLength: 3 }))
  .map(([first, others]) => [first, ...others].join(' '));
const text = fc.array(fc.tuple(word, fc.constantFrom('', '', '', ';', ',')), { minLength: 1, maxLength: 12 });

test('of several patterns those match longest that do so by themselves', () => {
  let some = 0;
  fc.assert(
    fc.property(fc.uniqueArray(pattern, { minLength: 1, maxLength: 6 }), text, (patterns, parts) => {
      const words = sentencesIn(parts.map((part) => part.join('')).join(' '))[0]?.words ?? [];
      const table = new PatternTable(
        patterns.map((one) => ({ words: [one] })),
        LISTS,
      );
      const alone = patterns.map((one) => new PatternTable([{ words: [one] }], LISTS));
      for (let first = 0; first < words.length; first++) {
        const all = alone.flatMap((one) => one.longestAt(words, first) ?? []);
        const end = Math.max(...all.map((match) => match.end));
        const entries = all.filter((match) => match.end === end).map(({ entry }) => entry);
        const found = table.longestAt(words, first);
        expect(found?.entries ?? []).toEqual(entries);
        if (found) expect(found.end).toBe(end);
        if (all.length > 1) some++;
      }
    }),
    { numRuns: 1500 },
  );
  expect(some).toBeGreaterThan(500);
});

const LISTS = { say: ['said', 'is'] };

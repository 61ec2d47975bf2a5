import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeLetter } from '../../letter/test-support.ts';

const DESCRIBED = [
  'right',
  'left',
  'hand',
  'handed',
  'dominant',
  'obese',
  'overweight',
  'morbidly',
  'well',
  'developed',
  'nourished',
];
// biome-ignore format: a word list reads best in rows
const NOUNS = { female: 'female', woman: 'female', lady: 'female', male: 'male', man: 'male', gentleman: 'male' } as const;
const filler = fc.array(
  fc.constantFrom('pain', 'was noted', 'the knee', 'in 2014', 'medical', 'management', 'x'.repeat(40)),
  { maxLength: 12 },
);
const noun = fc.constantFrom(...(Object.keys(NOUNS) as (keyof typeof NOUNS)[]));

/** What ties a noun to the patient, as long as it may be. */
const tied = fc.oneof(
  fc
    .array(fc.constantFrom(...DESCRIBED), { maxLength: 6 })
    .map((words) => (word: string) => `a 48 year old ${words.join(' ')} ${word}`),
  fc.constantFrom(
    (word: string) => `the injured employee was an overweight, 48-year-old married ${word}`,
    (word: string) => `the claimant is a pleasant ${word}`,
    (word: string) => `this adult ${word}`,
    (word: string) => `a ${word} injured worker`,
    (word: string) => `the ${word} applicant`,
  ),
);

test('a noun for the sex is found wherever it is among other words', () => {
  fc.assert(
    fc.property(filler, tied, noun, filler, (before, tie, word, behind) => {
      const words = tie(word);
      const source = `CLINICAL CASE SUMMARY\nHistory: ${before.join(' ')}. Then ${words} ${behind.join(' ')}.\n`;
      const at = source.indexOf(words) + words.lastIndexOf(word);
      const { sexes } = wholeLetter(source).patient;
      expect(sexes).toContainEqual({ value: NOUNS[word], range: { start: at, end: at + word.length } });
    }),
    { numRuns: 1500 },
  );
});

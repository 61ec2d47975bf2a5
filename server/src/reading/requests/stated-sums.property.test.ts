import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../../test/engine/generated-text.ts';
import { wrongSumsIn } from './stated-sums.ts';

const PIECES = [
  '2 times a week for 6 weeks', '3 visits per week for 4 weeks', 'two a WEEK FOR five weeks', 'which totals 13 visits', 'comes to 9 sessions',
  '6 hours a day, 5 days a week for 4 weeks', '5 hours per day, daily, for 2 weeks', '7 hours a week for 8 weeks', 'equals 100 hours',
  'totaling 99 HOURS', '24 less 8 leaves 12', 'twelve visits minus two makes nine', 'of 12 visits, 6 were certified, leaving 4',
  'of the 10, three have been authorized, which leaves 5', 'twice weekly over five weeks', 'six weeks at two a week', 'work out to 11',
  'come to twenty-four', 'sessions', 'hours', 'less', '.', ' ',
]; // biome-ignore format: a word list reads best in rows

test('the wrong sums of a text are those of all forms, whatever telling words it has', () => {
  let some = 0;
  fc.assert(
    fc.property(textOf(PIECES), (text) => {
      const all = wrongSumsIn(text, () => true);
      some += all.length;
      expect(wrongSumsIn(text)).toEqual(all);
    }),
    { numRuns: 3000 },
  );
  expect(some).toBeGreaterThan(100);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyWord, stretchOf, textOf } from '../../../test/engine/generated-text.ts';
import { dateOpenings, datesAt, findDates } from './dates.ts';
import { listWords } from './word-list.ts';

const DATES = [
  '10/13/2016', '1-8-16', '12-21-1949', '02/30/2016', 'January 20, 2014', 'Jan. 20 2014', '20 January 2014', 'Sept 3rd, 2015',
  'may 1 2015', 'MAY', '3', '03', '2016', 'December', 'dec', '31', '/', '-', '10/13', 'dated', '1.5', '10/13/2016/4',
]; // biome-ignore format: a word list reads best in rows

test('the dates of a text are those that are read at every word and number of it', () => {
  let some = 0;
  fc.assert(
    fc.property(textOf(DATES), (text) => {
      const found = datesAt(text, everyWord(text));
      some += found.length;
      expect(findDates(text)).toEqual(found);
    }),
    { numRuns: 1500 },
  );
  expect(some).toBeGreaterThan(300);
});

test('between two offsets, too: all that begin there', () => {
  fc.assert(
    fc.property(textOf(DATES, 6), fc.nat(), fc.nat(), (text, a, b) => {
      const { start: from, end: to } = stretchOf(text, a, b);
      const inside = everyWord(text).filter((at) => at >= from && at < to);
      expect(datesAt(text, dateOpenings(listWords(text), from, to))).toEqual(datesAt(text, inside));
    }),
    { numRuns: 1000 },
  );
});

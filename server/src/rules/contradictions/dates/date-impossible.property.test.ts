import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyWord, textOf } from '../../../../../test/engine/generated-text.ts';
import { dateOpenings } from '../../../text/dates.ts';
import { readFlow } from '../../../text/flow.ts';
import { listWords } from '../../../text/word-list.ts';
import { impossibleAt } from './date-impossible.ts';

const DATES = [
  '13/40/2016', '02/30/2016', '2-30-2015', 'February 30, 2016', 'April  31 2015', 'June 31,\n2014', '10/13/2016', '30/60/90', 'April',
  '31', '2016', 'February', '/', '99/99/1999', 'Apr. 31, 2016', 'December 9, 3016', '9 Dec. 3016', '12/09/3016',
]; // biome-ignore format: a word list reads best in rows

test('the impossible days of a text are those that are read at every word and number of it', () => {
  let some = 0;
  fc.assert(
    fc.property(textOf(DATES), (source) => {
      const flow = readFlow(source, { start: 0, end: source.length });
      const all = impossibleAt(flow, everyWord(source));
      some += all.length;
      expect(impossibleAt(flow, dateOpenings(listWords(source), 0, source.length))).toEqual(all);
    }),
    { numRuns: 1500 },
  );
  expect(some).toBeGreaterThan(200);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyRun, textOf } from '../../../../test/engine/generated-text.ts';
import { listWords, wordIndexFrom } from '../../text/word-list.ts';
import { matchWords } from '../../text/words.ts';
import { NameOpenings } from './name-openings.ts';

const key = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '1', '8'), minLength: 1, maxLength: 6 });
const names = fc.uniqueArray(key, { minLength: 1, maxLength: 5 });
/** Some names, and a text of them and of what may be taken for them. */
const written = names.chain((keys) =>
  fc.tuple(fc.constant(keys), textOf([...keys, ...keys, 'a', 'B', '18'], 8)),
);

test('no name begins where the openings say that none does', () => {
  let some = 0;
  fc.assert(
    fc.property(written, ([keys, words]) => {
      const openings = new NameOpenings(keys);
      const list = listWords(words);
      for (const at of everyRun(words)) {
        if (!keys.some((name) => matchWords(words, at, name) >= 0)) continue;
        some++;
        expect(openings.mayBegin(words, list, wordIndexFrom(list, at)), `${keys} at ${at}`).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
  expect(some).toBeGreaterThan(200);
});

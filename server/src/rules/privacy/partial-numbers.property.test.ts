import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../../test/engine/generated-text.ts';
import { Vocabulary } from '../../text/vocabulary.ts';
import { partialNumbers } from './partial-numbers.ts';

const PIECES = [
  'MRN', 'claim number', 'Claim #', 'chart', 'xxxx4471', 'XX-123', '***', '####5678', '\u2022\u2022\u20221234', '__123', '4471', '123', 'last four',
  '(last 4 digits)', 'ends in', 'ending with', 'ending', 'that ends', 'confirmed', 'is', 'of', ': ', '#', 'no.', ' ', ', ',
]; // biome-ignore format: a word list reads best in rows

test('what is shown of numbers is that of all texts, whatever covers their digits', () => {
  const find = partialNumbers('mrn|claims?|chart');
  let some = 0;
  fc.assert(
    fc.property(textOf(PIECES), (source) => {
      const text = { source, vocabulary: new Vocabulary() };
      const all = find(text, () => true);
      some += all.length;
      expect(find(text)).toEqual(all);
    }),
    { numRuns: 4000 },
  );
  expect(some).toBeGreaterThan(50);
});

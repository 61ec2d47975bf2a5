import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listWords } from '../../text/word-list.ts';
import { WordSet } from './word-set.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'p', 'z'), minLength: 1, maxLength: 16 });

it('has the words that it was made of, in any case, and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.array(word), (words, others) => {
      const set = new WordSet(words);
      const { ids, vocabulary } = listWords([...words, ...others].join(' ').toUpperCase());
      const found = ids.map((id) => set.hasOf(vocabulary, id));
      expect(found).toEqual([...words, ...others].map((one) => words.includes(one)));
    }),
    { numRuns: 500 },
  );
});

it('has no number, and distinguishes a long word from its last twelve letters', () => {
  const set = new WordSet(['physiotherapy']);
  const { ids, vocabulary } = listWords('12 hysiotherapy physiotherapy hysiotherapy');
  expect(ids.map((id) => set.hasOf(vocabulary, id))).toEqual([false, false, true, false]);
  expect(ids.map((id) => vocabulary.wordOf(id))).toEqual([
    '',
    'hysiotherapy',
    'physiotherapy',
    'hysiotherapy',
  ]);
});

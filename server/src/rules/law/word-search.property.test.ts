import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchOf, textOf } from '../../../../test/engine/generated-text.ts';
import type { Part } from '../../syntax/tree.ts';
import { Vocabulary } from '../../text/vocabulary.ts';
import { anyOf, findPhrase, holdsWord, phrasesOf } from './word-search.ts';

const PHRASES = ['utilization review', 'the utilization review denial', 'therapy', 'the physical therapy'];
/** A part of a letter as far as its words go. */
const partOf = (source: string) => ({ source, vocabulary: new Vocabulary() }) as Part;

const text = textOf(
  [...PHRASES, 'the', 'utilization', 'review', 'physical', 'therapies', 'Review', 'utilization\n\n review'],
  10,
);

test('the first phrase of a stretch is the one that a plain search of all phrases finds', () => {
  let some = 0;
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
      const places = stretchOf(source, a, b);
      const found = findPhrase(partOf(source), places, phrasesOf(PHRASES));
      const plain = PHRASES.flatMap((phrase) => {
        const words = phrase.replaceAll(' ', '[\\u0000-\\u0020]{1,8}');
        const pattern = new RegExp(`(?<![a-z])(?=(${words})(?![a-z]))`, 'gi');
        return [...source.matchAll(pattern)].map(({ index, 1: written = '' }) => ({
          start: index,
          end: index + written.length,
        }));
      }).filter(({ start, end }) => start >= places.start && end <= places.end);
      const first = Math.min(...plain.map(({ start }) => start));
      if (found) some++;
      expect(found?.start ?? Infinity).toBe(first);
      if (found) expect(plain).toContainEqual(found);
    }),
    { numRuns: 1500 },
  );
  expect(some).toBeGreaterThan(50);
});

test('a word is in a stretch when a plain search finds it there', () => {
  let some = 0;
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
      const places = stretchOf(source, a, b);
      const words = [...source.matchAll(/(?<![a-z])(?:review|therap[a-z]*)(?![a-z])/gi)];
      const holds = words.some(
        ({ index, 0: word }) => index >= places.start && index + word.length <= places.end,
      );
      if (holds) some++;
      expect(holdsWord(partOf(source), places, anyOf(['review'], ['therap']))).toBe(holds);
    }),
    { numRuns: 1500 },
  );
  expect(some).toBeGreaterThan(50);
});

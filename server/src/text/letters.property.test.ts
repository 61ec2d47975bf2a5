import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../test/engine/generated-text.ts';
import { agreesBackwards, agreesWith, matchLetters, matchLettersBackwards } from './letters.ts';

const RUNS = { numRuns: 3000 };
const letters = fc.constantFrom('abc', 'aab', 'ab1', '1a', 'a', 'upheld', 'afib', 'fi');
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', '1', ' ', '\n', '-', '.', '\u00e9'), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'f', 'i', '\ufb01', '\uff41', '\u00ad', ' '), maxLength: 8 }),
  textOf(['abc', 'ab', 'upheld', 'Up held', ' '.repeat(61)], 5),
);

describe('what says that letters need not be compared', () => {
  test('agreesWith: where it says no, not all letters agree, whatever is after', () => {
    fc.assert(
      fc.property(words, words, letters, fc.nat(8), (line, behind, wanted, offset) => {
        const { count } = matchLetters(line + behind, offset, line.length, wanted);
        if (count === wanted.length)
          expect(agreesWith(line + behind, offset, line.length, wanted)).toBe(true);
      }),
      RUNS,
    );
  });

  test('agreesBackwards: where it says no, no such word ends there, whatever is before', () => {
    fc.assert(
      fc.property(words, words, letters, fc.nat(6), (any, closing, wanted, at) => {
        // as often as not the word is broken between the two
        const before = any + wanted.slice(0, at);
        const line = wanted.slice(at) + (closing.length > 3 ? closing : '');
        const text = before + line;
        const start = matchLettersBackwards(text, text.length, wanted);
        if (start < 0) return;
        expect(agreesBackwards(text, before.length, text.length, wanted)).toBe(true);
      }),
      RUNS,
    );
  });
});

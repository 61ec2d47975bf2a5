import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../text/letters.ts';
import { NameMatcher } from './name-matcher.ts';

function found(names: readonly string[], text: string, offset = 0): string | null {
  const matcher = new NameMatcher(names.map((name) => [lettersOf(name), name] as const));
  return matcher.longestAt(text, offset)?.value ?? null;
}

describe('a name', () => {
  test.each<[string, string[], string | null]>([
    ['Opioids, dosing page 86', ['Opioids', 'Opioids, dosing', 'Opioids, dosing of'], 'Opioids, dosing'],
    ['OPI OIDS', ['Opioids'], 'Opioids'],
    ['Opioid therapy', ['Opioids', 'Opioid'], 'Opioid'],
    ['Opioidal', ['Opioid'], null],
    ['Ultracet', ['Ultra', 'Ultracet', 'Ultram'], 'Ultracet'],
    ['3. Opioids', ['3 Opioids'], '3 Opioids'],
    ['Pain. Opioids', ['Pain Opioids', 'Pain'], 'Pain'],
    ['', ['Pain'], null],
    ['Pain', [], null],
  ])('in %j out of %j', (text, names, expected) => {
    expect(found(names, text)).toBe(expected);
  });

  test('of two with equal letters, the first', () => {
    expect(found(['X-ray', 'Xray'], 'xray')).toBe('X-ray');
  });

  test('is the longest that a plain search finds', () => {
    const letter = fc.constantFrom('a', 'b', 'c');
    const key = fc.string({ unit: letter, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(key, { maxLength: 20 }),
        fc.array(key, { minLength: 1, maxLength: 4 }),
        (keys, words) => {
          const text = words.join(' ');
          const starts = words.map((_, i) => words.slice(0, i + 1).join(''));
          const longest = starts.filter((start) => keys.includes(start)).at(-1) ?? null;
          expect(new NameMatcher(keys.map((one) => [one, one])).longestAt(text, 0)?.value ?? null).toBe(
            longest,
          );
        },
      ),
    );
  });
});

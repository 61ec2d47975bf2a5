import { describe, expect, test } from 'vitest';
import { capitalized, inList, numberInWords, shorten } from './in-words.ts';

test('words are put together as sentences have them', () => {
  expect([capitalized('page 63'), capitalized('')]).toEqual(['Page 63', '']);
  expect([inList([]), inList(['A']), inList(['A', 'B']), inList(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});

test('numbers are written out up to 99', () => {
  expect([0, 19, 20, 45, 99, 100, 1.5].map((value) => numberInWords(value, '-'))).toEqual([
    'zero',
    'nineteen',
    'twenty',
    'forty-five',
    'ninety-nine',
    null,
    null,
  ]);
  expect(numberInWords(45, ' ')).toBe('forty five');
});

describe('shorten', () => {
  test.each([
    ['', 5, ''],
    ['four', 4, 'four'],
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two three', 7, 'one…'],
    ['one, two three', 6, 'one…'],
    ['indivisible', 5, 'indi…'],
    ['abc\u{1f600}def', 5, 'abc…'],
  ])('%j to %i is %j', (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
  });

  test('never longer than asked for, and never half a character', () => {
    const text = 'a\u{1f600}b c\u{1f600}\u{1f600} :, ,,, def \u{1f600}'.repeat(3);
    for (let length = 2; length < text.length; length++) {
      const short = shorten(text, length);
      expect(short.length).toBeLessThanOrEqual(length);
      expect(short).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      expect(short.endsWith('…')).toBe(true);
    }
  });
});

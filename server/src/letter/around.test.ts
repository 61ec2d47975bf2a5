import { describe, expect, test } from 'vitest';
import { HOW, letterWith, NEXT_ITEM, SOUND_LETTER } from '../rules/test-support.ts';
import { itemBefore, partsAround } from './around.ts';
import { readLetter } from './letter.ts';

/** The parts at each offset of a text, by their numbers. */
function numbersAt(text: string, offset: number): number[] {
  const letter = readLetter(text);
  return partsAround(letter, offset).map((placed) => letter.parts.indexOf(placed));
}

describe('the parts around an offset', () => {
  const { parts, source } = readLetter(SOUND_LETTER);
  const places = parts.map(({ start, part }) => ({ start, end: start + part.determination.source.length }));

  test('are the one that holds it, from its first character to behind its last', () => {
    places.forEach(({ start, end }, k) => {
      for (const offset of [start, start + 1, end - 1, end])
        expect(numbersAt(SOUND_LETTER, offset)).toEqual([k]);
    });
  });

  test('are none in the white space between parts, and out of bounds', () => {
    const [, second] = places;
    // more than one line break is before the summary's second part
    const spaced = `${SOUND_LETTER.slice(0, second?.start)}\n\n${SOUND_LETTER.slice(second?.start)}`;
    expect(spaced.slice((second?.start ?? 0) - 1, (second?.start ?? 0) + 2).trim()).toBe('');
    expect(numbersAt(spaced, second?.start ?? 0)).toEqual([]);
    for (const offset of [-1, source.length + 1, Number.MAX_SAFE_INTEGER])
      expect(numbersAt(SOUND_LETTER, offset)).toEqual([]);
    expect(numbersAt('', 0)).toEqual([]);
  });

  test('are two where one ends and the other begins, that which begins first', () => {
    // the request is glued to the sentence above it
    const glued = letterWith(NEXT_ITEM).replace(/below:\s+/, 'below:');
    const letter = readLetter(glued);
    const meeting = letter.parts.flatMap(({ start }, k) => {
      const before = letter.parts[k - 1];
      return before && before.start + before.part.determination.source.length === start ? [{ start, k }] : [];
    });
    for (const { start, k } of meeting) expect(numbersAt(glued, start)).toEqual([k, k - 1]);
    expect(meeting.length).toBeGreaterThan(0);
  });

  test('are those that a look at every part finds, at every offset', () => {
    for (const text of [SOUND_LETTER, `\n\n${letterWith(NEXT_ITEM, NEXT_ITEM)}\n\n`]) {
      const letter = readLetter(text);
      for (let offset = -1; offset <= text.length + 1; offset++) {
        const touching = letter.parts.filter(
          ({ start, part }) => start <= offset && offset <= start + part.determination.source.length,
        );
        expect(partsAround(letter, offset)).toEqual(touching.toReversed());
      }
    }
  });
});

describe('the item before an offset', () => {
  const letter = readLetter(SOUND_LETTER);
  const [first, second] = letter.items.map(({ start }) => start);

  test.each([
    ['none at the beginning', 0, null],
    ['none right before the first one', (first ?? 0) - 1, null],
    ['the first where it begins', first ?? 0, 0],
    ['the first up to the second', (second ?? 0) - 1, 0],
    ['the second where it begins', second ?? 0, 1],
    ['the last behind its end', SOUND_LETTER.length, 1],
    ['the last beyond the text', SOUND_LETTER.length + 99, 1],
    ['none before the text', -1, null],
  ])('is %s', (_, offset, expected) => {
    expect(first).toBeGreaterThan(0);
    expect(itemBefore(letter, offset)).toBe(expected === null ? null : letter.items[expected]);
  });

  test('is none in a letter without items', () => {
    for (const offset of [0, 10, HOW.length]) expect(itemBefore(readLetter(HOW), offset)).toBeNull();
  });
});

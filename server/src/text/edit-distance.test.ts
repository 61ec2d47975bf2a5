import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['upheld', 'upheld', 0],
    ['upheid', 'upheld', 1],
    ['uphled', 'upheld', 1],
    ['uphel', 'upheld', 1],
    ['uupheld', 'upheld', 1],
    ['overtuned', 'overturned', 1],
    ['', 'ab', 2],
  ])('%s and %s are %d apart', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
    expect(editDistance(b, a, 2)).toBe(distance);
  });

  it('answers one more than the limit when the words are farther apart', () => {
    expect(editDistance('upheld', 'overturned', 2)).toBe(3);
    expect(editDistance('abcdef', 'ghijkl', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });
});

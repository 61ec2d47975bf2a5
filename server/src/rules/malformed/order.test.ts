import { describe, expect, it } from 'vitest';
import { findMisplaced } from './order.ts';

describe('findMisplaced', () => {
  const told = (places: number[]) =>
    findMisplaced(places, (place) => place).map(
      ({ thing, belongs, neighbor }) => `${thing} ${belongs} ${neighbor}`,
    );

  it.each([
    [[], []],
    [[0, 1, 2], []],
    [[0, 2], []],
    [[1, 0], ['0 before 1']],
    [[1, 0, 2], ['0 before 1']],
    [[0, 2, 1], ['1 before 2']],
    [[1, 2, 0], ['0 before 1']],
    [[2, 0, 1], ['2 after 1']],
    [
      [2, 1, 0],
      ['1 before 2', '0 before 2'],
    ],
  ])('%j', (places, expected) => {
    expect(told(places)).toEqual(expected);
  });
});

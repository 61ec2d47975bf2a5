import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightOf, placeAt } from './places.ts';

/** A heading on line 2, a paragraph from line 4 to the middle of line 9, one that follows on that line. */
const page = {
  places: [2, 2.9, 4, 9.5, 9.6, 9.9],
  heightAt: (point: number) => [40, 60, 80, 180, 200, 220][point] as number,
};

test.each([
  [0, 0],
  [1, 20],
  [2, 40],
  [4, 80],
  [6.75, 130],
  [9.6, 200],
  [30, 220],
])('line %d is %d pixels down', (place, height) => expect(heightOf(page, place)).toBeCloseTo(height));

test.each([
  [0, 0],
  [20, 1],
  [130, 6.75],
  [500, 9.9],
])('%d pixels down is line %d', (height, place) => expect(placeAt(page, height)).toBeCloseTo(place));

test('the way there and back ends where it began', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 9.9, noNaN: true }), (place) => {
      expect(placeAt(page, heightOf(page, place))).toBeCloseTo(place, 5);
    }),
  );
});

test('where a block begins with the letter, its beginning is the top of the page, and nothing jumps after it', () => {
  const begun = { places: [0, 2, 3, 4], heightAt: (point: number) => [80, 120, 140, 160][point] as number };
  expect([0, 1, 2, 3].map((place) => heightOf(begun, place))).toEqual([0, 60, 120, 140]);
  expect([0, 60, 120].map((height) => placeAt(begun, height))).toEqual([0, 1, 2]);
});

test('an empty page has one place', () => {
  const empty = { places: [], heightAt: () => 0 };
  expect([heightOf(empty, 5), placeAt(empty, 5)]).toEqual([0, 0]);
});

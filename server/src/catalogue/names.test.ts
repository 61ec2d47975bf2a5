import { expect, test } from 'vitest';
import { indexNames } from './names.ts';

test('names are indexed longest first, with and without "and", and several facts may share one', () => {
  const index = indexNames(['Bed', 'Bed & Breakfast', 'bed'], (name) => [name, '--']);
  expect(index.entries.map(({ key }) => key)).toEqual(['bedandbreakfast', 'bedbreakfast', 'bed']);
  expect(index.get('bed')).toEqual(['Bed', 'bed']);
  expect(index.get('bedandbreakfast')).toEqual(['Bed & Breakfast']);
  expect(index.get('')).toEqual([]);
});

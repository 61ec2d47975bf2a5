import { expect, test } from 'vitest';
import { indexNames, letterKey } from './names.ts';

test('a key holds the letters and digits only, in lower case', () => {
  expect(letterKey('NSAIDs, GI symptoms\n& cardiovascular-risk')).toBe('nsaidsgisymptomscardiovascularrisk');
  expect(letterKey('3.3.9 Bupropion (Wellbutrin®)')).toBe('339bupropionwellbutrin');
  expect(letterKey(' -- ')).toBe('');
  expect(letterKey('')).toBe('');
});

test('names are indexed longest first, with "and" for "&", and several facts may share one', () => {
  const index = indexNames(['Bed', 'Bed & Breakfast', 'bed'], (name) => [name, '--']);
  expect(index.entries.map(({ key }) => key)).toEqual(['bedandbreakfast', 'bedbreakfast', 'bed']);
  expect(index.longestKey).toBe(15);
  expect(index.get('bed')).toEqual(['Bed', 'bed']);
  expect(index.get('bedandbreakfast')).toEqual(['Bed & Breakfast']);
  expect(index.get('')).toEqual([]);
});

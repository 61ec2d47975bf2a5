import { expect, test } from 'vitest';
import { lettersOf, nameKeys } from './letters.ts';

test('the letters of a wording are its letters and digits only, in lower case', () => {
  expect(lettersOf('NSAIDs, GI symptoms\n& cardiovascular-risk')).toBe('nsaidsgisymptomscardiovascularrisk');
  expect(lettersOf('3.3.9 Bupropion (Wellbutrin®)')).toBe('339bupropionwellbutrin');
  expect(lettersOf(' -- ')).toBe('');
  expect(lettersOf('')).toBe('');
});

test('a name is found with and without its "and", however that is printed', () => {
  expect(nameKeys('Neck')).toEqual(['neck']);
  expect(nameKeys('Bed & Breakfast')).toEqual(['bedbreakfast', 'bedandbreakfast']);
  expect(nameKeys('Forearm, Wrist, and Hand')).toEqual(['forearmwristandhand', 'forearmwristhand']);
  expect(nameKeys('--')).toEqual([]);
});

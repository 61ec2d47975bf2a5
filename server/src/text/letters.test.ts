import { expect, test } from 'vitest';
import { endOfMatch, lettersOf, matchLettersBackwards, nameKeys } from './letters.ts';

test('the letters of a wording are its letters and digits only, in lower case', () => {
  expect(lettersOf('NSAIDs, GI symptoms\n& cardiovascular-risk')).toBe('nsaidsgisymptomscardiovascularrisk');
  expect(lettersOf('3.3.9 Bupropion (Wellbutrin®)')).toBe('339bupropionwellbutrin');
  expect(lettersOf('Certi\ufb01cation\uff1a \uff35\uff50held')).toBe('certificationupheld');
  expect(lettersOf(' -- ')).toBe('');
  expect(lettersOf('')).toBe('');
});

test('a name is found with and without its "and", however that is printed', () => {
  expect(nameKeys('Neck')).toEqual(['neck']);
  expect(nameKeys('Bed & Breakfast')).toEqual(['bedbreakfast', 'bedandbreakfast']);
  expect(nameKeys('Forearm, Wrist, and Hand')).toEqual(['forearmwristandhand', 'forearmwristhand']);
  expect(nameKeys('--')).toEqual([]);
});

test.each(['Certification:', 'Certi\ufb01 cation:', 'Certi\u00adfication:', '\uff23ertification:'])(
  '%j is known by its letters from either end',
  (written) => {
    expect(endOfMatch(written, 0, written.length, 'certification')).toBe(written.length - 1);
    expect(matchLettersBackwards(written, written.length - 1, 'certification')).toBe(0);
  },
);

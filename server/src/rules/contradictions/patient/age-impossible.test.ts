import { expect, it } from 'vitest';
import { expectFindings, graded, inSummary } from '../../test-support.ts';
import { ageImpossible } from './age-impossible.ts';

it('marks an age that nobody reaches', () => {
  expectFindings(
    ageImpossible,
    inSummary(`
    The injured worker is a 480 year old male.
                            ^^^^^^^^^^^^
    `),
  );
});

it.each([
  ['The injured worker is a 5 year old male truck driver.', '5 year old'],
  ['The patient is an 8 yo man with knee pain.', '8 yo'],
  ['The injured worker is a 3-year-old right-hand dominant female.', '3-year-old'],
  ['The worker is a six-year-old woman who cleans rooms.', 'six-year-old'],
  ['The injured worker is a two hundred and six year old male.', 'two hundred and six year old'],
  ['The patient, aged two hundred and six, limps.', 'aged two hundred and six'],
])('marks an age of no worker: %s', (words, found) => {
  expect(graded(ageImpossible, inSummary(words))).toEqual([`warning ${found}`]);
});

it.each([
  'The injured worker is a 101 year old male.',
  'The house of the patient is 480 years old.',
  'The injured worker is a 41 year old male, with a 5 year old injury.',
  'The injured worker is a 41 year old male. He has a 5 year old son.',
  'The injured worker is a 41 year old male. A 5-year-old male cousin lives with him.',
  'The injured worker is a 41 year old teacher. A 6 year old male student fell on her.',
  'The injured worker is a 41 year old female nurse. A 9-year-old patient kicked her knee.',
  'The injured worker is a twenty-six-year-old male.',
  'The injured worker is a 4 1 year old male.',
])('is silent on %s', (words) => {
  expectFindings(ageImpossible, inSummary(words));
});

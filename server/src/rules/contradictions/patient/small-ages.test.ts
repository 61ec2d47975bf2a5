import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { ageImpossible } from './age-impossible.ts';

it.each([
  'The patient is a man aged 155 years.',
  'The injured worker is a 9-year-old machinist with right shoulder pain.',
  'The injured worker is a 5-year-old warehouse worker with right shoulder pain.',
  '0-year-old male, oil field hand, with right shoulder pain.',
  'A 4 year old female with right shoulder pain since a fall at work.',
  '7 y/o male, right hand dominant, with shoulder pain.',
  'The claimant, aged 6, has right shoulder pain.',
  'The injured worker is 3 years old and has right shoulder pain.',
  'This 155-year-old plumber has right shoulder pain.',
  'The patient is 142 years of age.',
  'The worker is a five-year-old man with right shoulder pain.',
  'A 6-year-old truck driver hurt the right shoulder.',
  'The applicant is a 1 year old man with right shoulder pain.',
])('marks an age that no worker is of (whole summary): %s', (patient) => {
  expect(marked(ageImpossible, datedLetter({ patient }))).not.toEqual([]);
});

it.each([
  'He has a 5-year-old son.',
  'The tear is a 3-year-old one.',
  'He takes care of a 4 year old boy.',
  'The brace is 5 years old.',
  'A 7-year-old dog bit him.',
  'The employee of a nursery, he was hit by a 6-year-old child.',
  'A 2-year-old MRI showed a cuff tear.',
  'The 3 year old worker injury claim is open.',
  'A 5 year old male patient of hers kicked the aide.',
  'He lifted a 4 year old female child.',
  'A 9-year-old truck was involved.',
])('is silent on what is so old besides the patient: %s', (summary) => {
  expect(marked(ageImpossible, datedLetter({ summary }))).toEqual([]);
});

it.each([
  'He is a man aged 55 years.',
  'This 4-year-old claim of a nurse is about her right shoulder.',
  'A 6-year-old injury to a driver is treated here.',
  'A 12-year-old mattress is to be replaced for the right shoulder.',
])('is silent on what is so old besides the patient (whole summary): %s', (patient) => {
  expect(marked(ageImpossible, datedLetter({ patient }))).toEqual([]);
});

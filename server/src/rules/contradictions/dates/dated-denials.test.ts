import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { urDateContradicted } from './ur-date-contradicted.ts';

it.each([
  'In its letter of September 5th, 2016 utilization review refused the therapy.',
  'By letter dated 09/05/2016 utilization review denied this request.',
  'The utilization review determination of September 15, 2016 found the therapy not medically necessary.',
  'Utilization review turned the therapy down on September 5, 2016.',
  'The therapy was not certified by utilization review in a letter dated 11/05/2016.',
  'The therapy was non-certified on 09/05/2016.',
  'UR denied the therapy on 10/15/2016.',
  'With a letter of 10/25/2016 the utilization reviewer declined the six visits.',
  'The claims administrator denied the visits on 10/15/2016 after utilization review.',
  'The denial letter from utilization review bears the date of 09/05/2016.',
  'A utilization review decision of 09/05/2015 denied the therapy now at issue.',
])('marks another day of the denial: %s', (summary) => {
  expect(marked(urDateContradicted, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'In its letter of October 5th, 2016 utilization review refused the therapy.',
  'In an earlier letter of 09/05/2016 utilization review had refused an MRI.',
  'Utilization review refused a brace in its letter of 06/05/2015.',
  'On 03/01/2016 utilization review certified six visits.',
  'A first request was refused by letter of 09/05/2016, and the second one on 10/05/2016.',
  'The utilization reviewer refused after reading the note of 09/05/2016.',
  'Utilization review upheld its denial by letter of 10/25/2016 on appeal.',
  'By letter of 09/05/2016 the surgeon asked utilization review for the therapy.',
  'UR refused the therapy requested in the letter of 09/20/2016.',
  'In a letter of 07/01/2015 utilization review denied surgery.',
  'In March 2016 utilization review refused an injection, and he did not appeal.',
])('is silent on the day of the header, and on other denials: %s', (summary) => {
  expect(marked(urDateContradicted, datedLetter({ summary }))).toEqual([]);
});

import { expect, it } from 'vitest';
import { printed } from '../example-letter.ts';
import { expectFindings, findingsOf } from '../test-support.ts';
import { qualificationsMissing } from './qualifications-missing.ts';

const letter = (how: string) => printed({ how, summary: true, issues: true });

it('marks a first section that says nothing of license and specialty', () => {
  const text = `HOW THE IMR FINAL DETERMINATION WAS MADE
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
MAXIMUS Federal Services sent the file to an expert reviewer with experience.
`;
  expectFindings(qualificationsMissing, text);
});

it('marks the block of credentials when nothing follows its labels', () => {
  const labels = `State(s) of Licensure:
^^^^^^^^^^^^^^^^^^^^^^
Certification(s)/Specialty:`;
  expectFindings(qualificationsMissing, letter(labels));
});

it('marks one label of the credentials when nothing follows it', () => {
  const states = `State(s) of Licensure: Nevada
Certification(s)/Specialty:
^^^^^^^^^^^^^^^^^^^^^^^^^^^`;
  expectFindings(qualificationsMissing, letter(states));
  const specialty = `State(s) of Licensure:  Certification(s)/Specialty: Neurology
^^^^^^^^^^^^^^^^^^^^^^`;
  expectFindings(qualificationsMissing, letter(specialty));
});

it.each([
  'n/a',
  'N/A',
  'None',
  '-',
  'Unknown',
  'not applicable',
  'pending',
  'To be determined',
  '[state]',
  'see file',
])('marks a label of the credentials with %j', (value) => {
  const states = `State(s) of Licensure: ${value}
                       ${'^'.repeat(value.length)}
Certification(s)/Specialty: Family Practice`;
  expectFindings(qualificationsMissing, letter(states));
});

it.each([
  'The expert reviewer is Board Certified in Family Medicine and is licensed to practice in Nevada.',
  'State(s) of Licensure: California\nCertification(s)/Specialty: Family Practice',
  'The reviewer has practised family medicine for twelve years.',
  '',
])('is silent on %j', (how) => {
  expectFindings(qualificationsMissing, letter(how));
});

it.each([
  ['The expert reviewer is Board Certified in and is licensed to practice in Utah.', 'Board Certified in'],
  [
    'The expert reviewer is Board Certified in , and is licensed to practice in Ohio, Utah.',
    'Board Certified in',
  ],
  ['The expert reviewer is Board Certified in . He/she has been in active practice.', 'Board Certified in'],
  [
    'The expert reviewer is Board Certified in Neurology, has a subspecialty in and is licensed to practice in Ohio.',
    'has a subspecialty in',
  ],
  [
    'The expert reviewer is Board Certified in Surgery and is licensed to practice in.',
    'licensed to practice in',
  ],
  [
    'The expert reviewer is Board Certified in Surgery and is licensed to practice in . He/she has\nbeen in active practice.',
    'licensed to practice in',
  ],
  ['The expert reviewer is Board Certified in N/A and is licensed to practice in Utah.', 'N/A'],
  ['The expert reviewer is Board Certified in Surgery and is licensed to practice in [state].', '[state]'],
])('marks what is missing in the sentence %j', (how, words) => {
  const text = letter(how);
  const places = findingsOf(qualificationsMissing, text).map(({ range }) =>
    text.slice(range.start, range.end),
  );
  expect(places).toEqual([words]);
});

it.each([
  'The expert reviewer is Board Certified in Physical Medicine and Rehabilitation, has a subspecialty in Pain\nMedicine and is licensed to practice in\n\nNevada. He/she is in practice.',
  'The expert reviewer is Board Certified in Internal Medicine and in Occupational Medicine and is licensed to practice in Utah.',
  'The expert reviewer is a Doctor of Chiropractic, and is licensed to practice in California.',
  'The expert reviewer is Board Certified in Chiropractic. He/she is licensed to practice in CA.',
  'The physician reviewer holds certification in surgery and an active license in Ohio.',
])('is silent on the sentence %j', (how) => {
  expectFindings(qualificationsMissing, letter(how));
});

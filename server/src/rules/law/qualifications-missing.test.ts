import { it } from 'vitest';
import { printed } from '../example-letter.ts';
import { expectFindings } from '../test-support.ts';
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

import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary } from '../test-support.ts';
import { medicalRecordNumber } from './medical-record-number.ts';

it('marks numbers after the words for a record', () => {
  const letter = inSummary(`
    MRN 00412345
        ^^^^^^^^
    Medical record no. A-1234567
                       ^^^^^^^^^
    Patient ID: 998877
                ^^^^^^
  `);
  expectFindings(medicalRecordNumber, letter);
});

it('leaves dates, ages and short numbers alone', () => {
  const letter = inSummary(`
    The medical records of 11/08/2016; the patient is 41; chart: 11/08/2016; member no. 4.
  `);
  expectFindings(medicalRecordNumber, letter);
});

it.each([
  'MRN xxxx4471',
  'member ID ending in 4471',
  'chart #****471',
  'medical record number, last four digits 4471',
])('doubts that “%s” is masked enough', (words) => {
  expect(
    findingsOf(medicalRecordNumber, inSummary(`The ${words} is on file.`)).map((one) => one.severity),
  ).toEqual(['information']);
});

it('leaves what is no part of a number alone', () => {
  expectFindings(
    medicalRecordNumber,
    inSummary(
      'The patient ended 2014 well; patient x 100 days; chart 2014; employee ending 12 sessions; medical records ending in 2014.',
    ),
  );
});

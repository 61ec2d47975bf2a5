import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
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

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

it.each([
  ['The Medicare beneficiary identifier is 1EG4-TE5-MK73.', '1EG4-TE5-MK73'],
  ['Her Medi-Cal ID 91234567A is on the sheet.', '91234567A'],
  ['The plan has the group number, 00488213, on its card.', '00488213'],
  ['His insurance card, ID W2231987440, was copied.', 'W2231987440'],
  ['He is employee, no. 55012, of the county.', '55012'],
  ['It is paid into bank account 000123456789.', '000123456789'],
  ['The routing number 121000358 is given.', '121000358'],
  ['The pump, serial no. 3304-88127, runs.', '3304-88127'],
  ['Accession number 16-XR-004417 is on the film.', '16-XR-004417'],
  ['Rx #6630912 was filled twice.', '6630912'],
  ['His student ID 20447718 is on the form.', '20447718'],
])('marks the number in %j', (summary, number) => {
  const letter = inSummary(summary);
  const found = findingsOf(medicalRecordNumber, letter);
  expect(found.map(({ range }) => letter.slice(range.start, range.end))).toEqual([number]);
  expect(found).toMatchObject([{ severity: 'warning' }]);
});

it.each([
  'Group therapy, number of sessions 10. A group of 24. Group #2. Serial 7 subtractions, serial films 2014-2015.',
  'Prescription #90 of Norco. Rx #60 with 2 refills. Prescription number two. Norco 10/325, number 120.',
  'CPT code 62323, ICD-10 code M54.16, NDC 00054-0235-25, model number 97714, PMID 16481635.',
  'The serial number was not given. Medicare set-aside of $45,000. Encounter number 3 was in May.',
  'The employer has employees, number 1500. A member of group 1. The account, given in 2014, differs.',
])('is silent on %j', (summary) => {
  expect(findingsOf(medicalRecordNumber, inSummary(summary))).toEqual([]);
});

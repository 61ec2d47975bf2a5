import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../test/engine/generated-text.ts';
import { Vocabulary } from '../../text/vocabulary.ts';
import { WordNotes } from '../../text/word-list.ts';
import { findClaimNumbers } from './claim-number.ts';
import { findDatesOfBirth } from './date-of-birth.ts';
import { findLicenseNumbers } from './license-number.ts';
import { findMedicalRecordNumbers } from './medical-record-number.ts';
import { findNamedPersons } from './person-named.ts';
import { isNoName } from './persons/name-at.ts';
import type { Finder } from './scan.ts';
import { findSocialSecurityNumbers } from './social-security-number.ts';
import { findStreetAddresses } from './street-address.ts';
import { findTelephoneNumbers } from './telephone-number.ts';

/** A text of its own words. */
const ofWords = (source: string) => ({ source, vocabulary: new Vocabulary() });

const ANYTHING = new WordNotes(() => true);

/** Each finder with what opens what it finds, and with values that may follow. */
const FINDERS: readonly (readonly [string, Finder, readonly string[], readonly string[]])[] = [
  [
    'claim numbers', findClaimNumbers,
    ['Claim Number:', 'Claims #', 'policy no.', 'WCAB #', 'EAMS:', 'ADJ', 'adj', 'the claim of', 'wcis no'],
    ['12-345678', '1234567', 'ABC-12345'],
  ],
  [
    'license numbers', findLicenseNumbers,
    ['NPI', 'N.P.I.:', 'DEA #', 'd e a', 'License No.', 'driver’s license', 'drivers license number', 'taxid', 'Tax ID', 'plate #', 'Lic.'],
    ['1234567893', 'FB1234563', 'A 98765', '12-3456789', '2016'],
  ],
  [
    'dates of birth', findDatesOfBirth,
    ['DOB', 'D.O.B.:', 'd o b', 'Date of Birth', 'dateofbirth', 'date  of\nbirth', 'birth date', 'Birthday', 'born on', 'born', 'D/O/B', 'born in', '05/06/1969 (DOB)'],
    ['01/20/1970', 'January 20, 1970', '1970', 'the 6th of May 1969', 'May of 1969'],
  ],
  [
    'record numbers', findMedicalRecordNumbers,
    ['MRN', 'M.R.N.', 'Medical Record No.', 'med rec #', 'medicalrecord #', 'patient ID', 'Patient account number', 'chart:', 'Acct #'],
    ['1234567', 'A-12345', '12-34-567'],
  ],
  [
    'social security numbers', findSocialSecurityNumbers,
    ['SSN', 'S.S.N.', 'ss#', 'Social Security Number', 'socialsecurity', 'the'],
    ['123-45-6789', '123 45 6789', '123456789', '000-12-3456', 'ending in 6789', 'last four: 6789'],
  ],
  [
    'telephone numbers', findTelephoneNumbers,
    ['Tel.', 'telephone', 'Phone:', 'Fax', 'cell phone', 'cellphone', 'facsimile no.', 'mobile', '+1', '1-', 'at'],
    ['213-555-1234', '(213) 555-1234', '2135551234', '555-1234', '213.555.1234', '800-555-1234', '+19165550123', '+1 916 555 0123'],
  ],
  [
    'street addresses', findStreetAddresses,
    ['P.O. Box', 'PO Box', 'pobox', 'p o box', 'CA', 'Calif.', 'California,', '100 N. Main', '4500 North First', '12 5th'],
    ['12', '95814', '95814-1234', 'Street', 'Ave', 'St.,'],
  ],
]; // biome-ignore format: what each finder looks for reads best in rows

describe('openings leave out no word at which the finder would find something', () => {
  test.each(FINDERS)('%s', (_what, find, labels, values) => {
    const whole = labels.flatMap((label) => values.map((value) => `${label} ${value}`));
    let some = 0;
    fc.assert(
      fc.property(textOf([...whole, ...labels, ...values], 6), (text) => {
        const all = find(ofWords(text), ANYTHING);
        some += all.length;
        expect(find(ofWords(text))).toEqual(all);
      }),
      { numRuns: 1500 },
    );
    expect(some).toBeGreaterThan(100);
  });

  test('names of persons', () => {
    const TITLES = [
      'Dr. Smith', 'Dr', 'DR. JONES', 'Mr. Lee', 'mrs.', 'Ms. Ann B. Fox', 'Doctor Who', 'Nurse Ratched', 'Prof. X', 'Professor Plum',
      'Patient Name: Ann Fox', 'Employee Name', 'claimant name:', 'Injured Worker Name: Bob', 'Name of Patient: Ann', 'nameofpatient: Ann',
      'physician name #', 'The', 'Smith',
      'Maria Escobedo, M.D.,', 'Lisa Tran DO', 'PA-C J. Lin', 'the attorney, Susan Whitfield, Esq.', 'wife Maria Hale', 'signed by Henry Wu',
      'Per Escobedo’s note', "Okafor's report", 'RN Amy Cole', 'Drs. Okafor and Lin', 'Patient: Hale, Robert', 'Ph.D.', 'adjuster',
      'A. J. Mbeki took over', 'Maria Escobedo wrote', 'Marisol says', 'Robert Hale is',
    ]; // biome-ignore format: a word list reads best in rows
    let some = 0;
    fc.assert(
      fc.property(textOf(TITLES, 8), (source) => {
        const letter = ofWords(source);
        const area = { start: 0, end: source.length };
        const all = findNamedPersons(letter, area, isNoName, ANYTHING);
        some += all.length;
        expect(findNamedPersons(letter, area)).toEqual(all);
      }),
      { numRuns: 1500 },
    );
    expect(some).toBeGreaterThan(200);
  });
});

/** Between a label and its value; by their first letters alone most other words are distinguished from these. */
test.each(['numbers', 'number', 'nos', 'no', 'num', 'id', 'is', 'was', 'of', 'NUMBER', 'Id', 'WAS'])(
  'a value may be announced by “%s”',
  (word) => expect(findClaimNumbers(ofWords(`Claim # ${word} 12-345678`))).toHaveLength(1),
);

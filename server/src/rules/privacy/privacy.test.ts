import { describe, expect, it } from 'vitest';
import { growth, WORST_GROWTH } from '../../../../test/engine/growth.ts';
import { applyEdits } from '../../text/text-edits.ts';
import type { Rule } from '../finding.ts';
import {
  findingsIn,
  findingsOf,
  HOW,
  ISSUES,
  marked,
  paragraphs,
  SOUND_LETTER,
  SUMMARY,
} from '../test-support.ts';
import { claimNumber } from './claim-number.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { emailAddress } from './email-address.ts';
import { medicalRecordNumber } from './medical-record-number.ts';
import { personNamed } from './person-named.ts';
import { privacyRules } from './privacy-rules.ts';
import { socialSecurityNumber } from './social-security-number.ts';
import { streetAddress } from './street-address.ts';
import { telephoneNumber } from './telephone-number.ts';

function told(words: string): string {
  return paragraphs(HOW, `${SUMMARY}${words}\n`, ISSUES);
}

const FOUND: readonly [Rule, string, string][] = [
  [socialSecurityNumber, 'His number is 219-09-9999.', '219-09-9999'],
  [socialSecurityNumber, 'SSN: 219 09 9999', '219 09 9999'],
  [socialSecurityNumber, 'Social Security No. 219099999', '219099999'],
  [telephoneNumber, 'Call (916) 555-0123 today.', '(916) 555-0123'],
  [telephoneNumber, 'Call 916-555-0123.', '916-555-0123'],
  [telephoneNumber, 'Call +1 916.555.0123 today.', '+1 916.555.0123'],
  [telephoneNumber, 'Phone: 916 555 0123', '916 555 0123'],
  [telephoneNumber, 'Fax 555-0123', '555-0123'],
  [telephoneNumber, 'Tel: (916) 555-0123', '(916) 555-0123'],
  [emailAddress, 'Write to jane.roe+imr@mail.example.com.', 'jane.roe+imr@mail.example.com'],
  [streetAddress, 'She lives at 12 North Elm Street, Fresno.', '12 North Elm Street'],
  [streetAddress, 'She lives at 4500 5th Ave.', '4500 5th Ave'],
  [streetAddress, 'She lives at 12 Oak Dr., Fresno.', '12 Oak Dr'],
  [streetAddress, 'Send it to P.O. Box 1234 today.', 'P.O. Box 1234'],
  [streetAddress, 'Fresno, CA 93701', 'CA 93701'],
  [claimNumber, 'Claim Number: WC-2016-00123 is open.', 'WC-2016-00123'],
  [claimNumber, 'Claim # 12345678', '12345678'],
  [claimNumber, 'It is ADJ1234567 at the board.', 'ADJ1234567'],
  [medicalRecordNumber, 'MRN 00412345', '00412345'],
  [medicalRecordNumber, 'Medical record no. A-1234567', 'A-1234567'],
  [medicalRecordNumber, 'Patient ID: 998877', '998877'],
  [dateOfBirth, 'DOB: 04/12/1970', '04/12/1970'],
  [dateOfBirth, 'D.O.B. 4-12-70', '4-12-70'],
  [dateOfBirth, 'She was born on April 12, 1970.', 'April 12, 1970'],
  [dateOfBirth, 'Date of\nBirth: 04/12/1970', '04/12/1970'],
  [personNamed, 'The report by Dr. Miller is long.', 'Miller'],
  [personNamed, 'The report by Dr.\nJohn Q. Miller is long.', 'John Q. Miller'],
  [personNamed, 'Mrs. Garcia-Lopez has pain.', 'Garcia-Lopez'],
  [personNamed, "Mr. O'Neil's pain is new.", "O'Neil"],
  [personNamed, 'Patient Name: Jane Roe', 'Jane Roe'],
];

const SILENT: readonly [Rule, string][] = [
  [socialSecurityNumber, 'Masked: xxx-xx-1234; dates 11-08-2016; NDC 12345-678-90; 000-12-3456.'],
  [telephoneNumber, 'Call 855-555-0123 free of charge. Case CM16-0213037. CPT 97110-59, 64483.'],
  [telephoneNumber, 'DOI 10.1016/j.555.123.4567; 123-456-7890; 8 C.C.R. 9792.20 - 9792.26.'],
  [emailAddress, 'Pain @ 7/10; a@b; see www.example.com/@x.'],
  [streetAddress, 'On 3 Monday mornings Dr. Lee saw 12 Patients St. Mary sent; 6 Physical Therapy visits.'],
  [streetAddress, 'CA MTUS 2016; L4 Way; 10/325 Road; 2.5 Main Street.'],
  [
    claimNumber,
    'The claims administrator denied the claim of 2014; claim: denied; Case Number: CM16-0213037.',
  ],
  [
    medicalRecordNumber,
    'The medical records of 11/08/2016; the patient is 41; chart: 11/08/2016; member no. 4.',
  ],
  [dateOfBirth, 'The date of injury is 03/02/2014; she was born in 1970; DOB not given.'],
  [
    personNamed,
    'The Dr. states; by Dr. The patient; MR arthrogram; Ms. Contin; Dr. XXX; Nurse Practitioner.',
  ],
  [personNamed, 'Seen by the doctor. Examination is normal. Mr. and Mrs. alike. McMurray and Faber tests.'],
];

describe('the rules on privacy', () => {
  it.each(FOUND.map(([rule, words, place]) => [rule.code, words, place, rule] as const))(
    '%s: %j',
    (_, words, place, rule) => {
      expect(marked(rule, told(words))).toEqual([place]);
    },
  );

  it.each(SILENT.map(([rule, words]) => [rule.code, words, rule] as const))(
    '%s is silent on %j',
    (_, words, rule) => {
      expect(marked(rule, told(words))).toEqual([]);
    },
  );

  it('find nothing in a sound letter', () => {
    expect(findingsIn(SOUND_LETTER, privacyRules)).toEqual([]);
  });

  it('are silent on a text that is no determination', () => {
    expect(findingsIn('Call 916-555-0123, SSN 219-09-9999.\n', privacyRules)).toEqual([]);
  });

  it('have a fix that takes the detail out and adds no finding', () => {
    for (const [rule, words] of FOUND) {
      const text = told(words);
      const [finding] = findingsOf(rule, text);
      const mended = applyEdits(text, finding?.fix?.edits ?? []);
      expect(findingsIn(mended, privacyRules), words).toEqual([]);
    }
  });

  it('never print the detail in a message', () => {
    for (const [rule, words, place] of FOUND) {
      for (const { message, fix } of findingsOf(rule, told(words))) {
        expect(`${message} ${fix?.title}`).not.toContain(place);
      }
    }
  });

  it('take time that grows with the length alone', () => {
    for (const shape of [
      '1-',
      '(',
      '9',
      '@',
      'a@',
      'A ',
      '12 Elm ',
      'Dr. ',
      'claim # ',
      '123-45-',
      'p.o. ',
      'born on ',
    ]) {
      const measured = growth(
        (times) => {
          const text = told(shape.repeat(times));
          for (const rule of privacyRules) findingsOf(rule, text);
        },
        Math.floor(6_000 / shape.length),
      );
      expect(measured, JSON.stringify(shape)).toBeLessThan(WORST_GROWTH);
    }
  });
});

import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary } from '../test-support.ts';
import { licenseNumber } from './license-number.ts';

it('marks numbers of licenses, providers and taxes', () => {
  expectFindings(
    licenseNumber,
    inSummary(`
      License No. A98765 and Lic. # PT 12345.
                  ^^^^^^            ^^^^^^^^
      NPI 1234567893; NPI: 1234567893; DEA # FB1234563.
          ^^^^^^^^^^       ^^^^^^^^^^        ^^^^^^^^^
      His driver's license number is D1234567.
                                     ^^^^^^^^
      Tax ID 12-3456789, DEA number BH7654321
             ^^^^^^^^^^             ^^^^^^^^^
      The medical license is G 54321.
                             ^^^^^^^
    `),
  );
});

it('leaves schedules, states, years and codes alone', () => {
  expectFindings(
    licenseNumber,
    inSummary(`
      The DEA schedule II drug; DEA 2016 rules; the license of 2014; licensed in 1999; NPI not given; registration 03/02/2014.
      State(s) of Licensure: California. Certificate: 12 visits. TIN not given. Lic. pending. CPT 97110, HCPCS E1399.
      The DEA reclassified hydrocodone (21 CFR 1308) in 2014. Tin cans; a metal plate: 3 screws; vin rouge.
    `),
  );
});

it.each(['license ending in 4471', 'NPI ending 4471', 'driver’s license no. xxxx4471'])(
  'doubts that “%s” is masked enough',
  (words) => {
    expect(
      findingsOf(licenseNumber, inSummary(`The ${words} is on file.`)).map((one) => one.severity),
    ).toEqual(['information']);
  },
);

it('leaves what is no part of a number alone', () => {
  expectFindings(licenseNumber, inSummary('The license ended in 2014; DEA x 100; licensed in 2014.'));
});

it.each([
  ['He has a driver license, number N8812345, that is valid.', 'N8812345'],
  ['A driver license (N8812345) was copied.', 'N8812345'],
  ['Her passport, no. 514882903, was copied.', '514882903'],
  ['The state ID card, number Y3308812, was checked.', 'Y3308812'],
  ['The alien registration number A203445119 is given.', 'A203445119'],
  ['The truck, VIN 1FTFW1ET5DFC10312, was totaled.', '1FTFW1ET5DFC10312'],
])('marks the number in %j', (summary, number) => {
  const letter = inSummary(summary);
  const found = findingsOf(licenseNumber, letter).map(({ range }) => letter.slice(range.start, range.end));
  expect(found).toEqual([number]);
});

it.each([
  'He has a driver’s license and drives, number of trips 3 a week. The license (2015) was renewed.',
  'License, number of hours worked 40. An ID card, number not given. The VIN was not recorded.',
])('is silent on %j', (summary) => {
  expect(findingsOf(licenseNumber, inSummary(summary))).toEqual([]);
});

import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary } from '../test-support.ts';
import { socialSecurityNumber } from './social-security-number.ts';

it('marks three, two and four digits with hyphens, and others after its name', () => {
  const letter = inSummary(`
    His number is 219-09-9999.
                  ^^^^^^^^^^^
    Social Security number ending in 6789.
                                     ^^^^
    SSN (last 4): 6789
                  ^^^^
    The last four digits of his SSN are 6789.
                                        ^^^^
    SSN: 219 09 9999
         ^^^^^^^^^^^
    SSN ending confirmed: xxx-xx-6789
                                 ^^^^
    Social Security number: ***-**-6789
                                   ^^^^
    SSN (XXX-XX-6789)
                ^^^^
    S.S.N. is #####6789
                   ^^^^
    Social Security No. 219099999
                        ^^^^^^^^^
  `);
  expectFindings(socialSecurityNumber, letter);
});

it('leaves masked numbers, dates and codes alone', () => {
  const letter = inSummary(
    'Masked: xxx-xx-xxxx, SSN ***-**-****; dates 11-08-2016; NDC 12345-678-90; 000-12-3456; SSN not provided in 2016; SS 2016; Social Security benefits ended in 2016; SSN: 2016.',
  );
  expectFindings(socialSecurityNumber, letter);
});

it('doubts that a masked number without a label says too much', () => {
  const letter = inSummary('The number xxx-xx-1234 is on file.');
  const [finding, ...others] = findingsOf(socialSecurityNumber, letter);
  expect(others).toEqual([]);
  expect(finding?.severity).toBe('information');
});

import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
import { socialSecurityNumber } from './social-security-number.ts';

it('marks three, two and four digits with hyphens, and others after its name', () => {
  const letter = inSummary(`
    His number is 219-09-9999.
                  ^^^^^^^^^^^
    SSN: 219 09 9999
         ^^^^^^^^^^^
    Social Security No. 219099999
                        ^^^^^^^^^
  `);
  expectFindings(socialSecurityNumber, letter);
});

it('leaves masked numbers, dates and codes alone', () => {
  const letter = inSummary('Masked: xxx-xx-1234; dates 11-08-2016; NDC 12345-678-90; 000-12-3456.');
  expectFindings(socialSecurityNumber, letter);
});

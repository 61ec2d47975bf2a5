import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
import { dateOfBirth } from './date-of-birth.ts';

it('marks dates after the words for a birth, over a line end as well', () => {
  const letter = inSummary(`
    DOB: 04/12/1970
         ^^^^^^^^^^
    D.O.B. 4-12-70
           ^^^^^^^
    She was born on April 12, 1970.
                    ^^^^^^^^^^^^^^
    Date of
    Birth: 04/12/1970
           ^^^^^^^^^^
  `);
  expectFindings(dateOfBirth, letter);
});

it('leaves other dates, years and missing dates alone', () => {
  const letter = inSummary('The date of injury is 03/02/2014; she was born in 1970; DOB not given.');
  expectFindings(dateOfBirth, letter);
});

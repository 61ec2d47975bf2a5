import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary, marked } from '../test-support.ts';
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

it.each([
  ['His date of birth is the 6th of May 1969.', 'the 6th of May 1969'],
  ['He was born the sixth day of May, nineteen sixty-nine.', 'the sixth day of May, nineteen sixty-nine'],
  ['He was born on May 6th, 1969.', 'May 6th, 1969'],
  ['She was born in May of 1969.', 'May of 1969'],
  ['Birth date: 1969-05-06', '1969-05-06'],
  ['DOB 05.06.1969', '05.06.1969'],
  ['D/O/B: 6-May-1969', '6-May-1969'],
  ['He (05/06/1969 (DOB)) is 48.', '05/06/1969'],
])('marks the date in %j', (summary, date) => {
  const letter = inSummary(summary);
  const marks = marked(dateOfBirth, letter);
  expect(marks).toEqual([date]);
});

it.each([
  'He was born with a club foot in 1970. A first born of three. She was born in Mexico in 1969.',
  'DOB withheld. The stillborn of 2010. Born May was a name. Birth weight 3 pounds.',
])('is silent on %j', (summary) => {
  expect(findingsOf(dateOfBirth, inSummary(summary))).toEqual([]);
});

it('leaves other dates, years and missing dates alone', () => {
  const letter = inSummary('The date of injury is 03/02/2014; she was born in 1970; DOB not given.');
  expectFindings(dateOfBirth, letter);
});

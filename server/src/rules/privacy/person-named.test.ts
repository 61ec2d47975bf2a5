import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
import { personNamed } from './person-named.ts';

it('marks names after a title or a label, over a line end as well', () => {
  const letter = inSummary(`
    The report by Dr. Miller is long.
                      ^^^^^^
    The report by Dr.
    John Q. Miller is long.
    ^^^^^^^^^^^^^^
    Mrs. Garcia-Lopez has pain.
         ^^^^^^^^^^^^
    Mr. O'Neil's pain is new.
        ^^^^^^
    Patient Name: Jane Roe
                  ^^^^^^^^
  `);
  expectFindings(personNamed, letter);
});

it('leaves sentences, abbreviations, masks and tests with names alone', () => {
  const letter = inSummary(`
    The Dr. states; by Dr. The patient; MR arthrogram; Ms. Contin; Dr. XXX; Nurse Practitioner.
    Seen by the doctor. Examination is normal. Mr. and Mrs. alike. McMurray and Faber tests.
  `);
  expectFindings(personNamed, letter);
});

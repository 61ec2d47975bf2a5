import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
import { telephoneNumber } from './telephone-number.ts';

it('marks numbers with their area code, and others after a label', () => {
  const letter = inSummary(`
    Call (916) 555-0123 today.
         ^^^^^^^^^^^^^^
    Call 916-555-0123.
         ^^^^^^^^^^^^
    Call +1 916.555.0123 today.
         ^^^^^^^^^^^^^^^
    Call +1 (916) 555-0123 today.
         ^^^^^^^^^^^^^^^^^
    Call +1-916-555-0123 or +19165550123, or +1 916 555 0123.
         ^^^^^^^^^^^^^^^    ^^^^^^^^^^^^     ^^^^^^^^^^^^^^^
    He can be reached at 916 555 0123.
                         ^^^^^^^^^^^^
    Phone: 916 555 0123
           ^^^^^^^^^^^^
    Fax 555-0123
        ^^^^^^^^
    Tel: (916) 555-0123
         ^^^^^^^^^^^^^^
  `);
  expectFindings(telephoneNumber, letter);
});

it('leaves toll-free numbers, case numbers, codes and sections alone', () => {
  const letter = inSummary(`
    Call 855-555-0123 free of charge, or +1 800 555 0123. A gain of +1 200 pounds; +1 or +2. Case CM16-0213037. CPT 97110-59, 64483.
    DOI 10.1016/j.555.123.4567; 123-456-7890; 8 C.C.R. 9792.20 - 9792.26.
  `);
  expectFindings(telephoneNumber, letter);
});

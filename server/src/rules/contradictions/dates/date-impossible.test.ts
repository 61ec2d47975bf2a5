import { it } from 'vitest';
import { dedented, expectFindings, HOW, inSummary, paragraphs } from '../../test-support.ts';
import { dateImpossible } from './date-impossible.ts';

it('marks dates that are in no calendar', () => {
  const letter = inSummary(`
    He was seen on 02/30/2016 and on February 30, 2016.
                   ^^^^^^^^^^        ^^^^^^^^^^^^^^^^^
  `);
  expectFindings(dateImpossible, letter);
});

it('marks them in the header', () => {
  const header = dedented(`
    Case Number: CM16-0999001
    Date Assigned: 11/09/2016
    Decision Date: 13/09/2016
                   ^^^^^^^^^^
  `);
  expectFindings(dateImpossible, paragraphs(header, HOW));
});

it('is silent on leap days, durations and numbers that are no date', () => {
  expectFindings(dateImpossible, inSummary('On 02/29/2016, 30/60/90 days, 1/2 tablet, 13/15.'));
});

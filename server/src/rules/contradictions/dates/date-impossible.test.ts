import { expect, it } from 'vitest';
import { dedented, expectFindings, HEADER, HOW, inSummary, paragraphs } from '../../test-support.ts';
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

it('marks years of another century, however the date is written', () => {
  expectFindings(
    dateImpossible,
    inSummary(`
    On December 9, 3016, on 12/09/3016, 02/10/0217 and 9 Dec 3016 he was seen.
       ^^^^^^^^^^^^^^^^     ^^^^^^^^^^  ^^^^^^^^^^     ^^^^^^^^^^
    `),
  );
});

it('marks days long after the decision', () => {
  const summary = inSummary(`
    An MRI was denied on 12/09/2061. He retires on 06/01/2018.
                         ^^^^^^^^^^
  `);
  const [finding] = expectFindings(dateImpossible, paragraphs(HEADER, summary));
  expect(finding?.severity).toBe('warning');
});

it('is silent on times behind a day', () => {
  expectFindings(dateImpossible, inSummary('He was seen on May 5, 1430 hours, and on May 6, 2130.'));
});

it('is silent on leap days, durations and numbers that are no date', () => {
  expectFindings(dateImpossible, inSummary('On 02/29/2016, 30/60/90 days, 1/2 tablet, 13/15.'));
});

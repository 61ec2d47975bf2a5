import { it } from 'vitest';
import { dedented, expectFindings, HEADER, HOW, paragraphs } from '../../test-support.ts';
import { decisionLate } from './decision-late.ts';

it('counts the days from the assignment', () => {
  const header = dedented(`
    Case Number: CM16-0999001
    Date Assigned: 11/09/2016
    Date of Injury: 10/13/2015
    Decision Date: 12/10/2016
                   ^^^^^^^^^^
    UR Denial Date: 11/03/2016
  `);
  expectFindings(decisionLate, paragraphs(header, HOW));
});

it('is silent on the thirtieth day', () => {
  expectFindings(decisionLate, paragraphs(HEADER, HOW));
});

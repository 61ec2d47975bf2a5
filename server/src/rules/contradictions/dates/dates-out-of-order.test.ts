import { expect, it } from 'vitest';
import { dedented, expectFindings, HEADER, HOW, paragraphs } from '../../test-support.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';

it('marks the one that disagrees with most others', () => {
  const injury = dedented(`
    Case Number: CM16-0999001
    Date Assigned: 11/09/2016
    Date of Injury: 10/13/2018
                    ^^^^^^^^^^
    Decision Date: 12/09/2016
    UR Denial Date: 11/03/2016
  `);
  const decision = dedented(`
    Case Number: CM16-0999001
    Date Assigned: 11/09/2016
    Date of Injury: 10/13/2015
    Decision Date: 12/09/2006
                   ^^^^^^^^^^
    UR Denial Date: 11/03/2016
    Priority: Standard
    Application Received: 11/04/2016
  `);
  expectFindings(datesOutOfOrder, paragraphs(injury, HOW));
  const [finding] = expectFindings(datesOutOfOrder, paragraphs(decision, HOW));
  expect(finding?.related).toHaveLength(4);
});

it('is silent on dates in order', () => {
  expectFindings(datesOutOfOrder, paragraphs(HEADER, HOW));
});

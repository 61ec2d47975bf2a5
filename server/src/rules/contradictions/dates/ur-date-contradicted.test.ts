import { it } from 'vitest';
import { expectFindings, HEADER, inSummary, paragraphs } from '../../test-support.ts';
import { urDateContradicted } from './ur-date-contradicted.ts';

it('marks another date of the denial', () => {
  const letter = inSummary(`
    On 10/03/2016 utilization review denied the MRI.
       ^^^^^^^^^^
  `);
  expectFindings(urDateContradicted, paragraphs(HEADER, letter));
});

it.each([
  'On 11/03/2016 utilization review denied the MRI.',
  'On 10/03/2016 utilization review denied an earlier request.',
  'The MRI was denied by utilization review on 10/03/2016 and again on 11/03/2016.',
  'The report of 10/03/2016 was sent to utilization review, which denied the MRI.',
  'The denial by UR is discussed. The report is dated 10/03/2016.',
])('is silent on %s', (words) => {
  expectFindings(urDateContradicted, paragraphs(HEADER, inSummary(words)));
});

it('marks a date after that of the request in the same sentence', () => {
  const letter = inSummary(`
    The request was made on 09/22/2016 and was denied by utilization review on 10/03/2016.
                                                                               ^^^^^^^^^^
  `);
  expectFindings(urDateContradicted, paragraphs(HEADER, letter));
});

it('knows a denial by its reason', () => {
  const letter = inSummary(`
    The UR decision dated 10/03/2016 found the MRI unnecessary.
                          ^^^^^^^^^^
  `);
  expectFindings(urDateContradicted, paragraphs(HEADER, letter));
});

import { it } from 'vitest';
import { expectFindings, letterWith } from '../../test-support.ts';
import { serviceDateDiffers } from './service-date-differs.ts';

const REQUEST = 'Retrospective urine drug screen, DOS: 01/12/2017: Upheld\n\nDecision rationale: No need. ';

it('marks another date of service', () => {
  expectFindings(
    serviceDateDiffers,
    letterWith(`Retrospective urine drug screen, DOS: 01/12/2017: Upheld

Decision rationale: The request for a urine drug screen, DOS 01/21/2017, is not medically necessary.
                                                             ^^^^^^^^^^
`),
  );
});

it.each([
  'The request for the screen of January 12, 2017 is not medically necessary.',
  'The request for the screen performed on 1/12/17 is not medically necessary.',
  'The request for the screen, RFA of 01/21/2017, is not medically necessary.',
])('is silent on %s', (words) => {
  expectFindings(serviceDateDiffers, letterWith(`${REQUEST}${words}\n`));
});

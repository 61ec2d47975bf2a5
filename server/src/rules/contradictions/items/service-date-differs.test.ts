import { expect, it } from 'vitest';
import { expectFindings, findingsOf, letterWith } from '../../test-support.ts';
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
  'A screen like the test of 10/21/2016 was not medically necessary.',
  'Repeating the screen of 10/21/2016 was not medically necessary.',
  'The first screen of 10/21/2016 was not medically necessary.',
  'The screen for the symptoms of 10/21/2016 was not medically necessary.',
  'The screen of 1/12/2017 was not medically necessary.',
  'The screen asked for on 10/21/2016 was not medically necessary.',
])('is silent on %s', (words) => {
  expectFindings(serviceDateDiffers, letterWith(`${REQUEST}${words}\n`));
});

it.each([
  'The drug screen of 01/21/2017 was not medically necessary.',
  'The screen performed on 1/21/17 was not medically necessary.',
])('marks the date of what is concluded on: %s', (words) => {
  const text = letterWith(`${REQUEST}${words}\n`);
  const found = findingsOf(serviceDateDiffers, text);
  expect(found.map(({ message }) => message)).toEqual([
    'Date of service is 01/21/2017 in the conclusion but 01/12/2017 in the request.',
  ]);
});

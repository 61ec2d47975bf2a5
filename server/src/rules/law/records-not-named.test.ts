import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
import { recordsNotNamed } from './records-not-named.ts';

it('marks the heading of the summary', () => {
  const text = `CLINICAL CASE SUMMARY
^^^^^^^^^^^^^^^^^^^^^
The injured worker is a 41 year old male.

IMR ISSUES, DECISIONS AND RATIONALES

MRI of the left knee: Upheld

Decision rationale: The patient is well. It is not medically necessary.
`;
  expectFindings(recordsNotNamed, text);
});

it.each(['There is left knee pain, as the notes say.', 'A sprain since 03/02/2014.'])(
  'is silent on %j',
  (summary) => {
    expectFindings(recordsNotNamed, inSummary(summary));
  },
);

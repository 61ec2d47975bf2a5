import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
import { conditionNotStated } from './condition-not-stated.ts';

it('marks the heading of the summary', () => {
  const text = `CLINICAL CASE SUMMARY
^^^^^^^^^^^^^^^^^^^^^
The injured worker is a 41 year old male.

MRI of the left knee: Upheld

MAXIMUS guideline: none.
`;
  expectFindings(conditionNotStated, text);
});

it.each(['There is left knee pain, as the notes say.', 'A sprain since 03/02/2014.'])(
  'is silent on %j',
  (summary) => {
    expectFindings(conditionNotStated, inSummary(summary));
  },
);

import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
import { restsOnUtilizationReview } from './rests-on-utilization-review.ts';

it('marks the words, over a line end', () => {
  const letter = inSummary(`
    There is left knee pain. This was taken directly
                                      ^^^^^^^^^^^^^^
    from the utilization review denial.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  expectFindings(restsOnUtilizationReview, letter);
});

it('is silent on a summary that only mentions the review', () => {
  expectFindings(restsOnUtilizationReview, inSummary('The utilization review denied it.'));
});

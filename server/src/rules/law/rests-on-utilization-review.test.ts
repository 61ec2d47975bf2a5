import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary } from '../test-support.ts';
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

it.each([
  'According to the utilization review: the injured worker is a 48 year old male with back pain.',
  'Per the utilization review, this is a 52-year-old cook who sustained a strain.',
  'As summarized in the UR determination, the patient was injured on 04/12/2015.',
  'The history was copied verbatim from the utilization review.',
  'The facts are drawn from utilization review since no report was sent.',
])('marks %s', (summary) => {
  expect(findingsOf(restsOnUtilizationReview, inSummary(summary))).toHaveLength(1);
});

it.each([
  'According to the utilization review, the request was denied since no deficit was found.',
  'Per the utilization review of 02/20/2017, Flexeril was not certified. The worker sustained a strain in 2015.',
  'The summary was not taken from the utilization review.',
  'Quantity was reduced per utilization review.',
])('is silent on %s', (summary) => {
  expectFindings(restsOnUtilizationReview, inSummary(summary));
});

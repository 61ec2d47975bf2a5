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

const inRationale = (words: string) =>
  inSummary('The knee hurts.', `MRI of the left knee: Upheld\n\nDecision rationale: ${words}`);

it.each([
  'I have relied on the utilization review alone.',
  'Nothing but the utilization review determination was read for this item.',
  'I adopt the reasoning of the utilization review physician as my own.',
  'The medical records were not looked at; the denial letter suffices.',
  'I did not open the medical file.',
  'No medical record was opened for this review.',
])('marks a rationale that says that the records were not read: %s', (words) => {
  expect(findingsOf(restsOnUtilizationReview, inRationale(words))).toHaveLength(1);
});

it('marks a summary that is made of the application', () => {
  const summary = inSummary('The summary is made from the application alone. The knee hurts.');
  expect(findingsOf(restsOnUtilizationReview, summary)).toHaveLength(1);
});

it.each([
  'I agree with the utilization review that surgery is premature, for the reports show no deficit.',
  'The utilization review physician wrote that no medical record was reviewed.',
  'I have not relied on the utilization review alone.',
  'If the records were not read, the request would have to be decided anew.',
  'The records were not reviewed with the patient.',
])('is silent on a rationale that does not: %s', (words) => {
  expectFindings(restsOnUtilizationReview, inRationale(words));
});

import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inIssues, inSummary } from '../test-support.ts';
import { outsideMedicalNecessity } from './outside-medical-necessity.ts';

it('marks the words in a rationale', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The knee is not industrially
                                    ^^^^^^^^^^^^^^^^
    related.
    ^^^^^^^
  `);
  expectFindings(outsideMedicalNecessity, letter);
});

it('is silent on related injuries, and on the summary', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The injury is work related.
  `);
  expectFindings(outsideMedicalNecessity, letter);
  expectFindings(outsideMedicalNecessity, inSummary('The knee is not industrially related.'));
});

const inRationale = (words: string) =>
  findingsOf(
    outsideMedicalNecessity,
    inIssues(`MRI of the left knee: Upheld\n\nDecision rationale: ${words}`),
  );

it.each([
  'The letter of denial calls the shoulder “not industrially related,” and that is not for this review.',
  'UR wrote that the shoulder is not an accepted body part. The examination is abnormal.',
  'The carrier maintains the knee is not causally related to the fall; that is for others to decide.',
  'The MRI was denied because the body part is not accepted. The joint locks.',
  'Apportionment, according to the QME, is complete.',
])('is silent on what the rationale reports of others: %s', (words) => {
  expect(inRationale(words)).toEqual([]);
});

it.each([
  'The UR denial is right. The shoulder is not an accepted body part.',
  'Therapy helped. The knee is not causally related to the fall.',
  'The MRI is refused, since the body part is not accepted.',
])('marks what the rationale says itself: %s', (words) => {
  expect(inRationale(words)).toHaveLength(1);
});

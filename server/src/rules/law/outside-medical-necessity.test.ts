import { it } from 'vitest';
import { expectFindings, inIssues, inSummary } from '../test-support.ts';
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

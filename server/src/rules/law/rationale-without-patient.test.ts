import { it } from 'vitest';
import { expectFindings, inIssues } from '../test-support.ts';
import { rationaleWithoutPatient } from './rationale-without-patient.ts';

it('marks the label of a rationale that only quotes guidelines', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: Imaging is recommended for red flags only.
    ^^^^^^^^^^^^^^^^^^^
  `);
  expectFindings(rationaleWithoutPatient, letter);
});

it('is silent on a fact of the case and on an empty rationale', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The records show no red flags.

    Knee brace: Upheld

    Decision rationale:
  `);
  expectFindings(rationaleWithoutPatient, letter);
});

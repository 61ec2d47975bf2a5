import { it } from 'vitest';
import { expectFindings, inIssues } from '../../test-support.ts';
import { conclusionMissing } from './conclusion-missing.ts';

it('marks the last line of a rationale that has come to an end', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The joint was examined twice. The range of motion is full, and
    there was no new injury.
    ^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  expectFindings(conclusionMissing, letter);
});

it('is silent on a conclusion, and on a rationale that is being written', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The joint was examined twice. The request is not medically necessary.

    Knee brace: Upheld

    Decision rationale: The joint was examined twice. The range of motion is full and
  `);
  expectFindings(conclusionMissing, letter);
});

import { it } from 'vitest';
import { expectFindings, inIssues } from '../../test-support.ts';
import { sideDiffers } from './side-differs.ts';

it('marks the side that the rationale restates', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The request for an MRI of the right knee is not medically necessary.
                                                      ^^^^^^^^^^
  `);
  expectFindings(sideDiffers, letter);
});

it('is silent where the rationale omits the side', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The MRI of the knee is not medically necessary.
  `);
  expectFindings(sideDiffers, letter);
});

import { it } from 'vitest';
import { expectFindings, inIssues } from '../../test-support.ts';
import { drugDiffers } from './drug-differs.ts';

it('marks another drug in the conclusion', () => {
  const letter = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: The request for Norco is not medically necessary.
                                        ^^^^^
  `);
  expectFindings(drugDiffers, letter);
});

it('is silent on another name of the drug', () => {
  const letter = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: The request for cyclobenzaprine is not medically necessary.
  `);
  expectFindings(drugDiffers, letter);
});

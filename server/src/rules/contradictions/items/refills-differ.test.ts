import { it } from 'vitest';
import { expectFindings, inIssues } from '../../test-support.ts';
import { refillsDiffer } from './refills-differ.ts';

it('marks the refills that the rationale restates', () => {
  const letter = inIssues(`
    Flexeril 10mg #60 with 3 refills: Upheld

    Decision rationale: The request is for Flexeril with two refills.
                                                         ^^^^^^^^^^^
  `);
  expectFindings(refillsDiffer, letter);
});

it('is silent on the same refills', () => {
  const letter = inIssues(`
    Flexeril 10mg #60 with 3 refills: Upheld

    Decision rationale: The request is for Flexeril with three refills.
  `);
  expectFindings(refillsDiffer, letter);
});

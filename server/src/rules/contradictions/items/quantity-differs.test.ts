import { it } from 'vitest';
import { expectFindings, inIssues } from '../../test-support.ts';
import { quantityDiffers } from './quantity-differs.ts';

it('marks the quantity that the rationale restates', () => {
  const letter = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: Hence, the request for # 90 is not medically necessary.
                                               ^^^^

    Flexeril 10mg #60: Upheld

    Decision rationale: The request for #60 is not medically necessary.
  `);
  expectFindings(quantityDiffers, letter);
});

it('accepts the original and the authorized amount of a request', () => {
  const letter = inIssues(`
    Flexeril 10mg #60 was the original request. Flexeril 10mg #40 was authorized by the Claims Administrator.
    The remaining IMR eligible portion of the original request, Flexeril 10mg #20 is: Upheld

    Decision rationale: The request is for Flexeril 10mg #60.

    Flexeril 10mg #60 was the original request. Flexeril 10mg #40 was authorized by the Claims Administrator.
    The remaining IMR eligible portion of the original request, Flexeril 10mg #20 is: Upheld

    Decision rationale: The request is for Flexeril 10mg #30.
                                                         ^^^
  `);
  expectFindings(quantityDiffers, letter);
});

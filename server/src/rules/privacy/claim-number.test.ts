import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
import { claimNumber } from './claim-number.ts';

it('marks numbers after the words for a claim, and those of the appeals board', () => {
  const letter = inSummary(`
    Claim Number: WC-2016-00123 is open.
                  ^^^^^^^^^^^^^
    Claim # 12345678
            ^^^^^^^^
    It is ADJ1234567 at the board.
          ^^^^^^^^^^
  `);
  expectFindings(claimNumber, letter);
});

it('leaves claims without a number and the number of the review alone', () => {
  const letter = inSummary(`
    The claims administrator denied the claim of 2014; claim: denied; Case Number: CM16-0213037.
  `);
  expectFindings(claimNumber, letter);
});

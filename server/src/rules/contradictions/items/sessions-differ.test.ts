import { it } from 'vitest';
import { expectFindings, inIssues } from '../../test-support.ts';
import { sessionsDiffer } from './sessions-differ.ts';

it('marks the sessions that the rationale restates', () => {
  const letter = inIssues(`
    Acupuncture QTY: 12: Upheld

    Decision rationale: The request for 8 sessions of acupuncture is not medically necessary.
                                        ^^^^^^^^^^
  `);
  expectFindings(sessionsDiffer, letter);
});

it('is silent on the same number, and on the product of a frequency', () => {
  const letter = inIssues(`
    Acupuncture QTY: 12: Upheld

    Decision rationale: The request for 12 sessions of acupuncture is not medically necessary.

    Therapy 2 times a week for 3 weeks: Upheld

    Decision rationale: The request for 6 visits is not medically necessary.
  `);
  expectFindings(sessionsDiffer, letter);
});

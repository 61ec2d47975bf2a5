import { expect, it } from 'vitest';
import { expectOnly, inIssues } from '../test-support.ts';
import { evidenceNotCited } from './evidence-not-cited.ts';

it('marks the sentence that says so', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  // the sentence is one of the form: a letter with it is not malformed
  expect(expectOnly(evidenceNotCited, letter)).toMatchObject([{ severity: 'information' }]);
});

it('is silent on a service that falls with its surgery', () => {
  const letter = inIssues(`
    Knee arthroscopy: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Surgical Considerations.

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Post-operative brace: Upheld

    MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.

    Decision rationale: The surgery is not necessary, so the brace is not medically necessary.
  `);
  expectOnly(evidenceNotCited, letter);
});

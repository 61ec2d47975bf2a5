import { expect, it } from 'vitest';
import { expectFindings, expectFix, inIssues } from '../../test-support.ts';
import { decisionContradicted } from './decision-contradicted.ts';

it('marks a decision that the conclusion contradicts, in many wordings', () => {
  const letter = inIssues(`
    MRI of the left knee: Overturned
                          ^^^^^^^^^^

    Decision rationale: The joint was examined twice. Therefore, the request is not medically necessary.

    MRI of the left knee: Overturned
                          ^^^^^^^^^^

    Decision rationale: The request cannot be considered medically necessary per the guidelines.

    MRI of the left knee: Overturned
                          ^^^^^^^^^^

    Decision rationale: The request is determined to be not medi cally neces sary.

    MRI of the left knee: Overturned
                          ^^^^^^^^^^

    Decision rationale: Likewise, the medical necessity of this request is not established.

    MRI of the left knee: Overturned
                          ^^^^^^^^^^

    Decision rationale: The MRI is not seen as medically

    necessary.

    MRI of the left knee: Upheld
                          ^^^^^^

    Decision rationale: As such, the request is medically necessary and appropriate.

    MRI of the left knee: Upheld
                          ^^^^^^

    Decision rationale: As such, medical necessity of the study is supported.
  `);
  expectFindings(decisionContradicted, letter);
});

it('is silent where both agree, and on words that leave it open', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: Therefore, the request is not medically necessary.

    MRI of the left knee: Upheld

    Decision rationale: It is unclear whether it is medically necessary.

    MRI of the left knee: Upheld

    Decision rationale: If it is medically necessary, it can be asked for again.

    MRI of the left knee: Upheld

    Decision rationale: It would be medically necessary after a second fall.

    MRI of the left knee: Overturned

    Decision rationale: As such, the request is medically necessary.

    MRI of the left knee: Overturned

    Decision rationale: No word on necessity.
  `);
  expectFindings(decisionContradicted, letter);
});

it('goes by the last conclusion, and is less sure where another agrees with the decision', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld
                          ^^^^^^

    Decision rationale: The surgery is not medically necessary. The request for an MRI is medically necessary.

    MRI of the left knee: Overturned

    Decision rationale: The surgery is not medically necessary. The request for an MRI is medically necessary.
  `);
  expect(expectFindings(decisionContradicted, letter)).toMatchObject([{ severity: 'warning' }]);
});

it('links the conclusion, and changes the decision only when asked', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld
                          ^^^^^^

    Decision rationale: The request is medically necessary.
  `);
  const fixed = inIssues(`
    MRI of the left knee: Overturned

    Decision rationale: The request is medically necessary.
  `);
  const [finding] = expectFindings(decisionContradicted, letter);
  expect(finding?.fix?.safe).toBeUndefined();
  expect(finding?.related).toHaveLength(1);
  expectFix(decisionContradicted, letter, fixed);
});

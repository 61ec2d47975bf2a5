import { expect, it } from 'vitest';
import { expectFindings, expectFix, expectOnly, inIssues } from '../test-support.ts';
import { topicUnknown } from './topic-unknown.ts';

it('marks a name that the guideline does not have, and offers the similar one', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Specific Studies.
                                                                                ^^^^^^^^^^^^^^^^
  `);
  const fixed = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.
  `);
  expect(expectOnly(topicUnknown, letter)).toMatchObject([{ severity: 'information' }]);
  expectFix(topicUnknown, letter, fixed);
});

it('is a hint where none is similar', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Frogs and newts.
                                                                                ^^^^^^^^^^^^^^^
  `);
  expect(expectOnly(topicUnknown, letter)).toMatchObject([{ severity: 'hint' }]);
});

it('does not take the number of one table for that of another', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Table 13-9.
                                                                                ^^^^^^^^^^
  `);
  const [finding] = expectFindings(topicUnknown, letter);
  expect(finding?.fix).toBeUndefined();
});

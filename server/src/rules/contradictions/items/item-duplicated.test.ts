import { expect, it } from 'vitest';
import { expectFindings, inIssues } from '../../test-support.ts';
import { itemDuplicated } from './item-duplicated.ts';

it('marks the second request and links the first', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: It is short.

    MRI of the left knee: Upheld
    ^^^^^^^^^^^^^^^^^^^^

    Decision rationale: It is short.
  `);
  expect(expectFindings(itemDuplicated, letter)).toMatchObject([{ severity: 'warning', related: [{}] }]);
});

it('is an error where the decisions differ', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: It is short.

    MRI of the left knee: Overturned
    ^^^^^^^^^^^^^^^^^^^^

    Decision rationale: It is short.
  `);
  expect(expectFindings(itemDuplicated, letter)).toMatchObject([{ severity: 'error' }]);
});

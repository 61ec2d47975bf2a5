import { expect, it } from 'vitest';
import {
  CLAIMS_ADMINISTRATOR,
  dedented,
  expectFindings,
  expectFix,
  expectOnly,
  letterWith,
  NEXT_ITEM,
  RATIONALE,
  REQUEST,
  REVIEWER,
  SOUND_LETTER,
} from '../../test-support.ts';
import { fieldOutOfOrder } from './field-out-of-order.ts';

it('marks the field that has to move, links its neighbor, and moves it', () => {
  const letter = letterWith(
    dedented(`
      MRI of the left knee: Overturned

      MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.

      Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `),
    RATIONALE,
    NEXT_ITEM,
  );
  const fixed = letterWith(
    REQUEST,
    CLAIMS_ADMINISTRATOR,
    'MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.\n',
    RATIONALE,
    NEXT_ITEM,
  );
  const [finding] = expectOnly(fieldOutOfOrder, letter);
  expect(finding?.related?.[0]?.range.start).toBe(letter.indexOf('MAXIMUS guideline:'));
  expectFix(fieldOutOfOrder, letter, fixed);
});

it('marks a rationale that is first', () => {
  const rationale = `Decision rationale: The examination suggests a tear.
^^^^^^^^^^^^^^^^^^^
`;
  expectFindings(fieldOutOfOrder, letterWith(REQUEST, rationale, CLAIMS_ADMINISTRATOR, REVIEWER));
});

it('is silent on the printed order, with a field missing as well', () => {
  expectFindings(fieldOutOfOrder, SOUND_LETTER);
  expectFindings(fieldOutOfOrder, letterWith(REQUEST, REVIEWER, RATIONALE));
});

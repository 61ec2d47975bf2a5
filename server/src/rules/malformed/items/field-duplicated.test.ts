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
  REVIEWER,
  SOUND_LETTER,
} from '../../test-support.ts';
import { fieldDuplicated } from './field-duplicated.ts';

const letter = (head: string) => letterWith(dedented(head), REVIEWER, RATIONALE, NEXT_ITEM);

it('marks the second label and links the first', () => {
  const twice = letter(`
    MRI of the left knee: Overturned

    Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.

    Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  const [finding] = expectOnly(fieldDuplicated, twice);
  expect(finding?.related?.[0]?.range.start).toBe(twice.indexOf('Claims Administrator guideline:'));
  expect(finding?.fix).toBeUndefined();
});

it('has a fix that removes the empty one', () => {
  const twice = letter(`
    MRI of the left knee: Overturned

    Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.

    Claims Administrator guideline:
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  const once = letterWith(
    'MRI of the left knee: Overturned\n',
    CLAIMS_ADMINISTRATOR,
    REVIEWER,
    RATIONALE,
    NEXT_ITEM,
  );
  expectFix(fieldDuplicated, twice, once);
});

it('is silent on the same label in two items', () => {
  expectFindings(fieldDuplicated, SOUND_LETTER);
});

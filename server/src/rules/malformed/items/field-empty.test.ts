import { expect, it } from 'vitest';
import {
  CLAIMS_ADMINISTRATOR,
  expectFindings,
  expectOnly,
  findingsOf,
  letterWith,
  NEXT_ITEM,
  RATIONALE,
  REQUEST,
  REVIEWER,
  reportOfForm,
} from '../../test-support.ts';
import { fieldEmpty } from './field-empty.ts';

it('marks a label with nothing after it', () => {
  const nothing = `MAXIMUS guideline:
^^^^^^^^^^^^^^^^^^
`;
  const period = `MAXIMUS guideline: .
^^^^^^^^^^^^^^^^^^
`;
  const blankLines = `MAXIMUS guideline:
^^^^^^^^^^^^^^^^^^


`;
  for (const reviewer of [nothing, period, blankLines]) {
    expectOnly(fieldEmpty, letterWith(REQUEST, CLAIMS_ADMINISTRATOR, reviewer, RATIONALE));
  }
});

it('marks an empty field at the very end', () => {
  const rationale = `Decision rationale:
^^^^^^^^^^^^^^^^^^^`;
  expectOnly(fieldEmpty, letterWith(REQUEST, CLAIMS_ADMINISTRATOR, REVIEWER, rationale));
});

it('leaves to field-missing the label that a draft has come to', () => {
  expect(reportOfForm(letterWith(REQUEST, 'Claims Administrator guideline:'))).toEqual([
    'field-missing: Claims Administrator guideline:',
  ]);
  expect(reportOfForm(letterWith(REQUEST, 'Claims Administrator guideline:\n', NEXT_ITEM))).toEqual([
    'field-empty: Claims Administrator guideline:',
    'field-missing: Claims Administrator guideline:',
  ]);
});

it.each(['Necessary.', '___', '7', 'é'])('is silent on %j', (words) => {
  const rationale = `Decision rationale: ${words}`;
  expectFindings(fieldEmpty, letterWith(REQUEST, CLAIMS_ADMINISTRATOR, REVIEWER, rationale));
});

it('leaves only the last of two items alike to field-missing', () => {
  const begun = 'MRI of the left knee: Upheld\n\nClaims Administrator guideline:\n';
  const text = letterWith(begun, begun);
  const first = text.indexOf('Claims Administrator guideline:');
  expect(findingsOf(fieldEmpty, text).map(({ range }) => range.start)).toEqual([first]);
});

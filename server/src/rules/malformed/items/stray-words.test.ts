import { expect, it } from 'vitest';
import {
  CLAIMS_ADMINISTRATOR,
  expectFindings,
  expectOnly,
  letterWith,
  RATIONALE,
  REQUEST,
  REVIEWER,
  reportOfForm,
  SOUND_LETTER,
} from '../../test-support.ts';
import { strayWords } from './stray-words.ts';

it('marks the first line of words between decision and first label', () => {
  const note = `See the report of the treating physician,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
which came late.
`;
  expectOnly(strayWords, letterWith(REQUEST, note, CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE));
});

it('leaves to field-missing the words of a first field without its label', () => {
  expect(reportOfForm(letterWith(REQUEST, 'Decision based on the ODG.\n', REVIEWER, RATIONALE))).toEqual([
    'field-missing: Decision based on the ODG.',
  ]);
});

it('is silent on items without such words, and on the colon of a missing decision', () => {
  expectFindings(strayWords, SOUND_LETTER);
  expectFindings(strayWords, letterWith('Knee brace:\n', CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE));
});

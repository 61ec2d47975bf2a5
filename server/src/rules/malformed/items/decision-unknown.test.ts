import { expect, it } from 'vitest';
import { applyEdits } from '../../../text/text-edits.ts';
import {
  CLAIMS_ADMINISTRATOR,
  dedented,
  expectFix,
  expectOnly,
  findingsOf,
  letterWith,
  NEXT_ITEM,
  RATIONALE,
  REVIEWER,
  SOUND_LETTER,
} from '../../test-support.ts';
import { decisionUnknown } from './decision-unknown.ts';

const letter = (request: string) =>
  letterWith(dedented(request), CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE, NEXT_ITEM);

it('marks typing errors, and corrects them', () => {
  const upheld = letter(`
    MRI of the left knee: Upheid
                          ^^^^^^
  `);
  const overturned = letter(`
    MRI of the left knee: Overturnd
                          ^^^^^^^^^
  `);
  expectOnly(decisionUnknown, upheld);
  expectOnly(decisionUnknown, overturned);
  expectFix(decisionUnknown, upheld, letter('MRI of the left knee: Upheld'));
  expectFix(decisionUnknown, overturned, letter('MRI of the left knee: Overturned'));
});

it('marks a word that resembles no decision', () => {
  const modified = letter(`
    MRI of the left knee: Modified
                          ^^^^^^^^
  `);
  const [finding] = expectOnly(decisionUnknown, modified);
  expect(finding?.message).toContain('“Modified” is not a decision. Use “Upheld” or “Overturned”.');
});

it('offers both decisions, since only the reviewer knows', () => {
  const text = SOUND_LETTER.replace(': Upheld', ': Modified');
  const choices = findingsOf(decisionUnknown, text)[0]?.choices ?? [];
  expect(choices.map(({ edits }) => applyEdits(text, edits))).toEqual([
    SOUND_LETTER,
    SOUND_LETTER.replace(': Upheld', ': Overturned'),
  ]);
});

it.each(['Upheld', 'Overturned', 'upheld', 'UPHELD'])('is silent on %s', (word) => {
  expectOnly(decisionUnknown, letter(`MRI of the left knee: ${word}`));
});

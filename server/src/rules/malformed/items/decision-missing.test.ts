import { expect, it } from 'vitest';
import { applyEdits } from '../../../text/text-edits.ts';
import {
  CLAIMS_ADMINISTRATOR,
  dedented,
  expectFindings,
  expectOnly,
  letterWith,
  NEXT_ITEM,
  RATIONALE,
  REVIEWER,
  SOUND_LETTER,
} from '../../test-support.ts';
import { decisionMissing } from './decision-missing.ts';

const letter = (request: string) =>
  letterWith(dedented(request), CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE, NEXT_ITEM);

it('marks the request, with the colon that waits for a decision', () => {
  const bare = letter(`
    MRI of the left knee
    ^^^^^^^^^^^^^^^^^^^^
  `);
  const colon = letter(`
    MRI of the left knee:
    ^^^^^^^^^^^^^^^^^^^^^
  `);
  expectOnly(decisionMissing, bare);
  expectOnly(decisionMissing, colon);
});

it('marks the last line of a long request', () => {
  const long = letter(`
    Twelve sessions of physical therapy was the original request. Six sessions of physical therapy
    were authorized. The remaining part of the original request, six sessions, is:
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  expectFindings(decisionMissing, long);
});

it.each([SOUND_LETTER.replace(': Upheld', ''), SOUND_LETTER.replace(': Upheld', ':')])(
  'offers both decisions, since only the reviewer knows',
  (text) => {
    const upheld = SOUND_LETTER;
    const overturned = SOUND_LETTER.replace(': Upheld', ': Overturned');
    const [finding] = expectFindings(decisionMissing, drawnAtBrace(text));
    const choices = finding?.choices ?? [];
    expect(choices.map(({ edits }) => applyEdits(text, edits))).toEqual([upheld, overturned]);
  },
);

it('is silent on decisions, unknown words and missing requests', () => {
  expectFindings(decisionMissing, SOUND_LETTER);
  expectFindings(decisionMissing, letter('MRI of the left knee: Upheid'));
  expectFindings(decisionMissing, letterWith(CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE, NEXT_ITEM));
});

/** The letter with its second request marked. */
function drawnAtBrace(text: string): string {
  return text.replace(/^Knee brace.*/m, (request) => `${request}\n${'^'.repeat(request.length)}`);
}

const afterRationale = (line: string) =>
  letterWith(
    `MRI of the left knee: Upheld\n\n${CLAIMS_ADMINISTRATOR}\n\n${REVIEWER}\n\n${RATIONALE}`,
    dedented(line),
  );

it.each([
  `
    Soma 350mg #90: Uph
    ^^^^^^^^^^^^^^^^^^^
  `,
  `
    Knee brace: O
    ^^^^^^^^^^^^^
  `,
  `
    Soma 350mg #90:
    ^^^^^^^^^^^^^^^
  `,
])('marks a request after a rationale whose decision is not typed to its end: %s', (line) => {
  const [finding] = expectFindings(decisionMissing, afterRationale(line));
  const text = afterRationale(line).replace(/^ *\^+$/m, '');
  const [upheld] = (finding?.choices ?? []).map(({ edits }) => applyEdits(text, edits));
  expect(upheld).toMatch(/^(?:Soma 350mg #90|Knee brace): Upheld$/m);
});

it.each([
  'The decision of utilization review is: Uph',
  'References:',
  'Knee brace: unstable on examination',
  'See the report of 11/08/2016: overview',
  'Page 3 of 4',
])('is silent on the last line of a rationale: %s', (line) => {
  expectFindings(decisionMissing, afterRationale(line));
});

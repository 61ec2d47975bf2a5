import { expect, it } from 'vitest';
import { expectFindings, expectFix, findingsOf, inIssues } from '../../test-support.ts';
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

it('goes by the last conclusion, and is less sure where another one agrees with the decision', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld
                          ^^^^^^

    Decision rationale: The surgery is not medically necessary. The request for an MRI is medically necessary.

    MRI of the left knee: Overturned

    Decision rationale: The surgery is not medically necessary. The request for an MRI is medically necessary.

    MRI of the left knee: Upheld
                          ^^^^^^

    Decision rationale: The MRI is not medically necessary. The request for an MRI is medically necessary.
  `);
  expect(expectFindings(decisionContradicted, letter)).toMatchObject([
    { severity: 'warning' },
    { severity: 'information' },
  ]);
});

it.each([
  ['Overturned', 'The MRI is medically necessary. A second MRI would not be medically necessary.'],
  [
    'Overturned',
    'The request is medically necessary. Surgery, had it been requested, is not medically necessary.',
  ],
  [
    'Overturned',
    'The MRI is medically necessary. The denial says that "imaging is not medically necessary."',
  ],
  ['Upheld', 'The MRI is not medically necessary. The surgeon holds that it is medically necessary.'],
  ['Upheld', 'While physical therapy is medically necessary, the MRI is not.'],
  ['Upheld', 'An MRI of the right knee is medically necessary. That of the left knee is not.'],
])('is silent on what is said besides, under %s: %s', (decision, rationale) => {
  const letter = inIssues(`MRI of the left knee: ${decision}\n\nDecision rationale: ${rationale}`);
  expectFindings(decisionContradicted, letter);
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

it.each([
  ['Lumbar brace', 'Overturned', 'As matters stand the lumbar brace is not medically necessary.', 'error'],
  [
    'Right L4-5 epidural injection',
    'Upheld',
    'A repeat injection at right L4-5 is medically necessary.',
    'warning',
  ],
  [
    'Second epidural injection, right L4-5',
    'Upheld',
    'A repeat injection at L4-5 is medically necessary.',
    'error',
  ],
  ['Flector patch #30', 'Overturned', 'Tablets are medically necessary. The patches are not.', 'warning'],
  [
    'Massage therapy',
    'Overturned',
    'Home therapy is medically necessary. Massage therapy is not.',
    'warning',
  ],
])('says how sure it is of the last conclusion on %s, %s: %s', (request, decision, words, severity) => {
  const text = inIssues(`${request}: ${decision}\n\nDecision rationale: All was read. ${words}\n`);
  expect(findingsOf(decisionContradicted, text)).toMatchObject([{ severity }]);
});

it.each([
  'Neuroleptic use is risky. Lyrica is approved for the management of fibromyalgia. It is not medically necessary.',
  'Lyrica is approved for seizures. They are not medically necessary.',
  'The request is not medically necessary. Lyrica is approved for seizures.',
  'Lyrica is allowed by the guideline for a week. The sixty capsules are not medically necessary.',
])('is silent on what a drug is approved for: %s', (rationale) => {
  const letter = inIssues(`Lyrica 75mg #60: Upheld\n\nDecision rationale: ${rationale}\n`);
  expect(findingsOf(decisionContradicted, letter)).toEqual([]);
});

it.each([
  ['Upheld', 'The splint failed. The operation is justified.'],
  ['Upheld', 'Therefore, the operation on the wrist should be authorized.'],
  ['Overturned', 'No splint was tried. The operation is not warranted.'],
  ['Overturned', 'No sign of it is found, and carpal tunnel release is not medically necessary.'],
])('marks %s where the rationale says of the surgery: %s', (decision, rationale) => {
  const letter = inIssues(`Right carpal tunnel release: ${decision}\n\nDecision rationale: ${rationale}\n`);
  expect(findingsOf(decisionContradicted, letter)).toHaveLength(1);
});

it.each([
  ['Overturned', 'The reviewing physician was correct to withhold the brace.', 'error'],
  ['Overturned', 'The request fails on that ground.', 'error'],
  ['Upheld', 'The denial rests on a misreading of the page.', 'error'],
  ['Upheld', 'The worker deserves this brace.', 'warning'],
  ['Overturned', 'Justification for the brace is lacking.', 'warning'],
  ['Overturned', 'A brace would be premature.', 'information'],
  ['Overturned', 'None of the criteria is satisfied.', 'information'],
  ['Upheld', 'All of the requirements are fulfilled.', 'information'],
  ['Upheld', 'It is reasonable.', 'information'],
])('marks %s where the rationale closes in everyday words: %s', (decision, words, severity) => {
  const text = inIssues(`Lumbar brace: ${decision}\n\nDecision rationale: The record was read. ${words}\n`);
  expect(findingsOf(decisionContradicted, text)).toMatchObject([{ severity }]);
});

it.each([
  ['Overturned', 'The brace is medically necessary. The criteria for surgery are not met.'],
  ['Overturned', 'The brace is warranted. Surgery would be premature.'],
  [
    'Overturned',
    'One of the criteria is not met, but an exception is justified. The brace is medically necessary.',
  ],
  ['Overturned', 'The surgeon was right to refuse an operation.'],
  ['Upheld', 'The first criterion is met.'],
  ['Upheld', 'If the criteria are met, a new request can be made.'],
  ['Upheld', 'He should have the films before he has the brace.'],
  ['Upheld', 'The provider argues that the record supports the request.'],
  ['Upheld', 'The claims administrator should have approved therapy. The brace is not medically necessary.'],
])('is silent on such words of something else, under %s: %s', (decision, rationale) => {
  const text = inIssues(`Lumbar brace: ${decision}\n\nDecision rationale: ${rationale}\n`);
  expect(findingsOf(decisionContradicted, text)).toEqual([]);
});

import { expect, it } from 'vitest';
import { findingsOf, inIssues } from '../../test-support.ts';
import { decisionContradicted } from './decision-contradicted.ts';

it.each([
  [
    'Overturned',
    'I see no gain in it that can be measured, and so consider the brace not medically necessary.',
    'error',
  ],
  [
    'Overturned',
    'Until the strain has been treated by exercise, the brace is not medically necessary.',
    'error',
  ],
  ['Overturned', 'The brace is not medically necessary, and the exercises can be done without it.', 'error'],
  [
    'Upheld',
    'In most office workers I deny such requests. He lifts crates. The brace is medically necessary.',
    'error',
  ],
])('marks %s where a longer sentence concludes: %s', (decision, words, severity) => {
  const text = inIssues(`Lumbar brace: ${decision}\n\nDecision rationale: The record was read. ${words}\n`);
  expect(findingsOf(decisionContradicted, text)).toMatchObject([{ severity }]);
});

it.each([
  [
    'Overturned',
    'Until a week of rest has passed, a brace is not medically necessary. He rested for two, so it should be given.',
  ],
  ['Upheld', 'Until the strain is treated, the brace is medically necessary in the view of the surgeon.'],
  ['Upheld', 'The brace is not medically necessary, and the exercises can be done without it.'],
  [
    'Overturned',
    'I read that the surgeon saw no gain and so considers the brace not medically necessary. It should be given.',
  ],
])('is silent on what waits, or is of something or somebody else, under %s: %s', (decision, rationale) => {
  const text = inIssues(`Lumbar brace: ${decision}\n\nDecision rationale: ${rationale}\n`);
  expect(findingsOf(decisionContradicted, text)).toEqual([]);
});

it('takes `the other` of as many as were asked for as the request', () => {
  const text = inIssues(
    'Physical therapy, 8 visits: Overturned\n\nDecision rationale: The four that were certified are enough. The other 8 visits are not medically necessary.\n',
  );
  expect(findingsOf(decisionContradicted, text)).toMatchObject([{ severity: 'error' }]);
});

import { expect, it } from 'vitest';
import { applyEdits } from '../../text/text-edits.ts';
import { findingsOf, inSummary } from '../test-support.ts';
import { sentenceDoubled } from './sentence-doubled.ts';

const A = 'The left knee is swollen and warm to the touch.';
const B = 'An injection was given on 03/02/2016.';

it.each([
  [`${A} ${A} ${B}`, A],
  [`${A}\n${A}\n${B}`, A],
  [`${A} ${B} ${A} ${B}`, `${A} ${B}`],
])('marks and removes the second copy in %j', (summary, again) => {
  const letter = inSummary(summary);
  const [finding] = findingsOf(sentenceDoubled, letter);
  expect(letter.slice(finding?.range.start, finding?.range.end)).toBe(again);
  const fixed = applyEdits(letter, finding?.fix?.edits ?? []);
  expect(findingsOf(sentenceDoubled, fixed)).toEqual([]);
  expect(fixed).toContain(A);
});

it.each([`${A} ${B} ${A}`, 'No pain. No pain. No fever.', `${A} He agrees. ${A}`, ''])(
  'is silent on %j',
  (summary) => {
    expect(findingsOf(sentenceDoubled, inSummary(summary))).toEqual([]);
  },
);

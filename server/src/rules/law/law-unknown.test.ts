import { expect, it } from 'vitest';
import { findingsOf, inIssues } from '../test-support.ts';
import { lawUnknown } from './law-unknown.ts';

const citing = (words: string) =>
  inIssues(`MRI: Upheld\n\nDecision rationale: ${words} The request is not medically necessary.`);

it.each([
  'Labor Code 4610.9 requires it.',
  'Labor Code section 4610.95(a) requires it.',
  '8 CCR 9792.99.1 requires it.',
  'See Title 8, California Code of Regulations, section 9792.31.',
])('marks %s', (words) => {
  expect(findingsOf(lawUnknown, citing(words))).toMatchObject([{ severity: 'hint' }]);
});

it.each([
  'Labor Code 4610.5(c)(2) requires it.',
  'Labor Code 4600 requires it.',
  'LC 4604.5 requires it.',
  '8 CCR 9792.6.1 and 9792.9.1 require it.',
  '8 CCR 9792.20 - 9792.26 require it.',
  '8 CCR 9785 requires it.',
  '8 CCR 9792.27.23 requires it.',
  'Section 9792.24.2 requires it.',
])('is silent on %s', (words) => {
  expect(findingsOf(lawUnknown, citing(words))).toEqual([]);
});

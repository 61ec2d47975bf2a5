import { expect, it } from 'vitest';
import { expectFindings, findingsOf, HEADER, inSummary, paragraphs } from '../../test-support.ts';
import { disputedItemCertified } from './disputed-item-certified.ts';

const ITEM = 'Right cubital tunnel release: Upheld\n\nDecision rationale: It is not medically necessary.\n';

it.each([
  [
    'UR of 11/03/2016 certified the right cubital tunnel release.',
    'certified the right cubital tunnel release',
  ],
  [
    'Utilization review authorized the right cubital tunnel release and denied a sling.',
    'authorized the right cubital tunnel release',
  ],
  [
    'UR certified a sling and certified the right cubital tunnel release.',
    'certified the right cubital tunnel release',
  ],
])('marks %s', (words, marked) => {
  const text = paragraphs(HEADER, inSummary(words, ITEM));
  const found = findingsOf(disputedItemCertified, text);
  expect(found.map(({ range }) => text.slice(range.start, range.end).trim())).toEqual([marked]);
});

it.each([
  'UR of 11/03/2016 non-certified the right cubital tunnel release.',
  'UR certified the left cubital tunnel release.',
  'UR of 02/03/2015 certified the right cubital tunnel release.',
  'UR certified a sling and denied the right cubital tunnel release.',
  'UR previously certified the right cubital tunnel release.',
  'UR did not certify it. A surgeon certified the right cubital tunnel release.',
  'UR certified therapy after the right cubital tunnel release.',
])('is silent on %s', (words) => {
  expectFindings(disputedItemCertified, paragraphs(HEADER, inSummary(words, ITEM)));
});

it('is silent on a part of what is requested', () => {
  const item = 'Physical therapy, 12 visits: Upheld\n\nDecision rationale: It is not medically necessary.\n';
  expectFindings(disputedItemCertified, inSummary('UR certified 6 visits of physical therapy.', item));
});

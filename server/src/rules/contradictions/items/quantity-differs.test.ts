import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inIssues } from '../../test-support.ts';
import { quantityDiffers } from './quantity-differs.ts';

it('marks the quantity that the rationale restates', () => {
  const letter = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: Hence, the request for # 90 is not medically necessary.
                                               ^^^^

    Flexeril 10mg #60: Upheld

    Decision rationale: The request for #60 is not medically necessary.
  `);
  expectFindings(quantityDiffers, letter);
});

it('accepts the original and the authorized amount of a request', () => {
  const letter = inIssues(`
    Flexeril 10mg #60 was the original request. Flexeril 10mg #40 was authorized by the Claims Administrator.
    The remaining IMR eligible portion of the original request, Flexeril 10mg #20 is: Upheld

    Decision rationale: The request is for Flexeril 10mg #60.

    Flexeril 10mg #60 was the original request. Flexeril 10mg #40 was authorized by the Claims Administrator.
    The remaining IMR eligible portion of the original request, Flexeril 10mg #20 is: Upheld

    Decision rationale: The request is for Flexeril 10mg #30.
                                                         ^^^
  `);
  expectFindings(quantityDiffers, letter);
});

const REMAINING =
  'Mobic 15mg #90 was the original request. Mobic 15mg #60 was authorized by the Claims Administrator. The remaining IMR ' +
  'eligible portion of the original request, Mobic 15mg #30 is';

it.each([
  ['Hospital stay, 2 days', 'A stay of five days is medically necessary.', 'five days'],
  ['Walker rental, 30 days', 'The 60 day rental is medically necessary.', '60 day'],
  ['Dendracin lotion 60ml', 'Dendracin lotion 180ml is medically necessary.', '180ml'],
  ['Mobic 15mg #30', 'A supply of 90 tablets is medically necessary.', '90 tablets'],
  [REMAINING, 'The remaining 40 tablets are medically necessary.', '40 tablets'],
])('compares the amount in a conclusion on all of %s: %s', (request, words, marked) => {
  const text = inIssues(`${request}: Overturned\n\nDecision rationale: The notes are plain. ${words}\n`);
  const found = findingsOf(quantityDiffers, text);
  expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual([marked]);
});

it.each([
  ['Hospital stay, 4 days', 'Upheld', 'A stay of two days is medically necessary.'],
  [
    'Mobic 15mg #60',
    'Upheld',
    'Thirty tablets are medically necessary. Mobic 15mg #60 is not medically necessary.',
  ],
  [REMAINING, 'Overturned', 'The remaining 30 tablets are medically necessary.'],
])('is silent where the amount is not that of the whole request: %s, %s, %s', (request, decision, words) => {
  expectFindings(quantityDiffers, inIssues(`${request}: ${decision}\n\nDecision rationale: ${words}\n`));
});

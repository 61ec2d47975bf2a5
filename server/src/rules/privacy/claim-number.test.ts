import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary } from '../test-support.ts';
import { claimNumber } from './claim-number.ts';

it('marks numbers after the words for a claim, and those of the appeals board', () => {
  const letter = inSummary(`
    Claim Number: WC-2016-00123 is open.
                  ^^^^^^^^^^^^^
    Claim # 12345678
            ^^^^^^^^
    It is ADJ1234567 at the board.
          ^^^^^^^^^^
  `);
  expectFindings(claimNumber, letter);
});

it('leaves claims without a number and the number of the review alone', () => {
  const letter = inSummary(`
    The claims administrator denied the claim of 2014; claim: denied; Case Number: CM16-0213037.
  `);
  expectFindings(claimNumber, letter);
});

it.each([
  'claim number ending in 0123',
  'Claim # xxxx-0123',
  'policy no. ****4567',
  'claim (last four 0123)',
])('doubts that “%s” is masked enough', (words) => {
  expect(findingsOf(claimNumber, inSummary(`The ${words} is on file.`)).map((one) => one.severity)).toEqual([
    'information',
  ]);
});

it('leaves what is no part of a number alone', () => {
  expectFindings(
    claimNumber,
    inSummary(
      'The claim ended in 2014; claims ending in denial; claim xxx; the claim of 2014; claim x 2014.',
    ),
  );
});

it.each([
  ['The claim, number 16-0044192, was accepted.', ['16-0044192']],
  ['The policy, no. WC-0099-41-22, is in force.', ['WC-0099-41-22']],
  ['The claim, number of body parts 4, and the claim of 2014, accepted in 2015.', []],
])('reads a number after a comma in %j', (summary, numbers) => {
  const letter = inSummary(summary);
  const found = findingsOf(claimNumber, letter).map(({ range }) => letter.slice(range.start, range.end));
  expect(found).toEqual(numbers);
});

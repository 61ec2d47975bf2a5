import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inIssues } from '../../test-support.ts';
import { refillsDiffer } from './refills-differ.ts';

it('marks the refills that the rationale restates', () => {
  const letter = inIssues(`
    Flexeril 10mg #60 with 3 refills: Upheld

    Decision rationale: The request is for Flexeril with two refills.
                                                         ^^^^^^^^^^^
  `);
  expectFindings(refillsDiffer, letter);
});

it('is silent on the same refills', () => {
  const letter = inIssues(`
    Flexeril 10mg #60 with 3 refills: Upheld

    Decision rationale: The request is for Flexeril with three refills.
  `);
  expectFindings(refillsDiffer, letter);
});

it('marks refills that nobody requested', () => {
  const letter = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: No gain. The request for Flexeril 10mg #60 with 3 refills is not medically necessary.
                                                                        ^^^^^^^^^
  `);
  expectFindings(refillsDiffer, letter);
});

it.each([
  ['Flexeril 10mg #60', 'Flexeril 10mg #60 without refills'],
  ['Flexeril 10mg #60 with 1 refill', 'Flexeril 10mg #60, 1 refill'],
])('%s is said again as %s', (request, again) => {
  expectFindings(
    refillsDiffer,
    inIssues(`
    ${request}: Upheld

    Decision rationale: No gain. The request for ${again} is not medically necessary.
  `),
  );
});

it.each([
  ['no refills', 'with four refills', 1],
  ['1 refill', 'with 4 refills', 1],
  ['three refills', 'with 4 refills', 1],
  ['4 refills', 'with four refills', 0],
  ['four refills', '', 0],
])('compares a conclusion on a request with %s: %s', (asked, words, times) => {
  const letter = inIssues(
    `Flexeril 10mg #60, ${asked}: Upheld\n\nDecision rationale: No gain. Flexeril 10mg #60 ${words} is not medically necessary.\n`,
  );
  expect(findingsOf(refillsDiffer, letter)).toHaveLength(times);
});

it('compares what the physician asks for', () => {
  const letter = inIssues(`
    Flexeril 10mg #60 with 3 refills: Upheld

    Decision rationale: Her physician asks for Flexeril with four refills. The request is not medically necessary.
                                                             ^^^^^^^^^^^^
  `);
  expectFindings(refillsDiffer, letter);
});

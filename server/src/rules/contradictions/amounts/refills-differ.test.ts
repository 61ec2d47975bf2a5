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

it.each([
  ['Mobic 15mg #30 is medically necessary with two refills.', 'two refills'],
  ['Mobic is medically necessary, together with its 3 refills.', '3 refills'],
  ['With two refills, Mobic 15mg #30 is medically necessary.', 'two refills'],
  [
    'The four refills requested are in line with a stable dose. Mobic 15mg #30 is medically necessary.',
    'four refills',
  ],
  ['For three months, with the two refills that are asked for, Mobic is medically necessary.', 'two refills'],
  ['The requested five refills carry him to the summer. Mobic is medically necessary.', 'five refills'],
  ['His physician asks for Mobic with 2 refills. The request is medically necessary.', '2 refills'],
  ['The request for #30 with 1 refill is medically necessary.', '1 refill'],
  ['The request is medically necessary as written, with 5 refills.', '5 refills'],
  ['One refill is requested besides. Mobic 15mg #30 is medically necessary.', 'One refill'],
  ['Mobic 15mg #30 and the three refills are medically necessary.', 'three refills'],
])('marks refills that a rationale adds: %s', (words, found) => {
  const letter = inIssues(
    `Mobic 15mg #30: Overturned\n\nDecision rationale: The stomach is well. ${words}\n`,
  );
  expect(findingsOf(refillsDiffer, letter).map(({ range }) => letter.slice(range.start, range.end))).toEqual([
    found,
  ]);
});

it.each([
  'Mobic 15mg #30 is medically necessary without refills.',
  'Mobic 15mg #30 is medically necessary, with no refills.',
  'Mobic was authorized in May with two refills. The request is medically necessary.',
  'If two refills were asked for, Mobic would have to be looked at again. Mobic 15mg #30 is medically necessary.',
  'The last prescription had 3 refills. Mobic 15mg #30 is medically necessary.',
  'Mobic 15mg #30 is medically necessary, but any further refills need a visit.',
  'No refills are requested. Mobic 15mg #30 is medically necessary.',
  'Norco with 2 refills is another matter. Mobic 15mg #30 is medically necessary.',
  'Mobic 15mg #30 is medically necessary; two refills of Prilosec were certified.',
  'The guideline allows one month with two refills. Mobic 15mg #30 is medically necessary.',
  'Mobic 15mg #30 is medically necessary. Two refills may be asked for later.',
  'Mobic 15mg #30 is medically necessary although the denial speaks of two refills.',
  'He has two refills left of Norco. Mobic 15mg #30 is medically necessary.',
])('is silent on refills of another drug, day or decision: %s', (words) => {
  expectFindings(
    refillsDiffer,
    inIssues(`Mobic 15mg #30: Overturned\n\nDecision rationale: The stomach is well. ${words}\n`),
  );
});

it.each([
  ['with 2 refills', 'Mobic 15 mg #30, refilled five times, is medically necessary.', 'refilled five times'],
  ['', 'Mobic 15 mg #30, to be refilled twice, is medically necessary.', 'refilled twice'],
  ['with 1 refill', 'The Mobic, #30 and three refills, is medically necessary.', 'three refills'],
  [
    ', no refills',
    'Drugs of its class are recommended with caution. Mobic 15 mg #30 with three refills is medically necessary.',
    'three refills',
  ],
])('reads other words for refills: Mobic 15mg #30 %s, %s', (asked, words, found) => {
  const letter = inIssues(
    `Mobic 15mg #30 ${asked}: Overturned\n\nDecision rationale: The stomach is well. ${words}\n`,
  );
  expect(findingsOf(refillsDiffer, letter).map(({ range }) => letter.slice(range.start, range.end))).toEqual([
    found,
  ]);
});

it.each([
  ['with 2 refills', 'Mobic 15 mg #30, refilled twice, is medically necessary.'],
  ['', 'The prescription was refilled twice last year. Mobic 15mg #30 is medically necessary.'],
  ['with 2 refills', 'Mobic 15mg #30, to be refilled once a month, is medically necessary.'],
])(
  'is silent on the same refills, and on how often it is refilled: Mobic 15mg #30 %s, %s',
  (asked, words) => {
    expectFindings(
      refillsDiffer,
      inIssues(`Mobic 15mg #30 ${asked}: Overturned\n\nDecision rationale: The stomach is well. ${words}\n`),
    );
  },
);

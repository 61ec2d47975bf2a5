import { expect, it } from 'vitest';
import { expectFindings, inIssues, marked } from '../../test-support.ts';
import { drugDiffers } from './drug-differs.ts';

it('marks another drug in the conclusion', () => {
  const letter = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: The request for Norco is not medically necessary.
                                        ^^^^^
  `);
  expectFindings(drugDiffers, letter);
});

it('is silent on another name of the drug', () => {
  const letter = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: The request for cyclobenzaprine is not medically necessary.
  `);
  expectFindings(drugDiffers, letter);
});

it.each([
  ['Lamisil 250mg #30', 'Lamictal'],
  ['Zantac 150mg #60', 'Zyrtec'],
  ['Hydroxyzine 25mg #30', 'hydralazine'],
  ['Tramadol 50mg #60', 'trazodone'],
])('marks a name that looks alike: %s, %s', (request, other) => {
  const text = inIssues(
    `${request}: Upheld\n\nDecision rationale: The request for ${other} is not medically necessary.\n`,
  );
  expect(marked(drugDiffers, text)).toEqual([other]);
});

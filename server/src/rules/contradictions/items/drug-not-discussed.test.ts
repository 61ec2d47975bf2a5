import { it } from 'vitest';
import { expectFindings, inIssues } from '../../test-support.ts';
import { drugNotDiscussed } from './drug-not-discussed.ts';

it('marks the drug that the rationale is about', () => {
  const letter = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: Gabapentin is for nerve pain. He has none, and gabapentin did not help. The request
                        ^^^^^^^^^^
    is not medically necessary.
  `);
  expectFindings(drugNotDiscussed, letter);
});

it.each([
  'Gabapentin did not help. He takes gabapentin and cyclobenzaprine. The request is not medically necessary.',
  'Gabapentin did not help. He takes gabapentin. This muscle relaxant is not medically necessary.',
  'Gabapentin did not help. The request is not medically necessary.',
  'He takes gabapentin with food. He has taken gabapentin for a year. The request is not medically necessary.',
])('is silent on: %s', (rationale) => {
  expectFindings(drugNotDiscussed, inIssues(`Flexeril 10mg #60: Upheld\n\nDecision rationale: ${rationale}`));
});

it('takes the class of a drug for the drug', () => {
  const letter = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: A proton pump inhibitor is for those who may bleed. He may not, and needs no omeprazole.
                                                                                                     ^^^^^^^^^^
    The request is not medically necessary.
  `);
  expectFindings(drugNotDiscussed, letter);
});

it('is silent where nothing is said of the drug but how it was taken', () => {
  const rationale =
    'A proton pump inhibitor was given. He had omeprazole for a year. The request is not medically necessary.';
  expectFindings(drugNotDiscussed, inIssues(`Flexeril 10mg #60: Upheld\n\nDecision rationale: ${rationale}`));
});

it('takes two forms of a drug for one', () => {
  const letter = inIssues(`
    Cymbalta 60mg #30: Upheld

    Decision rationale: Buprenorphine is for those who need an opioid around the clock. Butrans is not for a sprain.
                        ^^^^^^^^^^^^^
    The request is not medically necessary.
  `);
  expectFindings(drugNotDiscussed, letter);
});

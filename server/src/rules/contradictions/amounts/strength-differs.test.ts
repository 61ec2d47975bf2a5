import { it } from 'vitest';
import { expectFindings, inIssues } from '../../test-support.ts';
import { strengthDiffers } from './strength-differs.ts';

it('marks the strength that the rationale restates', () => {
  const letter = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: The request for Flexeril 5mg #60 is not medically necessary.
                                                 ^^^

    Flexeril 10mg #60: Upheld

    Decision rationale: The request is for cyclobenzaprine 5 mg.
                                                           ^^^^
  `);
  expectFindings(strengthDiffers, letter);
});

it('is silent on the same strength, and in sentences that do not restate the request', () => {
  const letter = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: The request for Flexeril 10 mg #60 is not medically necessary.

    Flexeril 10mg #60: Upheld

    Decision rationale: The previous request for Flexeril 5mg was certified.

    Flexeril 10mg #60: Upheld

    Decision rationale: The guideline recommends 5 mg.
  `);
  expectFindings(strengthDiffers, letter);
});

it('compares units', () => {
  const letter = inIssues(`
    Fentanyl patch 50 mcg/hr #15: Upheld

    Decision rationale: No gain. The request for fentanyl patch 50 mg/hr is not medically necessary.
                                                                ^^^^^^^^
  `);
  expectFindings(strengthDiffers, letter);
});

it.each([
  ['Fentanyl patch 50 mcg/hr #15', 'fentanyl patch 0.05 mg/hr'],
  ['Norco 10/325mg #60', 'Norco 10/325 #60'],
])('%s is said again as %s', (request, again) => {
  expectFindings(
    strengthDiffers,
    inIssues(`
    ${request}: Upheld

    Decision rationale: No gain. The request for ${again} is not medically necessary.
  `),
  );
});

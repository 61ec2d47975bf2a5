import { it } from 'vitest';
import { expectFindings, inSummary } from '../../test-support.ts';
import { ageContradicted } from './age-contradicted.ts';

it('marks the other age in a rationale', () => {
  const letter = inSummary(
    'The patient is a 48-year-old male.',
    `
    MRI of the left knee: Upheld

    Decision rationale: This 84 year old male fell.
                             ^^^^^^^^^^^
    `,
  );
  expectFindings(ageContradicted, letter);
});

it.each([
  'This 48 year old male fell.',
  'He has a 12 year old son.',
  'The 45 year old patient at the time of injury fell.',
])('is silent on %j', (rationale) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`;
  expectFindings(ageContradicted, inSummary('The patient is a 48-year-old male.', items));
});

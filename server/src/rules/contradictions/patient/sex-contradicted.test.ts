import { it } from 'vitest';
import { expectFindings, inSummary } from '../../test-support.ts';
import { sexContradicted } from './sex-contradicted.ts';

it('marks a noun of the other sex', () => {
  const letter = inSummary(
    'The patient is a 48-year-old male.',
    `
    MRI of the left knee: Upheld

    Decision rationale: This 48 year old female fell.
                                         ^^^^^^
    `,
  );
  expectFindings(sexContradicted, letter);
});

it('marks a pronoun that means the patient', () => {
  const letter = inSummary(
    'The patient is a 48-year-old female.',
    `
    MRI of the left knee: Upheld

    Decision rationale: The patient fell. He had full strength.
                                          ^^
    `,
  );
  expectFindings(sexContradicted, letter);
});

it('marks the noun where all pronouns contradict it', () => {
  const letter = inSummary(
    `
    The patient is a 48-year-old male.
                                 ^^^^
    `,
    `
    MRI of the left knee: Upheld

    Decision rationale: The patient says she fell. The patient says she limps.
    `,
  );
  expectFindings(sexContradicted, letter);
});

it.each([
  'The patient saw a physician. He had full strength.',
  'The patient was seen by . He recommended an MRI.',
])('is silent on %j', (rationale) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`;
  expectFindings(sexContradicted, inSummary('The patient is a 48-year-old female.', items));
});

it('marks a pronoun that opens a sentence where nobody else is spoken of', () => {
  const letter = inSummary(
    'The patient is a 48-year-old female.',
    `
    MRI of the left knee: Upheld

    Decision rationale: Films were normal in May. He is two years out and walks well.
                                                  ^^
    `,
  );
  expectFindings(sexContradicted, letter);
});

it.each([
  'Dr. Ames saw the films. He is of the view that an MRI is needed.',
  'Films were normal in May. He recommends an MRI.',
])('is silent on a pronoun that may be of somebody else: %s', (rationale) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`;
  expectFindings(sexContradicted, inSummary('The patient is a 48-year-old female.', items));
});

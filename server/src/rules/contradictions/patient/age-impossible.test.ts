import { it } from 'vitest';
import { expectFindings, inSummary } from '../../test-support.ts';
import { ageImpossible } from './age-impossible.ts';

it('marks an age that nobody reaches', () => {
  expectFindings(
    ageImpossible,
    inSummary(`
    The injured worker is a 480 year old male.
                            ^^^^^^^^^^^^
    `),
  );
});

it.each(['The injured worker is a 101 year old male.', 'The house of the patient is 480 years old.'])(
  'is silent on %s',
  (words) => {
    expectFindings(ageImpossible, inSummary(words));
  },
);

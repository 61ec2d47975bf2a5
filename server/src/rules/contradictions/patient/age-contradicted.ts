import type { Rule } from '../../finding.ts';
import { contradictions, statedIn } from './told-otherwise.ts';

/** `48 year old` in the summary, `84 year old` in a rationale. */
export const ageContradicted: Rule = {
  code: 'age-contradicted',
  title: 'The age of the patient is told in two ways',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) =>
    contradictions(statedIn(letter, ({ ages }) => ages), { name: 'age', words: (age) => `${age} years` }),
};

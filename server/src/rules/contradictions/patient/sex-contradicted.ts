import type { Rule } from '../../finding.ts';
import { contradictions, statedIn } from './told-otherwise.ts';

/** `female` in the summary, `male` in a rationale; or `He had` of a patient who is told to be female. */
export const sexContradicted: Rule = {
  code: 'sex-contradicted',
  title: 'The sex of the patient is told in two ways',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) => {
    const sexes = statedIn(letter, (patient) => patient.sexes);
    const pronouns = statedIn(letter, (patient) => patient.pronouns);
    const fact = { name: 'sex', words: String };
    const [noun] = sexes;
    if (!noun) return [];
    if (sexes.some(({ value }) => value !== noun.value)) {
      // the pronouns tell which of two nouns is wrong
      const all = contradictions([...sexes, ...pronouns], fact);
      return all.filter(({ range }) => sexes.some((told) => told.range === range));
    }
    const against = pronouns.filter(({ value }) => value !== noun.value);
    const first = against[0];
    if (!first) return [];
    // one noun against nothing but pronouns of the other sex is the one that is wrong
    if (sexes.length === 1 && against.length > 1 && against.length === pronouns.length)
      return contradictions([...against, noun], fact);
    return contradictions([noun, noun, ...sexes, first], { ...fact, severity: 'information' }).slice(-1);
  },
};

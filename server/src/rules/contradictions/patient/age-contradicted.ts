import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { contradictions, statedOfPatient } from './stated-facts.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The ages that the summary and the rationales give the patient differ. The one that appears less often ' +
    'is marked, or else the later one, and the other is linked. Ages at another time (`at the time of ' +
    'injury`) do not count.',
  why: WHY_FACT,
  law: ['appeal-grounds'],
  wrong: {
    summary: 'The injured worker is a 41 year old male with left knee pain since a fall.',
    request: 'MRI of the left knee: Overturned',
    rationale: 'This 14 year old male has a torn meniscus. Therefore, the request is medically necessary.',
  },
  right: {
    rationale: 'This 41 year old male has a torn meniscus. Therefore, the request is medically necessary.',
  },
};

/** `48 year old` in the summary, `84 year old` in a rationale. */
export const ageContradicted: Rule = {
  code: 'age-contradicted',
  title: 'Inconsistent patient age',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) =>
    contradictions(statedOfPatient(letter).ages, { name: 'age', words: (age) => `${age} years` }),
};

import type { Letter } from '../../../letter/letter.ts';
import { placedIn } from '../../../text/placed.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { contradictions, statedOfPatient } from './stated-facts.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The words for the patient (`female`, `gentleman`) are not all of one sex; or the letter says `He` of a ' +
    'patient who is described as female. A pronoun that contradicts a noun is only information: it may mean ' +
    'somebody else. So is a condition or operation of the patient that only the other sex has.',
  why: WHY_FACT,
  law: ['appeal-grounds'],
  notes: 'Pronouns after a provider, a relative or a name that was removed are not counted.',
  wrong: {
    summary: 'The injured worker is a 41 year old male with left knee pain since a fall.',
    request: 'MRI of the left knee: Overturned',
    rationale: 'This 41 year old female has a torn meniscus. Therefore, the request is medically necessary.',
  },
  right: {
    rationale: 'This 41 year old male has a torn meniscus. Therefore, the request is medically necessary.',
  },
};

/** `female` in the summary, `male` in a rationale; or `He had` of a patient who is described as female. */
export const sexContradicted: Rule = {
  code: 'sex-contradicted',
  title: 'Inconsistent patient sex',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) => [...otherSex(letter), ...otherFact(letter)],
};

function otherSex(letter: Letter): Observation[] {
  const { sexes, pronouns } = statedOfPatient(letter);
  const fact = { name: "Patient's sex", words: String };
  const [noun] = sexes;
  if (!noun) return [];
  if (sexes.some(({ value }) => value !== noun.value)) {
    // the pronouns show which of two nouns is wrong
    const all = contradictions([...sexes, ...pronouns], fact);
    return all.filter(({ range }) => sexes.some((stated) => stated.range === range));
  }
  const against = pronouns.filter(({ value }) => value !== noun.value);
  const first = against[0];
  if (!first) return [];
  // one noun against nothing but pronouns of the other sex is the one that is wrong
  if (sexes.length === 1 && against.length > 1 && against.length === pronouns.length)
    return contradictions([...against, noun], fact);
  return contradictions([noun, noun, ...sexes, first], { ...fact, severity: 'information' }).slice(-1);
}

/** The first condition or operation that only the other sex has. */
function otherFact(letter: Letter): Observation[] {
  const [noun, ...others] = statedOfPatient(letter).sexes;
  if (!noun || others.some(({ value }) => value !== noun.value)) return [];
  return placedIn(letter.parts, (part) => part.sexedFacts)
    .filter(({ value }) => value !== noun.value)
    .slice(0, 1)
    .map(({ range }) => ({
      message: `${shown(letter.source.slice(range.start, range.end))} is inconsistent with a patient described as ${noun.value}.`,
      range,
      severity: 'information',
      related: [{ range: noun.range, message: `Patient's sex is ${noun.value} here.` }],
    }));
}

import type { Age } from '../../../reading/patient/ages/ages.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { statedOfPatient } from './stated-facts.ts';

/** Nobody who is older is at work, or was when the injury happened. */
const OLDEST = 110;
/** Nobody who is younger is a worker; a digit may have been left out. */
const YOUNGEST = 10;
/** Hardly anybody who is younger is. */
const YOUNGEST_AT_WORK = 14;

/** What its page says. @public */
export const docs: RuleDocs = {
  what: `An age of the patient above ${OLDEST} years, mostly a digit too many, or below ${YOUNGEST}, mostly a digit too few. Below ${YOUNGEST_AT_WORK} it is information.`,
  why: WHY_FACT,
  law: ['appeal-grounds'],
  wrong: { summary: 'The injured worker is a 410 year old male with left knee pain since a fall.' },
  right: { summary: 'The injured worker is a 41 year old male with left knee pain since a fall.' },
};

/** `480 year old male`. */
export const ageImpossible: Rule = {
  code: 'age-impossible',
  title: 'Impossible patient age',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) =>
    statedOfPatient(letter)
      .ages.filter(({ value }) => !isPossible(value) || value.years < YOUNGEST_AT_WORK)
      .map(({ value, range }) =>
        isPossible(value)
          ? { message: `Patient's age of ${value.years} is that of a child.`, range, severity: 'information' }
          : { message: `Patient's age cannot be ${value.years}.`, range },
      ),
};

/** Whether a patient may be of an age. */
export function isPossible({ years }: Age): boolean {
  return years >= YOUNGEST && years <= OLDEST;
}

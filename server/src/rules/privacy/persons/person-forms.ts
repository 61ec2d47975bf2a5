import { ADDRESSINGS, addressed, SPEAKINGS, spokenWith } from './addressed.ts';
import { ASIDE_OPENINGS, bracketed, paperOf } from './asides.ts';
import { CAPTIONS, captioned } from './captions.ts';
import { beforeDegree, behindDegree, DEGREE_OPENINGS } from './degrees.ts';
import { DICTATED_TITLES, dictated } from './dictated.ts';
import { DOINGS, doer } from './doers.ts';
import { company, EMPLOYING, employer } from './employers.ts';
import { afterFunction, FUNCTION_OPENINGS } from './functions.ts';
import { INTERPRETINGS, interpreting } from './interpreting.ts';
import { LABEL_OPENINGS, labeled } from './name-labels.ts';
import type { PersonForm } from './person-form.ts';
import { beforeRole, behindBy, behindRole, possessive, possessiveGiven, ROLES } from './roles.ts';
import { TITLES, titled } from './titles.ts';

/** All forms; the first that names somebody at a word holds. */
export const PERSON_FORMS: readonly PersonForm[] = [
  titled,
  dictated,
  labeled,
  beforeDegree,
  behindDegree,
  behindRole,
  beforeRole,
  afterFunction,
  bracketed,
  interpreting,
  captioned,
  addressed,
  spokenWith,
  company,
  behindBy,
  paperOf,
  possessive,
  possessiveGiven,
  employer,
  doer,
];

const OPENINGS: ReadonlySet<string> = new Set([
  ...TITLES, ...DEGREE_OPENINGS, ...ROLES, ...EMPLOYING, ...LABEL_OPENINGS, ...DOINGS, ...ADDRESSINGS, ...SPEAKINGS, ...CAPTIONS, ...FUNCTION_OPENINGS,
  ...DICTATED_TITLES, ...INTERPRETINGS, ...ASIDE_OPENINGS, 'by', 'per', 's',
]); // biome-ignore format: a list reads best in rows

/** Whether a form may open with the word, in lower case. */
export function mayOpen(word: string): boolean {
  return OPENINGS.has(word);
}

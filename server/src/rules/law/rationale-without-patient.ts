import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { hasWords } from '../own-words.ts';
import { anyOf, holdsWord } from './telling-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A rationale without a word for the employee, the records or an examination.',
  why: 'A guideline alone does not show why this request is or is not necessary.',
  law: ['individual-needs'],
  notes:
    'A rationale that rests on another item (`as the surgery is not medically necessary`) names the case by ' +
    'that.',
  wrong: {
    request: 'MRI of the left knee: Upheld',
    rationale: 'Imaging is recommended for red flags only. The request is not medically necessary.',
  },
  right: {
    rationale:
      'Imaging is recommended for red flags only, and the examination of this patient shows none. The request ' +
      'is not medically necessary.',
  },
};

/** A rationale that speaks of guidelines alone and not of this employee. */
export const rationaleWithoutPatient: Rule = {
  code: 'rationale-without-patient',
  title: 'Rationale without patient facts',
  category: 'law',
  severity: 'hint',
  scope: 'part',
  check: ({ determination, catalogue }) =>
    determination.items.flatMap(({ rationale }) => {
      if (!rationale || !hasWords(rationale.flow.text)) return [];
      if (holdsWord(determination, rationale.flow.range, OF_PATIENT)) return [];
      return {
        message: `Necessity is judged on the specific medical needs of the employee${lawInBrackets('individual-needs', catalogue)}. This rationale seems to hold no fact of the case: say what in the records decides it.`,
        range: rationale.label.range,
      };
    }),
};

const PATIENT = [
  'he', 'she', 'his', 'her', 'him', 'iw', 'man', 'woman', 'male', 'female', 'history', 'surgery', 'mri', 'case', 'diagnoses',
  'clinical', 'submitted', 'provided', 'individual', 'yo', 'year', 'trial', 'surgical', 'associated', 'there', 'here',
]; // biome-ignore format: a word list reads best in rows
const BEGINNINGS = [
  'patient', 'worker', 'applicant', 'claimant', 'employee', 'injur', 'record', 'document', 'exam', 'provider', 'physician',
  'surgeon', 'diagnosed', 'presented', 'member', 'treater',
]; // biome-ignore format: a word list reads best in rows
const OF_PATIENT = anyOf(PATIENT, BEGINNINGS);

import { nameAt } from './name-at.ts';
import { isCited, isThing, type PersonForm } from './person-form.ts';

/** Abbreviations of what a person does in a claim, in lower case; they are written in capitals. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'qme', 'pqme', 'ame', 'ime', 'ptp', 'stp', 'pcp', 'ncm', 'rncm',
]); // biome-ignore format: a word list reads best in rows
/** Abbreviations that have other meanings as well. */
const DOUBTFUL: ReadonlySet<string> = new Set(['pa', 'np', 'dc']);
/** Functions in words that may have a surname alone after them, in lower case; it is a name for all that the words show. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  'attorney', 'lawyer', 'paralegal', 'adjuster', 'examiner', 'evaluator', 'interpreter', 'physician', 'surgeon', 'chiropractor',
  'psychologist', 'psychiatrist', 'acupuncturist', 'podiatrist', 'physiatrist', 'neurologist', 'orthopedist', 'internist',
  'therapist', 'nurse', 'manager', 'supervisor', 'foreman', 'coworker', 'reviewer', 'advisor', 'adviser', 'technician', 'counselor',
  'applicant', 'claimant', 'secretary', 'pharmacist', 'dentist', 'optometrist', 'anesthesiologist', 'radiologist', 'neurosurgeon',
  'practitioner', 'assistant', 'specialist', 'treater', 'worker', 'patient', 'employee', 'coordinator', 'translator', 'consultant',
  'advocate', 'examinee', 'representative', 'boss', 'expert', 'provider', 'doctor', 'aide', 'counsel', 'audiologist', 'endodontist', 'hygienist', 'cardiologist', 'urologist',
]); // biome-ignore format: a word list reads best in rows

/**
 * `QME Escobedo`, `PTP Galvan's note`, `the adjuster Quiroga`: a surname alone right after the function; `QME Torvald Quiroga`: two
 * words that are nothing else.
 */
export const afterFunction: PersonForm = ({ source, area, start, end, word, isNoName }) => {
  const isShort = ABBREVIATIONS.has(word) || DOUBTFUL.has(word);
  if (!isShort && !FUNCTIONS.has(word)) return [];
  const written = source.slice(start, end);
  if (isShort ? written !== word.toUpperCase() : written === word.toUpperCase()) return [];
  const at = /^,?\s{1,2}/.exec(source.slice(end, end + 3));
  if (!at) return [];
  const name = nameAt(source, end + at[0].length, area.end, isNoName);
  if (!name || name.words.length > 2 || isThing(source, name) || isCited(source, name)) return [];
  if (!source.slice(name.range.start, name.range.end).split(/\s+/).every(isSurname)) return [];
  // `the AME, Escobedo, rated her`
  const isAside = at[0].startsWith(',');
  if (
    isAside &&
    (!isShort || name.words.length > 1 || !/^[,)]/.test(source.slice(name.range.end, name.range.end + 1)))
  )
    return [];
  // `QME Supplemental Report`: the name of a paper
  if (TITLE_GOES_ON.test(source.slice(name.range.end, name.range.end + 4))) return [];
  return [
    {
      range: name.range,
      isSure: ABBREVIATIONS.has(word) && !isAside && (name.words.length === 1 || name.isFull),
    },
  ];
};

const TITLE_GOES_ON = /^\s{1,2}[A-Z][a-z]/;

/** A capital and then at least three small letters at the end: no abbreviation, and no word in capitals. */
export function isSurname(name: string): boolean {
  return /^[A-Z]\.?$|^[A-Z][A-Za-z'\u2019\u00c0-\u024f-]{0,20}[a-z\u00e0-\u024f]{3}$/.test(name);
}

/** The words, in lower case, with which such a name may open. */
export const FUNCTION_OPENINGS: readonly string[] = [...ABBREVIATIONS, ...DOUBTFUL, ...FUNCTIONS];

import { COUPLES, NEAREST } from '../../../reading/relatives.ts';
import { GIVEN_NAMES, isGivenAlone, OTHER_WORDS } from './given-names.ts';
import { type Name, nameAt, nameBefore } from './name-at.ts';
import { isCited, isThing, type PersonForm } from './person-form.ts';

/** What persons in a letter are to the case or to each other, in lower case. */
export const ROLES: ReadonlySet<string> = new Set([
  'worker', 'applicant', 'claimant', 'employee', 'patient', 'attorney', 'lawyer', 'counsel', 'paralegal', 'adjuster', 'examiner',
  'manager', 'nurse', 'physician', 'surgeon', 'doctor', 'provider', 'chiropractor', 'therapist', 'psychologist', 'psychiatrist',
  'acupuncturist', 'podiatrist', 'dentist', 'pharmacist', 'interpreter', 'supervisor', 'foreman', 'coworker', 'assistant',
  'orthopedist', 'neurologist', 'physiatrist', 'internist', 'neurosurgeon', 'radiologist', 'cardiologist', 'evaluator',
  'practitioner', ...NEAREST, ...COUPLES, 'partner', 'friend', 'neighbor', 'caregiver', 'roommate', 'secretary', 'representative', 'owner',
  'boss', 'specialist', 'reviewer', 'consultant', 'man', 'woman', 'gentleman', 'lady',
]); // biome-ignore format: a word list reads best in rows
/** Roles after which two capitalized words are a name, whatever the words: no form or scale begins with them. */
const ALWAYS_PERSONS: ReadonlySet<string> = new Set([
  'attorney', 'lawyer', 'counsel', 'paralegal', 'adjuster', 'interpreter', 'foreman', 'coworker', 'assistant', 'practitioner',
]); // biome-ignore format: a word list reads best in rows
const RELATIVES: ReadonlySet<string> = new Set([...NEAREST, ...COUPLES]);

/** `The injured worker, Robert Hale,`, `his attorney, Susan Whitfield`, `the adjuster Tom Becker`, `his wife Maria`. */
export const behindRole: PersonForm = ({ source, area, end, word, isNoName: noName }) => {
  if (!ROLES.has(word)) return [];
  const joint = /^(?:\s*[,:(]\s*|\s+)(?:(?:is|was|named|called|by name)\s+){0,2}/.exec(
    source.slice(end, end + 24),
  );
  const name = joint && nameAt(source, end + joint[0].length, area.end, noName);
  if (!name || isThing(source, name)) return [];
  if (name.isFull) return [{ range: name.range, isSure: true }];
  const isAside = /[,(]/.test(joint[0]) || /named|called/.test(joint[0]);
  const isTold = isAside || ALWAYS_PERSONS.has(word);
  const isName = RELATIVES.has(word)
    ? name.words.length < 3
    : (name.words.length === 2 && isTold) || (isAside && isGivenAside(source, name));
  return isName ? [{ range: name.range, isSure: false }] : [];
};

/** `The vendor's representative, Denise, called`: one given name that is closed off. */
function isGivenAside(source: string, { words, range }: Name): boolean {
  return isGivenAlone(words) && /^[,)]/.test(source.slice(range.end, range.end + 1));
}

/** What is between a name and the role of that person: `, the treating`. */
const APPOSED = /,\s+((?:the|an?|his|her|their|my|our)\s+)?(?:[a-z][a-z-]{1,20}\s+){0,3}$/;

/** `Maria Escobedo, the nurse case manager`, `signed by Robert Hale, supervising physician.` */
export const beforeRole: PersonForm = ({ source, area, start, end, word, isNoName: noName }) => {
  if (!ROLES.has(word)) return [];
  const before = source.slice(Math.max(area.start, start - 70), start);
  const joint = APPOSED.exec(before);
  const ends = /^\s*[,.;)]/.test(source.slice(end, end + 3));
  if (!joint || !(joint[1] || ends)) return [];
  const name = nameBefore(source, start - joint[0].length, area.start, noName);
  const isPerson = name?.isFull && GIVEN_NAMES.has(name.words[0] as string);
  return isPerson && !isThing(source, name) && !isCited(source, name)
    ? [{ range: name.range, isSure: ends && !OTHER_WORDS.has(name.words[0] as string) }]
    : [];
};

/** Verbs before `by` whose subject is a person, and whether that is beyond doubt. */
const DONE_BY: ReadonlyMap<string, boolean> = new Map([
  ['signed', true], ['dictated', true], ['transcribed', true], ['authored', true], ['prepared', false], ['written', false],
  ['completed', false], ['seen', false], ['examined', false], ['evaluated', false], ['treated', false], ['performed', false],
  ['administered', false], ['interpreted', false], ['referred', false], ['reviewed', false], ['approved', false],
  ['denied', false], ['certified', false], ['requested', false], ['prescribed', false], ['recommended', false], ['read', false],
  ['countersigned', true], ['cosigned', true], ['off', false], ['drafted', false], ['conducted', false], ['typed', false],
  ['report', false], ['note', false], ['evaluation', false], ['represented', false], ['supervised', false], ['employed', false],
]); // biome-ignore format: a word list reads best in rows

/** `Electronically signed by Henry Wu`, `seen by Lisa Tran`, `per Lisa Tran`. */
export const behindBy: PersonForm = ({ source, area, start, end, word, isNoName: noName }) => {
  if (word !== 'by' && word !== 'per') return [];
  const before =
    /([a-z]+)\s+$/i.exec(source.slice(Math.max(area.start, start - 24), start))?.[1]?.toLowerCase() ?? '';
  const isSigned = word === 'by' ? DONE_BY.get(before) : false;
  const joint = /^\s*:?\s*/.exec(source.slice(end, end + 6)) as RegExpExecArray;
  const name =
    isSigned !== undefined && joint[0] !== '' && nameAt(source, end + joint[0].length, area.end, noName);
  if (!name || isThing(source, name) || isCited(source, name)) return [];
  if (!name.isFull && !(isSigned && name.words.length > 1)) return [];
  return [{ range: name.range, isSure: name.isFull && before !== '' && word === 'by' }];
};

/** What a person writes or has, after the `s` of the possessive. */
const OWN =
  /^s\s+(?:[a-z]+\s+)?(?:notes?|reports?|letter|opinions?|deposition|declaration|office|clinic|attorney|lawyer|wife|husband|supervisor|handwriting|request|recommendations?|dictation|chart|PR-2)\b/;

/** `Escobedo's note`: a surname before what a person writes or has. */
export const possessive: PersonForm = ({ source, area, start, word, isNoName: noName }) => {
  const sign = source[start - 1];
  if (word !== 's' || (sign !== "'" && sign !== '’') || !OWN.test(source.slice(start, start + 40))) return [];
  const name = nameBefore(source, start - 1, area.start, noName);
  return name && name.words.length < 3 ? [{ range: name.range, isSure: false }] : [];
};

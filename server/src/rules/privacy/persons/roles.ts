import { COUPLES, KIN, NEAREST } from '../../../reading/relatives.ts';
import { GIVEN_NAMES, isGivenAlone, OTHER_WORDS } from './given-names.ts';
import { type Name, nameAt, nameBefore } from './name-at.ts';
import { isCited, isFacility, isThing, type PersonForm } from './person-form.ts';

/** What persons in a letter are to the case or to each other, in lower case. */
export const ROLES: ReadonlySet<string> = new Set([
  'worker', 'applicant', 'claimant', 'employee', 'patient', 'attorney', 'lawyer', 'counsel', 'paralegal', 'adjuster', 'examiner',
  'manager', 'nurse', 'physician', 'surgeon', 'doctor', 'provider', 'chiropractor', 'therapist', 'psychologist', 'psychiatrist',
  'acupuncturist', 'podiatrist', 'dentist', 'pharmacist', 'interpreter', 'supervisor', 'foreman', 'coworker', 'assistant',
  'orthopedist', 'neurologist', 'physiatrist', 'internist', 'neurosurgeon', 'radiologist', 'cardiologist', 'evaluator',
  'practitioner', ...NEAREST, ...COUPLES, ...KIN, 'partner', 'friend', 'neighbor', 'caregiver', 'roommate', 'secretary', 'representative', 'owner',
  'boss', 'anesthesiologist', 'urologist', 'translator', 'expert', 'advisor', 'technician', 'counselor', 'coordinator', 'aide', 'specialist', 'reviewer', 'consultant', 'man', 'woman', 'gentleman', 'lady',
]); // biome-ignore format: a word list reads best in rows
/** Roles after which two capitalized words are a name, whatever the words: no form or scale begins with them. */
const ALWAYS_PERSONS: ReadonlySet<string> = new Set([
  'attorney', 'lawyer', 'counsel', 'paralegal', 'adjuster', 'interpreter', 'foreman', 'coworker', 'assistant', 'practitioner',
]); // biome-ignore format: a word list reads best in rows
const RELATIVES: ReadonlySet<string> = new Set([...NEAREST, ...COUPLES, ...KIN]);

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
  if (isName) return [{ range: name.range, isSure: false }];
  return isAside && ALONE_ASIDE.has(word) && isAloneAside(source, name)
    ? [{ range: name.range, isSure: false, isByVerb: true }]
    : [];
};

/** `The vendor's representative, Denise, called`: one given name that is closed off. */
function isGivenAside(source: string, name: Name): boolean {
  return isGivenAlone(name.words) && isClosed(source, name);
}

/** `The patient, Odelia, is limping`: one word that is nothing else and is closed off. */
function isAloneAside(source: string, name: Name): boolean {
  const { start, end } = name.range;
  return name.words.length === 1 && SURNAME.test(source.slice(start, end)) && isClosed(source, name);
}

function isClosed(source: string, { range: { end } }: Name): boolean {
  return /^[,)]/.test(source.slice(end, end + 1));
}

const ALONE_ASIDE: ReadonlySet<string> = new Set([
  'patient', 'worker', 'applicant', 'claimant', 'employee', 'evaluator', 'physician', 'surgeon', 'psychologist', 'psychiatrist', 'chiropractor',
  'therapist', 'adjuster', 'examiner', 'attorney', 'interpreter', 'supervisor', 'reviewer', 'anesthesiologist', 'podiatrist', 'orthopedist',
]); // biome-ignore format: a word list reads best in rows
const SURNAME = /^[A-Z][a-z\u00e0-\u024f]{3,20}$/;

/** What is between a name and the role of that person: `, the treating`. */
const APPOSED = /,\s+((?:the|an?|his|her|their|my|our)\s+)?(?:[a-z][a-z-]{1,20}\s+){0,3}$/;

/** `Maria Escobedo, the nurse case manager`, `signed by Robert Hale, supervising physician.` */
export const beforeRole: PersonForm = ({ source, area, start, end, word, isNoName: noName }) => {
  if (!ROLES.has(word)) return [];
  const before = source.slice(Math.max(area.start, start - 70), start);
  // a comma opens the joint, and no other is in it
  const joint = APPOSED.exec(before.slice(Math.max(0, before.lastIndexOf(','))));
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
  ['report', false], ['note', false], ['provided', false], ['translated', true], ['letter', false], ['email', false], ['given', false],
  ['assisted', false], ['accompanied', false], ['faxed', false], ['taken', false], ['managed', false], ['operated', false], ['injected', false],
  ['followed', false], ['submitted', false], ['phone', false], ['filed', false], ['cleared', false], ['supplied', false], ['ordered', false],
  ['evaluation', false], ['represented', false], ['supervised', false], ['employed', false],
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
  if (!name || isThing(source, name) || isCited(source, name) || isFacility(source, name)) return [];
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

/** What a patient has, after the `s` of the possessive. */
const OF_BODY =
  /^s\s+(?:(?:left|right|lower|upper|low|chronic|current|own)\s+){0,2}(?:pain|legs?|arms?|knees?|shoulders?|back|neck|hands?|wrists?|hips?|ankles?|foot|feet|elbows?|head|symptoms?|injury|condition|job|work|case|claim|function|sleep|mood|depression|anxiety|doctor|surgeon|therapist|physician|husband|wife)\b/;

/** `Denise's knee`: one given name before what a patient has. */
export const possessiveGiven: PersonForm = ({ source, area, start, word, isNoName: noName }) => {
  const sign = source[start - 1];
  if (word !== 's' || (sign !== "'" && sign !== '\u2019') || !OF_BODY.test(source.slice(start, start + 60)))
    return [];
  const name = nameBefore(source, start - 1, area.start, noName);
  return name && isGivenAlone(name.words) ? [{ range: name.range, isSure: false, isByVerb: true }] : [];
};

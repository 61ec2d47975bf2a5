import type { Stretch } from './clauses.ts';
import { LISTS } from './cue-lists.ts';
import type { Word } from './sentences.ts';

/** What a subject is by its first words: the denial, the necessity of something, what speaks for something, criteria. */
export type SubjectKind = 'denial' | 'necessity' | 'case' | 'criteria' | 'other';

/** What goes before `of medical necessity` without being something else. */
const OF_NECESSITY =
  /^(?:standard|elements?|proof|evidence|documentation|showing|criteria|definition|threshold|burden|requirements?|test|determination|finding|degree|semblance|support|basis|case|question)$/;
const CRITERIA =
  /^(?:criteri(?:a|on)|requirements?|conditions?|standards?|prerequisites|indications|guidelines?)$/;
/** Before `for` what is asked for is named: `the need for surgery`. */
const CASE = /^(?:need|support|case|justification|basis|warrant)$/;
/** What the denial gives for itself: `the reasons for the denial`. */
const REASONS = /^(?:reasons|reasoning|grounds|rationale|logic|arguments)$/;
const GERUND = /^(?:denying|refusing|withholding|declining|rejecting)$/;
const DENIAL =
  /^(?:denial|denying|refusing|declining|withholding|rejecting|refusal|noncertification|decision|determination|modification|rejection|ur)$/;

/** What may be said of who denied as it is of the denial. */
export const IS_RIGHT = /^(?:right|correct|justified|wrong|incorrect|mistaken|error)$/;

/** `the claims administrator was right`: who denied, instead of the denial. */
export function isAdministrator(words: readonly Word[], { first, end }: Stretch): boolean {
  const last = words[end - 1]?.word ?? '';
  if (end - first > LONGEST_NAME) return false;
  if (/^(?:administrator|insurer|carrier|adjuster)$/.test(last)) return true;
  return OF_REVIEW.test(last) && words.slice(first, end - 1).some(({ word }) => REVIEWS.test(word));
}

/** `the utilization review physician`; the treating physician reviews nothing. */
const OF_REVIEW = /^(?:physician|doctor|adviser|advisor|reviewer|nurse|surgeon|chiropractor)$/;
const REVIEWS =
  /^(?:utilization|ur|reviewing|review|claims|peer|carrier|insurer|administrator|prior|previous|earlier)$/;
/** `and the claims administrator's utilization review physician`. */
const LONGEST_NAME = 8;
/** `none of the criteria`: the criteria are spoken of. */
const SOME_OF = /^(?:none|neither|all|each|any|both|every|one|two|three|some|most|several)$/;

/** What a subject is by its first words. */
export function kindOf(words: readonly Word[], subject: Stretch): SubjectKind {
  const { end } = subject;
  // `not all of the criteria`
  const opening = words[subject.first]?.word === 'not' ? subject.first + 1 : subject.first;
  const isSomeOf = words[opening + 1]?.word === 'of' && SOME_OF.test((words[opening] as Word).word);
  const first = isSomeOf ? opening + 2 : opening;
  // `denying the brace was right`
  if (GERUND.test(words[first]?.word ?? '')) return 'denial';
  for (let i = first; i < end; i++) {
    const { word } = words[i] as Word;
    const before = words[i - 1]?.word ?? '';
    const next = words[i + 1]?.word ?? '';
    if (word === 'necessity' || (word === 'need' && before === 'medical')) return 'necessity';
    if (REASONS.test(word) && areOfDenial(words, i + 1, end)) return 'denial';
    if (CASE.test(word) && next === 'for' && i + 2 < end)
      return areOfDenial(words, i + 1, end) ? 'denial' : 'case';
    if (i > first && ['of', 'for', 'that', 'which', 'by'].includes(word))
      return word === 'of' && OF_NECESSITY.test(before) && (next === 'necessity' || next === 'medical')
        ? 'necessity'
        : 'other';
    if (word === 'denial' || word === 'refusal' || word === 'noncertification') return 'denial';
    if (word === 'certification' && before === 'non') return 'denial';
    if (/^(?:decision|determination|modification|ur|rejection)$/.test(word) && next !== 'for')
      return 'denial';
    if (word === 'review' && before === 'utilization' && i + 1 >= end) return 'denial';
    if (CRITERIA.test(word) && !next.startsWith('treat') && next !== 'supported')
      return i + 1 >= end || ['of', 'for', 'that', 'in'].includes(next) ? 'criteria' : 'other';
  }
  return 'other';
}

/** So many words after what the denial gives for itself the denial is named: `the reasons that were given for the denial`. */
const LONGEST_GIVEN = 5;

/** `given for the denial`, `of utilization review`: who or what denied ends the words, or begins what distinguishes it. */
function areOfDenial(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + LONGEST_GIVEN); i++) {
    const { word } = words[i] as Word;
    if (!/^(?:of|for|behind|by)$/.test(word)) continue;
    const named = words.slice(i + 1, i + 4).map((one) => one.word);
    return named.some((one, k) => DENIAL.test(one) || (one === 'utilization' && named[k + 1] === 'review'));
  }
  return false;
}

/** `it stands` after words on the denial in the same sentence. */
export function isSameDenial(words: readonly Word[], { first, end }: Stretch): boolean {
  if (end - first !== 1 || words[first]?.word !== 'it') return false;
  return words.slice(Math.max(0, first - LONGEST_BACK), first).some(({ word }) => word === 'denial');
}

const LONGEST_BACK = 12;

const PATIENTS: ReadonlySet<string> = new Set([
  ...LISTS.someone, 'employee', 'gentleman', 'lady', 'he', 'she',
]); // biome-ignore format: a word list reads best in rows

/** `the injured worker`, `she`: the patient and nobody else. */
export function isPatient(words: readonly Word[], { first, end }: Stretch): boolean {
  const last = words[end - 1]?.word ?? '';
  return end - first <= LONGEST_NAME && PATIENTS.has(last);
}

const GROUNDS: ReadonlySet<string> = new Set([
  'guideline', 'guidelines', 'mtus', 'odg', 'acoem', 'criteria', 'recommendation', 'recommendations', 'record', 'records',
  'findings', 'facts', 'evidence', 'file', 'chart', 'examination', 'documentation', 'history', 'course',
]); // biome-ignore format: a word list reads best in rows

/** What a decision rests on: the guideline, the records. */
export function isGround(words: readonly Word[], { first, end }: Stretch): boolean {
  return words.slice(first, Math.min(end, first + LONGEST_NAME)).some(({ word }) => GROUNDS.has(word));
}

/** A part of the criteria, which being met leaves the others open: `the first criterion`, `two of the conditions`. */
export function isPartOfCriteria(words: readonly Word[], { first, end }: Stretch): boolean {
  const subject = words.slice(first, Math.min(end, first + LONGEST_NAME)).map(({ word }) => word);
  if (subject.some((word) => /^(?:all|every|each|both)$/.test(word))) return false;
  return (
    subject.includes('criterion') ||
    subject.some((word) =>
      /^(?:some|most|several|many|first|second|third|fourth|last|other|others|one|two|three|four|five|general|remaining|half|certain|few)$/.test(
        word,
      ),
    )
  );
}

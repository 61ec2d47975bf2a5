import type { Part } from '../../syntax/tree.ts';
import { isLetter } from '../../text/characters.ts';
import type { Flow } from '../../text/flow.ts';
import { type KeyText, placeOf, sentenceAt, wordsOf } from '../../text/key-text.ts';
import { type WordList, WordNotes, wordsOfSource } from '../../text/word-list.ts';
import { wordsWhere } from '../flow-openings.ts';
import { anyOfWords, COMPANIONS, COUPLES, KIN, NEAREST } from '../relatives.ts';
import type { Stated } from '../requests/request.ts';
import { DESCRIBED, NOUN, PATIENT } from './ages.ts';
import { toldAt } from './whose.ts';

/** The sex of the patient, as the letter states it. */
export type Sex = 'female' | 'male';

const SEXED = new RegExp(
  `(?:(?:years?old|yo)${DESCRIBED}|${PATIENT}(?:isan?|wasan?)(?:adult|obese|pleasant)?|this(?:adult)?)(${NOUN})|(${NOUN})(?:patient|injuredworker|claimant|applicant|employee)`,
  'g',
);
const MALE = ['male', 'man', 'gentleman', 'he', 'his', 'him', 'himself'];

/** Nouns for the sex that are tied to the patient: `48 year old female`, `the patient is a pleasant man`. */
export function sexesIn(flow: Flow, words: KeyText): Stated<Sex>[] {
  return sexedIn(flow.text, words).flatMap(({ index, 0: whole, 1: behind, 2: before }) => {
    const noun = behind ?? before ?? '';
    const at = behind ? index + whole.length - noun.length : index;
    if (toldAt(words, index, index + whole.length).ofAnother) return [];
    const { start, end } = wordsOf(words, at, at + noun.length);
    // `manage`, `mandibular`: the noun is a word of its own
    if (isLetterAt(flow.text, end) || isLetterAt(flow.text, start - 1)) return [];
    return [{ value: sexOf(noun), range: flow.sourceRange(start, end) }];
  });
}

/** The letters that nouns for a sex end in; a tie to the patient is so near to them, before or after. */
const NOUN_ENDS = /male|man|lady/g;
const TIE_BEFORE = 100;
const TIE_BEHIND = 20;

/** All matches of `SEXED`. It is long, so it is tried around the words alone that may be a noun for a sex. */
function sexedIn(text: string, { key, offsets }: KeyText): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let behind = 0;
  for (const { index, 0: noun } of key.matchAll(NOUN_ENDS)) {
    const end = index + noun.length;
    if (isLetterAt(text, (offsets[end - 1] as number) + 1)) continue;
    SEXED.lastIndex = Math.max(behind, index - TIE_BEFORE);
    for (;;) {
      const match = SEXED.exec(key.slice(0, end + TIE_BEHIND));
      if (!match) break;
      found.push(match);
      behind = match.index + match[0].length;
    }
  }
  return found;
}

function sexOf(word: string): Sex {
  return MALE.includes(word) ? 'male' : 'female';
}

function isLetterAt(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at));
}

const PERSONS = new RegExp(
  `^(?:${PATIENT}|provider|physician|doctor|surgeon|therapist|psychologist|psychiatrist|treater|chiropractor|reviewer|examiner|evaluator|dr|md|ame|qme|nurse|specialist|consultant|${anyOfWords(NEAREST, COUPLES, KIN, COMPANIONS)}|supervisor|manager|foreman|boss|attorney|adjuster|interpreter|driver|assistant|dentist|pharmacist|podiatrist|neurologist|internist|orthopedist|anesthesiologist|radiologist|${NOUN})$`,
);
const PATIENT_WORD = new RegExp(`^(?:${PATIENT}|${NOUN})$`);

/** What a word is to a pronoun after it. Several patients (`these workers`) are persons, and not the patient. */
const roles = new WordNotes((word): 'patient' | 'person' | 'none' => {
  if (PATIENT_WORD.test(word)) return 'patient';
  return PERSONS.test(word.replace(/s$/, '')) ? 'person' : 'none';
});

const PRONOUNS = ['he', 'his', 'him', 'himself', 'she', 'her', 'hers', 'herself'];
const isPronoun = new WordNotes((word) => PRONOUNS.includes(word));

/**
 * Pronouns whose nearest person before them, in their sentence or the one before, is the patient. Words that
 * extraction tore (`t he`) are no pronouns.
 */
export function pronounsIn(part: Part, flow: Flow, words: KeyText): Stated<Sex>[] {
  const list = wordsOfSource(part);
  const found: Stated<Sex>[] = [];
  for (const k of wordsWhere(list, flow.range.start, flow.range.end, (i) => isPronoun.of(list, i))) {
    const start = list.starts[k] as number;
    const index = flow.flowOffset(start);
    const end = index + (list.ends[k] as number) - start;
    const standsAlone = !TIES.test(flow.text.charAt(index - 1)) && !TIES.test(flow.text.charAt(end));
    if (!standsAlone || isTorn(flow.text, index, end)) continue;
    const place = placeOf(words, index);
    const sentence = sentenceAt(words, place);
    const before = sentenceAt(words, Math.max(0, sentence.start - 1));
    const near = Math.max(index - LONGEST_CONTEXT, wordsOf(words, before.start, before.start + 1).start);
    const opens = place === sentence.start;
    const from = opens ? Math.max(0, index - FARTHEST_CONTEXT) : near;
    const pronoun = flow.text.slice(index, end).toLowerCase();
    const isSubject = pronoun === 'he' || pronoun === 'she';
    const isTied =
      (isAboutPatient(list, k, flow.sourceRange(from, index).start) &&
        !(opens && namesAnother(list, k, flow.sourceRange(near, index).start))) ||
      (isOpening(words.key.slice(sentence.start, place)) && isBeforePatient(list, k)) ||
      (opens && isSubject && isFirstPerson(list, k, flow.range.start));
    if (!isTied || REDACTED.test(flow.text.slice(near, index))) continue;
    if (isSubject && DOES_AS_PROVIDER.test(flow.text.slice(end, end + 30))) continue;
    found.push({ value: sexOf(pronoun), range: flow.sourceRange(index, end) });
  }
  return found;
}

/** Whether nobody is spoken of before a pronoun in its stretch: then it is the patient who is meant. */
function isFirstPerson(list: WordList, index: number, from: number): boolean {
  for (let k = index - 1; k >= 0 && (list.starts[k] as number) >= from; k--)
    if (roles.of(list, k) !== 'none' || isPronoun.of(list, k)) return false;
  return true;
}

/** Whether another person is named between two places: `The surgeon saw the patient. He` may be either. */
function namesAnother(list: WordList, index: number, from: number): boolean {
  for (let k = index - 1; k >= 0 && (list.starts[k] as number) >= from; k--)
    if (roles.of(list, k) === 'person') return true;
  return false;
}

/** `Since her hysterectomy the worker has`: a pronoun in such an opening is of the person who is named next. */
function isOpening(key: string): boolean {
  return /^(?:since|after|despite|before|following|becauseof|given|with|during|until)$/.test(key);
}

/** Whether one of the next words is for the patient, and none before it for another person. */
function isBeforePatient(list: WordList, index: number): boolean {
  for (let k = index + 1; k < Math.min(list.count, index + 7); k++) {
    const role = roles.of(list, k);
    if (role !== 'none') return role === 'patient';
  }
  return false;
}

/** Whether the nearest word for a person before the one at `index`, and after `from`, is one for the patient. */
function isAboutPatient(list: WordList, index: number, from: number): boolean {
  for (let k = index - 1; k >= 0 && (list.starts[k] as number) >= from; k--) {
    const role = roles.of(list, k);
    if (role !== 'none') return role === 'patient';
  }
  return false;
}

const TIES = /[\w/'\u2019-]/;
const LONGEST_CONTEXT = 300;
/** How far before a pronoun that opens a sentence the nearest person may be. */
const FARTHEST_CONTEXT = 900;
/** A name taken out: who it was may be meant by the pronoun. */
const REDACTED = /\s[.,]|\bby(?: on| dated| with| for)?[.,]/;
/** What a provider does in letters, and no patient. */
const DOES_AS_PROVIDER =
  /^\s+(?:also |then |further |has |had |is |was )*(?:recommend|request|prescrib|order|opin|diagnos|perform|refer|plan|examin|advis|certif|cite|state)/i;

/** `t he`, `he r`: half of a word that extraction tore. */
function isTorn(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[^a-z])[b-hj-z]\s*$/i.test(text.slice(Math.max(0, start - 3), start)) ||
    /^\s[b-hj-z](?:[^a-z.]|$)/i.test(text.slice(end, end + 3))
  );
}

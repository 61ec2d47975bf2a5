import type { Part } from '../../syntax/tree.ts';
import { isDigit, isLetter } from '../../text/characters.ts';
import type { FoundDate } from '../../text/dates.ts';
import type { Flow } from '../../text/flow.ts';
import { type KeyText, keyTextOf, placeOf, sentenceAt, wordsOf } from '../../text/key-text.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { type WordList, WordNotes, wordsOfSource } from '../../text/word-list.ts';
import { wordsWhere } from '../flow-openings.ts';
import { narrativeDates } from '../narrative.ts';
import type { Stated } from '../requests/request.ts';
import type { Subject } from '../subject.ts';

export type Sex = 'female' | 'male';

/** What summary and rationales tell of the patient, each in the order of the text. */
export interface Patient {
  readonly ages: readonly Stated<number>[];
  /** Nouns that tell the sex: `female`, `gentleman`. */
  readonly sexes: readonly Stated<Sex>[];
  /** Pronouns that the words before them tie to the patient. */
  readonly pronouns: readonly Stated<Sex>[];
  /** Days told as that of the injury, ISO 8601. */
  readonly injuries: readonly Stated<string>[];
}

/** Reads what a part of a letter tells of its patient. Time grows with the length of the text. */
export const readPatient = remembered(({ determination: part }: Subject): Patient => {
  const ages: Stated<number>[] = [];
  const sexes: Stated<Sex>[] = [];
  const pronouns: Stated<Sex>[] = [];
  const injuries: Stated<string>[] = [];
  for (const { flow, dates } of narrativeDates(part)) {
    const words = keyTextOf(flow);
    ages.push(...agesIn(flow, words));
    sexes.push(...sexesIn(flow, words));
    pronouns.push(...pronounsIn(part, flow, words));
    injuries.push(...injuriesIn(dates, flow, words));
  }
  return { ages, sexes, pronouns, injuries };
});

const PATIENT =
  '(?:injuredworker|injuredemployee|patient|claimant|applicant|employee|worker|individual|person|iw)';
const NOUN = '(female|male|woman|man|gentleman|lady)';
/** What may stand between an age and the noun it belongs to: `48 year old right-hand dominant obese male`. */
const DESCRIBED =
  '(?:right|left|hand|handed|dominant|obese|overweight|morbidly|well|developed|nourished|married|single|now|pleasant|hispanic|caucasian|african|american|asian|white|black){0,6}';
const AGE = new RegExp(
  `(?:years?old|yo)(?=${DESCRIBED}(?:${NOUN}|${PATIENT}|whosustained|whowas|whoreport))`,
  'y',
);
/** Behind an age: it is that of another day. */
const AT_ANOTHER_TIME = /^\w{0,40}?(?:atthetime|whenhe|whenshe|whenthe|atthattime)/;

/** Before an age or a noun, in its sentence: it is that of a relative, of those studied, or of another day. */
const OF_ANOTHER =
  /(?:wife|husband|spouse|daughter|hisson|herson|mother|father|brother|sister|guideline|study|studies|trial|atthetime|atthattime|whenhe|whenshe)\w{0,40}$/;

function isOfAnother(words: KeyText, at: number): boolean {
  const sentence = sentenceAt(words, at);
  return OF_ANOTHER.test(words.key.slice(Math.max(sentence.start, at - 60), at));
}

/** `48 year old male`, `48-year-old injured worker`; ages of others and of another day are left out. */
function agesIn(flow: Flow, words: KeyText): Stated<number>[] {
  const found: Stated<number>[] = [];
  const { key } = words;
  for (let index = key.indexOf('y'); index >= 0; index = key.indexOf('y', index + 1)) {
    if (!isDigitAt(key, index - 1)) continue;
    AGE.lastIndex = index;
    const unit = AGE.exec(key)?.[0];
    if (!unit) continue;
    let start = index;
    while (start > 0 && isDigitAt(words.key, start - 1) && isTogether(words, start)) start--;
    const digits = words.key.slice(start, index);
    const from = index + unit.length;
    const behind = words.key.slice(from, Math.min(from + 60, sentenceAt(words, index).end));
    // a digit that a blank parts from these may belong to the number
    if (digits.length < 2 || digits.length > 3 || (start > 0 && isDigitAt(words.key, start - 1))) continue;
    if (AT_ANOTHER_TIME.test(behind) || isOfAnother(words, start) || Number(digits) > 120) continue;
    const span = wordsOf(words, start, from);
    found.push({ value: Number(digits), range: flow.sourceRange(span.start, span.end) });
  }
  return found;
}

function isDigitAt(key: string, at: number): boolean {
  return isDigit(key.charCodeAt(at));
}

/** Whether nothing stands between a unit of the key and the one before it, or it is the first behind a number. */
function isTogether({ key, offsets }: KeyText, at: number): boolean {
  return !isDigitAt(key, at) || offsets[at] === (offsets[at - 1] as number) + 1;
}

const SEXED = new RegExp(
  `(?:(?:years?old|yo)${DESCRIBED}|${PATIENT}(?:isan?|wasan?)(?:adult|obese|pleasant)?|this(?:adult)?)${NOUN}|${NOUN}(?:patient|injuredworker|claimant|applicant|employee)`,
  'g',
);
const MALE = ['male', 'man', 'gentleman', 'he', 'his', 'him', 'himself'];

function sexesIn(flow: Flow, words: KeyText): Stated<Sex>[] {
  return sexedIn(flow.text, words).flatMap(({ index, 0: whole, 1: behind, 2: before }) => {
    const noun = behind ?? before ?? '';
    const at = behind ? index + whole.length - noun.length : index;
    if (isOfAnother(words, index)) return [];
    const { start, end } = wordsOf(words, at, at + noun.length);
    // `manage`, `mandibular`: the noun is a word of its own
    if (isLetterAt(flow.text, end) || isLetterAt(flow.text, start - 1)) return [];
    return [{ value: sexOf(noun), range: flow.sourceRange(start, end) }];
  });
}

/** The letters that nouns for a sex end in; a tie to the patient stands so near to them, before or behind. */
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
  `^(?:${PATIENT}|provider|physician|doctor|surgeon|therapist|psychologist|psychiatrist|treater|chiropractor|reviewer|examiner|evaluator|dr|md|ame|qme|nurse|specialist|consultant|husband|wife|spouse|mother|father|son|daughter|brother|sister|child|coworker|supervisor|${NOUN})$`,
);
const PATIENT_WORD = new RegExp(`^(?:${PATIENT}|${NOUN})$`);

/** What a word is to a pronoun behind it. Several patients (`these workers`) are persons, and not the patient. */
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
function pronounsIn(part: Part, flow: Flow, words: KeyText): Stated<Sex>[] {
  const list = wordsOfSource(part);
  const found: Stated<Sex>[] = [];
  for (const k of wordsWhere(list, flow.range.start, flow.range.end, (i) => isPronoun.of(list, i))) {
    const start = list.starts[k] as number;
    const index = flow.flowOffset(start);
    const end = index + (list.ends[k] as number) - start;
    const standsAlone = !TIES.test(flow.text.charAt(index - 1)) && !TIES.test(flow.text.charAt(end));
    if (!standsAlone || isTorn(flow.text, index, end)) continue;
    const sentence = sentenceAt(words, placeOf(words, index));
    const before = sentenceAt(words, Math.max(0, sentence.start - 1));
    const from = Math.max(index - LONGEST_CONTEXT, wordsOf(words, before.start, before.start + 1).start);
    if (!isAboutPatient(list, k, flow.sourceRange(from, index).start)) continue;
    if (REDACTED.test(flow.text.slice(from, index))) continue;
    const pronoun = flow.text.slice(index, end).toLowerCase();
    const isSubject = pronoun === 'he' || pronoun === 'she';
    if (isSubject && DOES_AS_PROVIDER.test(flow.text.slice(end, end + 30))) continue;
    found.push({ value: sexOf(pronoun), range: flow.sourceRange(index, end) });
  }
  return found;
}

/** Whether the nearest word for a person before the one at `index`, and behind `from`, is one for the patient. */
function isAboutPatient(list: WordList, index: number, from: number): boolean {
  for (let k = index - 1; k >= 0 && (list.starts[k] as number) >= from; k--) {
    const role = roles.of(list, k);
    if (role !== 'none') return role === 'patient';
  }
  return false;
}

const TIES = /[\w/'\u2019-]/;
const LONGEST_CONTEXT = 300;
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

/** What stands before the day of an injury, by its letters. */
const INJURY =
  /(?:dateofinjury|doi|injurydate|injuredon|injuryon|injuryof|injurydated|accidenton|injurywhichoccurredon|injurythatoccurredon)(?:doi)?(?:is|was|of|on|oron|around)*$/;
const AFTER_INJURY =
  /(?:after|since|following|post|before|priorto|to)(?:the|his|her|a|an)?(?:original|initial|industrial|work|related|workrelated){0,2}(?:injury|accident)on$/;
const LONGEST_INJURY = 60;

/** `sustained an industrial injury on 10/13/2016`; where a sentence tells several days, none of them. */
function injuriesIn(dates: readonly FoundDate[], flow: Flow, words: KeyText): Stated<string>[] {
  const sentences = dates.map(({ range }) => sentenceAt(words, placeOf(words, range.start)).start);
  return dates.flatMap(({ date, range }, i) => {
    const at = placeOf(words, range.start);
    const before = words.key.slice(Math.max(sentences[i] as number, at - LONGEST_INJURY), at);
    if (!INJURY.test(before) || AFTER_INJURY.test(before)) return [];
    const isOther = (k: number) => {
      const other = dates[k];
      return other && sentences[k] === sentences[i] && other.date !== date && isInjuryToo(words, other.range);
    };
    if (isOther(i - 1) || isOther(i + 1) || isPeriod(flow.text, range.end)) return [];
    return [{ value: date, range: flow.sourceRange(range.start, range.end) }];
  });
}

/** Whether a second day may be told as one of injury: any that is not told as that of a report. */
function isInjuryToo(words: KeyText, { start }: Range): boolean {
  const at = placeOf(words, start);
  return !/(?:report|note|visit|evaluation|rfa|request|study|mri|exam\w*)(?:dated|of|on|from)?$/.test(
    words.key.slice(Math.max(0, at - 30), at),
  );
}

/** `10/13/2015 through 11/02/2016`: a cumulative trauma. */
function isPeriod(text: string, end: number): boolean {
  return /^\s*(?:-|\u2013|to\b|through\b|until\b|and\s+\d|,?\s*\d{1,2}\/)/.test(text.slice(end, end + 12));
}

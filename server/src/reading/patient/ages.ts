import type { FoundDate } from '../../text/dates.ts';
import type { Flow } from '../../text/flow.ts';
import { type KeyText, sentenceAt, wordsOf, wordsOfSentence } from '../../text/key-text.ts';
import { matchesOf } from '../../text/search.ts';
import type { Span } from '../../text/words.ts';
import type { Stated } from '../requests/request.ts';
import { numberBefore, numberBehind, smallNumberBefore } from './age-numbers.ts';
import { bareAgesIn } from './bare-ages.ts';
import { DESCRIBED, NOUN, OCCUPATION, PATIENT } from './patient-words.ts';
import { followsRelative, toldAt } from './whose.ts';

/** An age of the patient, as some sentence states it. */
export interface Age {
  readonly years: number;
  /** The calendar years that the sentence names: a report of one of these may state the age of its own day. */
  readonly namedYears: readonly number[];
  /** Whether the sentence says that it is the age on an earlier day. */
  readonly earlier: boolean;
  /** Whether its verb is of the present (`is a 53 year old`), whatever else the sentence says. */
  readonly isNow: boolean;
  /** Whether it is the first year of ten: `in his fifties`. */
  readonly isDecade?: true;
  /** Whether a number alone states it (`At 53 with no ulcer he`), which may be something else. */
  readonly bare: boolean;
}

const IS = /is(?:now|currently|presently)?(?:an?|the)?$/;
const UNIT = /years?old|yearsofage|yrs?old|yo/y;
/** After an age: it is that of the patient. */
const TIED_BEHIND = new RegExp(`^${DESCRIBED}(?:${NOUN}|${PATIENT}|whosustained|whowas|whoreport)`);
/** Before an age: it is that of the patient. */
const TIED_BEFORE = new RegExp(
  `(?<!of(?:the|this)(?:injured)?)(?:(?:${PATIENT}|${NOUN}|he|she)(?:is|isnow|iscurrently|ispresently|isonly|isalready|isapproximately|isabout)(?:an?)?|(?<!of)(?:the|this)${PATIENT})$`,
);
const AT = /(?<!th)at(?:only|just)?$/;
const SUBJECT = new RegExp(
  `^(?:he|she|the${PATIENT}|this${PATIENT})(?:is|has|had|was|did|does|can|would|will|remains)`,
);
/** `This 53-year-old has`. */
const THIS = /this(?:now)?$/;
const THIS_BEHIND = /^(?:has|had|is|was|who|with|does|did|can|remains|still|presents|reports)/;
/** `this 41-year-old laborer`, `this 41-year-old warehouse clerk` */
const OCCUPATION_BEHIND = new RegExp(`^${DESCRIBED}(?!co|fellow|other)[a-z]{0,14}?${OCCUPATION}(?!s)`);
/** After `this 63-year-old`: no noun follows that is of that age. */
const NOUN_LEFT_OUT =
  /^(?:[.;]|,? (?:it|he|she|there|no|such|the (?:request|requested|drug|risk|use|benefit|guidelines?|records?))\b)/i;
/** `the injured worker, aged 58`, `this woman is age 58`. */
const AGED = /aged?(?:of)?/y;
const BEFORE_AGED = new RegExp(`(?:(?:${PATIENT}|${NOUN})(?:is|isnow)?|(?:he|she)(?:is|isnow))$`);
const NEAR = 60;

/** `48 year old male`, `fifty-eight-year-old`, `the worker, aged 58`; ages of others are left out. Linear. */
export function agesIn(dates: readonly FoundDate[], flow: Flow, words: KeyText): Stated<Age>[] {
  const { key } = words;
  const found: Stated<Age>[] = [];
  const add = (
    years: number,
    start: number,
    end: number,
    { bare = false, atAge = false, isDecade = false } = {},
  ) => {
    const told = toldAt(words, start, end);
    if (told.ofAnother) return;
    const span = wordsOf(words, start, end);
    const { start: from, end: to } = wordsOfSentence(words, start);
    const isNow = IS.test(key.slice(Math.max(0, start - NEAR), start));
    found.push({
      value: {
        years,
        namedYears: yearsIn(flow.text.slice(from, to), from, dates),
        earlier: atAge || (told.earlier && !(isNow && told.injuredThen)),
        isNow,
        bare,
        ...(isDecade && { isDecade }),
      },
      range: flow.sourceRange(span.start, span.end),
    });
  };
  for (let index = key.search(/[ya]/); index >= 0 && index < key.length; index++) {
    const letter = key.charAt(index);
    if (letter === 'y') {
      UNIT.lastIndex = index;
      const unit = UNIT.exec(key)?.[0];
      if (!unit) continue;
      const number = numberBefore(words, index, unit !== 'yo');
      if (number && isTied(words, flow.text, { start: number.start, end: index + unit.length }, unit))
        add(number.value, number.start, index + unit.length);
      const small = number ? null : smallNumberBefore(words, index);
      if (small && introducesPatient(key, small.start, index + unit.length))
        add(small.value, small.start, index + unit.length);
    } else if (letter === 'a' && key.startsWith('age', index)) {
      AGED.lastIndex = index;
      const label = AGED.exec(key)?.[0] ?? '';
      const number = numberBehind(words, index + label.length);
      const { start } = sentenceAt(words, index);
      if (!number) continue;
      const before = key.slice(Math.max(start, index - NEAR), index);
      const tie = BEFORE_AGED.exec(before)?.[0];
      if (tie && !(/^s?he/.test(tie) && followsRelative(words, index))) add(number.value, index, number.end);
      // it may be the age on the day of something that is reported
      else if (AT_AGE.test(before) && isSubjectBehind(words, number.end))
        add(number.value, index, number.end, { atAge: true });
    }
  }
  for (const { value, start, end } of bareAgesIn(words, flow.text)) add(value, start, end, { bare: true });
  for (const { index, 0: whole, 1: decade = '' } of matchesOf(IN_DECADE, key)) {
    const end = index + whole.length;
    if (!isInPresent(words, index, end)) continue;
    if (/^s?heis/.test(whole) && !isOfPatientAlone(words, index)) continue;
    add(20 + 10 * DECADES.indexOf(decade), end - decade.length, end, { bare: true, isDecade: true });
  }
  return found;
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies'];
/** `The patient is in his fifties`, `this man in his early fifties`, `she is now well into her sixties`, by its letters. */
const IN_DECADE = new RegExp(
  `(?:(?:the|this)(?:${PATIENT}|${OCCUPATION})(?:(?:who)?is(?:now|still|already)?|now)?|this${NOUN}(?:who|now|is){0,3}|(?:he|she)is(?:now|still|already|only|just|currently)?|as(?:an?)?${NOUN}(?:now)?|asapatient|asaworker)(?:well|far)?(?:in|into)(?:his|her)(?:early|mid|middle|late|to|upper|lower|very){0,4}(${DECADES.join('|')})`,
  'g',
);
/** What is so in another case, in another year, or of a thing that has the patient's pronoun. */
const NOT_NOW =
  /if|unless|until|when|would|might|may|could|were|bythetime|once|nearly|almost|notyet|before|temperature|bmi|percent|scores?/;

/** Somebody whom a pronoun in the sentences after may be for. */
const SOMEBODY =
  /foreman|supervisor|manager|boss|owner|coworker|colleague|neighbor|surgeon|physician|doctor|provider|therapist|chiropractor|psycholog|psychiatr|examiner|evaluator|reviewer|attorney|interpreter|adjuster|donor|witness/;

/** Whether a pronoun opens its sentence, and nobody but the patient is spoken of in the two before it. */
function isOfPatientAlone(words: KeyText, index: number): boolean {
  const { start } = sentenceAt(words, index);
  if (!/^(?:since|because|as|that)?$/.test(words.key.slice(start, index))) return false;
  const before = sentenceAt(words, Math.max(0, start - 1));
  const isOfRelative = followsRelative(words, start) || followsRelative(words, before.start);
  return !isOfRelative && !SOMEBODY.test(words.key.slice(Math.max(0, start - 5 * NEAR), start));
}

/** Whether nothing in the sentence of some words makes them of another day or case. */
function isInPresent(words: KeyText, start: number, end: number): boolean {
  const before = words.key.slice(sentenceAt(words, start).start, start);
  return !NOT_NOW.test(before) && !/^(?:when|if)/.test(words.key.slice(end, end + NEAR));
}
const AT_AGE = /(?<!th)at(?:the|an)?$/;

/** Whether `he has` or `the worker is` follows, and no relative is spoken of before. */
function isSubjectBehind(words: KeyText, end: number): boolean {
  return SUBJECT.test(words.key.slice(end, end + NEAR)) && !followsRelative(words, end);
}

/** `The patient is a`, right before an age that no worker can be of. */
const PATIENT_IS = new RegExp(`(?:${PATIENT})(?:is|was)an?$`);

/** Whether an age is in the words that say who the patient is: `The patient is a 5 year old male`. */
function introducesPatient(key: string, start: number, end: number): boolean {
  return (
    PATIENT_IS.test(key.slice(Math.max(0, start - NEAR), start)) &&
    TIED_BEHIND.test(key.slice(end, end + 2 * NEAR))
  );
}

/** Whether the words around an age tie it to the patient. */
function isTied(words: KeyText, text: string, { start, end }: Span, unit: string): boolean {
  const { key } = words;
  const sentence = sentenceAt(words, start);
  const behind = key.slice(end, Math.min(end + 2 * NEAR, sentence.end));
  if (TIED_BEHIND.test(behind)) return true;
  // the letters may be those of other words
  if (unit === 'yo' && !IN_SHORT.test(text.slice(wordsOf(words, end - 2, end).start))) return false;
  const before = key.slice(Math.max(sentence.start, start - NEAR), start);
  if (THIS.test(before) && (THIS_BEHIND.test(behind) || isNounLeftOut(words, end, text))) return true;
  if (THIS.test(before) && OCCUPATION_BEHIND.test(behind)) return true;
  const isSubject = AT.test(before) && SUBJECT.test(behind);
  const tie = isSubject ? 'he' : TIED_BEFORE.exec(before)?.[0];
  return tie !== undefined && !(/^s?he/.test(tie) && followsRelative(words, start));
}

/** `35 y/o`, `35 y.o.` */
const IN_SHORT = /^y\.?\/?o\b/i;

/** `For this 63-year-old it is`, `in this 63-year-old.`: nothing but the age names the patient. */
function isNounLeftOut(words: KeyText, end: number, text: string): boolean {
  const { end: place } = wordsOf(words, end - 1, end);
  return NOUN_LEFT_OUT.test(text.slice(place, place + NEAR));
}

const YEAR = /(?<![\d/.$#-])((?:19|20)\d\d)(?![\d/]|-\d)/g;
/** What is stated of the day of injury dates the injury, not the age. */
const OF_INJURY =
  /\b(?:injur(?:y|ies|ed)|accident|fall|fell|doi|slipped|tripped|stumbled|struck|hit|hurt|twisted|strained|sprained|crushed|assaulted|thrown)\W{1,3}(?:\w{1,20}\W{1,3}){0,6}$/i;

/** The years of a sentence that may date a report; `from` is where it begins in the flow. */
function yearsIn(sentence: string, from: number, dates: readonly FoundDate[]): number[] {
  const to = from + sentence.length;
  const ofDates = dates
    .filter(({ range: { start } }) => start >= from && start < to)
    .map(({ date, range: { start } }) => [Number(date.slice(0, 4)), start - from] as const);
  const written = matchesOf(YEAR, sentence).map(({ 1: year, index }) => [Number(year), index] as const);
  return [...ofDates, ...written].flatMap(([year, at]) =>
    OF_INJURY.test(sentence.slice(Math.max(0, at - NEAR), at)) ? [] : [year],
  );
}

import { datesWithin, type FoundDate } from '../../../text/dates.ts';
import type { Flow } from '../../../text/flow.ts';
import { type KeyText, sentenceAt, wordsAround, wordsOf } from '../../../text/key-text.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Span } from '../../../text/words.ts';
import type { Stated } from '../../requests/request.ts';
import { DESCRIBED, IS_NO_PATIENT, NOUN, OCCUPATION, PATIENT } from '../patient-words.ts';
import { followsRelative, toldAt } from '../whose.ts';
import { numberBefore, numberBehind } from './age-numbers.ts';
import { bareAgesIn } from './bare-ages.ts';
import { decadesIn } from './decade-ages.ts';
import { smallAgesIn } from './small-ages.ts';

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
/** The same, of the present. */
const SUBJECT_NOW = new RegExp(`^(?:he|she|the${PATIENT}|this${PATIENT})(?:is|has|does|can|remains)`);
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

/** `48 year old male`, `fifty-eight-year-old`, `the worker, aged 58`; ages of others are left out. A summary is the flow of one. Linear. */
export function agesIn(
  dates: readonly FoundDate[],
  flow: Flow,
  words: KeyText,
  isSummary: boolean,
): Stated<Age>[] {
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
    const { start: from, end: to } = wordsAround(words, start);
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
      if (!number) continue;
      const place = { start: number.start, end: index + unit.length };
      if (isTied(words, flow.text, place, unit) || (isSummary && opensSummary(key, place)))
        add(number.value, place.start, place.end);
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
  for (const { value, start, end } of smallAgesIn(words, flow.text)) add(value, start, end);
  for (const { value, start, end } of bareAgesIn(words, flow.text)) add(value, start, end, { bare: true });
  for (const { value, start, end } of decadesIn(words, flow.text))
    add(value, start, end, { bare: true, isDecade: true });
  return found;
}

const AT_AGE = /(?<!th)at(?:the|an)?$/;

/** Whether `he has` or `the worker is` follows, and no relative is spoken of before. */
function isSubjectBehind(words: KeyText, end: number): boolean {
  return SUBJECT.test(words.key.slice(end, end + NEAR)) && !followsRelative(words, end);
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
  if (PT.test(before) || MARKED_SEX.test(text.slice(wordsOf(words, end - 1, end).end))) return true;
  if (THIS.test(before) && (THIS_BEHIND.test(behind) || isNounLeftOut(words, end, text))) return true;
  if (THIS.test(before) && OCCUPATION_BEHIND.test(behind)) return true;
  const isSubject = AT.test(before) && SUBJECT_NOW.test(behind);
  const tie = isSubject ? 'he' : TIED_BEFORE.exec(before)?.[0];
  return tie !== undefined && !(/^s?he/.test(tie) && followsRelative(words, start));
}

/** `A 22-year-old apprentice glazier`: a summary begins with its patient. */
function opensSummary(key: string, { start, end }: Span): boolean {
  return OPENS.test(key.slice(0, Math.min(start, NEAR))) && !IS_NO_PATIENT.test(key.slice(end, end + NEAR));
}
const OPENS = /^(?:(?:this|it|here|there)is)?an?$/;

/** `Pt is a 35 yo`, at the beginning of a sentence. */
const PT = /^pt(?:is)?(?:an?)?$/;
/** `35 yo M with`, after the age. */
const MARKED_SEX = /^\.? ?(?:M|F)\b(?!['.-])/;
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

/** `Born in May 1958`: no report is of that year. */
const OF_BIRTH = /\b(?:born|birth)(?: (?:in|on|of|is|was|year|[A-Z][a-z]{2,8}|\d{1,2},?)){0,4} $/;

/** The years of a sentence that may date a report; `from` is where it begins in the flow. */
function yearsIn(sentence: string, from: number, dates: readonly FoundDate[]): number[] {
  const ofDates = datesWithin(dates, { start: from, end: from + sentence.length }).map(
    ({ date, range: { start } }) => [Number(date.slice(0, 4)), start - from] as const,
  );
  const written = matchesOf(YEAR, sentence).map(({ 1: year, index }) => [Number(year), index] as const);
  return [...ofDates, ...written].flatMap(([year, at]) =>
    [OF_INJURY, OF_BIRTH].some((form) => form.test(sentence.slice(Math.max(0, at - NEAR), at))) ? [] : [year],
  );
}

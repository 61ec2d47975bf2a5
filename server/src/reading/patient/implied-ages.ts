import type { Flow } from '../../text/flow.ts';
import { type KeyText, keyTextOf, sentenceAt, wordsOf, wordsOfSentence } from '../../text/key-text.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import { narrativeFlows } from '../narrative.ts';
import type { Stated } from '../requests/request.ts';
import type { Subject } from '../subject.ts';
import { IN_WORDS, numberBefore, numberBehind } from './age-numbers.ts';
import { NOUN, OCCUPATION, PATIENT } from './patient-words.ts';
import { followsRelative, toldAt } from './whose.ts';

/** What words other than an age in years say of how old the patient is, or when she was born. */
export type ImpliedAge =
  | { readonly atLeast: number; readonly atMost: number; readonly born?: never }
  | { readonly born: number; readonly atLeast?: never; readonly atMost?: never };

const WHO = `(?:he|she|who|${PATIENT})`;
/** `was born in 1951` */
const BORN = new RegExp(`${WHO}(?:was|is)?born(?:in|on)?[a-z]{0,9}\\d{0,4}?(19\\d\\d|20\\d\\d)(?!\\d)`, 'g');
/** `has just turned 50` */
const TURNED = new RegExp(
  `${WHO}(?:has|had|just|recently|only){0,2}turned(?=\\d\\d(?!\\d)|${IN_WORDS})`,
  'g',
);
/** `as a man of 62`, `this is a young man of only 29` */
const MAN_OF = new RegExp(
  `(?:this|asan?|isan?|(?:the|this)${PATIENT}an?)(?:young|old|older|middle|aged|healthy|active|fit){0,2}(?:${NOUN}|${PATIENT})of(?:only|just|about|nearly|barely)?(?=\\d\\d(?!\\d)|${IN_WORDS})`,
  'g',
);
/** `For a man of 26 whose`: the patient where the sentence is about no other case. */
const FOR_MAN_OF = new RegExp(
  `(?:for|in|to|offer)an?(?:young|old|older|middle|aged|healthy|active|fit|working){0,2}(?:${NOUN}|${PATIENT}|${OCCUPATION})of(?:only|just)?(?=\\d\\d(?!\\d)|${IN_WORDS})`,
  'g',
);
const FOR_MAN_BEHIND = /^(?: years)?(?:, | (?:who|whose|with) )/;
/** No case but another, or cases in general. */
const IN_GENERAL =
  /\b(?:would|could|might|may|if|unless|unlike|than|compared|such|any|every|general|typical|average|usual|normal|expected|stud(?:y|ies)|series|reports?|trials?|patients|people|persons|men|women|guidelines?|ODG|MTUS|ACOEM|recommend\w*|not (?:as|like)|like|rather|even|instead|reasons?|model|example)\b/i;
const MAN_OF_BEHIND = /^(?: years)?(?:[,.;]| (?:he|she|who|whose|with|and|has|is|needs|should|can|cannot)\b)/;
/** `At age 36, he is`, at the beginning of a sentence. */
const AT_AGE = /^at(?:the)?age(?:of)?/;
const IS_BEHIND = new RegExp(
  `^(?:he|she|(?:the|this)${PATIENT}|this${NOUN})(?:is|has|can|cannot|remains|needs|still|does)`,
);
/** It may be the age on an earlier day. */
const OF_PAST = /was|were|had|underwent|when|report|noted|described|began|until/;
/** `a 62 year old warehouse worker with` */
const WORKER_BEHIND = /^(?!co|fellow|other)[a-z]{3,14}worker(?:with|who|whose|has|is|needs)/;
const DECADES = ['quadra', 'quinqua', 'sexa', 'septua', 'octo', 'nona'];
const IN_DECADE = new RegExp(`(?:this|isan?|yearold)[a-z]{0,12}?(${DECADES.join('|')})genarian`, 'g');
/** `Given his age of 61`, `a man of his age (58)` */
const HIS_AGE = new RegExp(
  `(?:(?:his|her|the${PATIENT}s?)(?:current|present)?age(?:of|is|at)?)(?=\\d\\d(?!\\d)|${IN_WORDS})`,
  'g',
);
/** `Now 57, he limps`, `Age: 52`, at the beginning of a sentence. */
const NOW = /^(?:now|currently|age|patientage)(?=\d\d(?!\d))/;
const NOW_BEHIND =
  /^(?:he|she|(?:the|this)(?:patient|injuredworker|worker|claimant|applicant|employee)|sex|male|female|gender)/;
const MAY_SAY =
  /(?:his|her|s|t|d|r|n|e)age|now\d|currently\d|age\d\d|born|turned|genarian|of(?=\d|[a-z]{3,6}ty|just|only|about|nearly|barely)|atage|attheage|yearold/;
const OLDEST = 150;
const FAR = 160;

/** Ages that decades, years of birth and birthdays imply; those of others are left out. Linear. */
export const readImpliedAges = remembered(({ determination: part }: Subject): readonly Stated<ImpliedAge>[] =>
  narrativeFlows(part).flatMap((flow) => {
    const words = keyTextOf(flow);
    if (!MAY_SAY.test(words.key)) return [];
    return [
      ...birthYears(words),
      ...turned(words),
      ...decades(words),
      ...menOf(words, flow),
      ...menThisIsFor(words, flow),
      ...atAges(words),
      ...ofHis(words),
      ...now(words),
      ...workers(words),
    ]
      .filter(({ start, end }) => !toldAt(words, start, end).ofAnother && !followsRelative(words, start))
      .map(({ value, start, end }) => {
        const span = wordsOf(words, start, end);
        return { value, range: flow.sourceRange(span.start, span.end) };
      });
  }),
);

interface Placed {
  readonly value: ImpliedAge;
  readonly start: number;
  readonly end: number;
}

function birthYears({ key }: KeyText): Placed[] {
  return matchesOf(BORN, key).map(({ index, 0: whole, 1: year = '' }) => ({
    value: { born: Number(year) },
    start: index + whole.length - year.length,
    end: index + whole.length,
  }));
}

function turned(words: KeyText): Placed[] {
  return matchesOf(TURNED, words.key).flatMap(({ index, 0: { length } }) => {
    const number = numberBehind(words, index + length);
    const behind = words.key.slice(number?.end, (number?.end ?? 0) + 12);
    if (!number || /^(?:degree|percent|page|st|nd|rd|th(?!e)|patient|time|minute)/.test(behind)) return [];
    return { value: { atLeast: number.value, atMost: OLDEST }, start: number.start, end: number.end };
  });
}

function decades({ key }: KeyText): Placed[] {
  return matchesOf(IN_DECADE, key).map(({ index, 0: whole, 1: decade = '' }) => {
    const years = 40 + 10 * DECADES.indexOf(decade);
    const end = index + whole.length;
    return {
      value: { atLeast: years, atMost: years + 9 },
      start: end - decade.length - 'genarian'.length,
      end,
    };
  });
}

function menOf(words: KeyText, flow: Flow): Placed[] {
  return matchesOf(MAN_OF, words.key).flatMap(({ index, 0: { length } }) => {
    const number = numberBehind(words, index + length);
    if (!number) return [];
    const { end } = wordsOf(words, number.start, number.end);
    return MAN_OF_BEHIND.test(flow.text.slice(end, end + 30)) ? exactly(number) : [];
  });
}

function menThisIsFor(words: KeyText, flow: Flow): Placed[] {
  return matchesOf(FOR_MAN_OF, words.key).flatMap(({ index, 0: { length } }) => {
    const number = numberBehind(words, index + length);
    if (!number) return [];
    const { end } = wordsOf(words, number.start, number.end);
    const sentence = wordsOfSentence(words, index);
    const isSaid =
      FOR_MAN_BEHIND.test(flow.text.slice(end, end + 30)) &&
      !IN_GENERAL.test(flow.text.slice(sentence.start, sentence.end));
    return isSaid ? exactly(number) : [];
  });
}

function atAges(words: KeyText): Placed[] {
  const { key, sentences } = words;
  return sentences.flatMap((start) => {
    const opening = AT_AGE.exec(key.slice(start, start + 12))?.[0];
    const number = opening && numberBehind(words, start + opening.length);
    if (!number) return [];
    const behind = key.slice(number.end, Math.min(sentenceAt(words, start).end, number.end + FAR));
    return IS_BEHIND.test(behind) && !OF_PAST.test(behind) ? exactly(number) : [];
  });
}

function ofHis(words: KeyText): Placed[] {
  const { key } = words;
  return matchesOf(HIS_AGE, key).flatMap(({ index, 0: { length } }) => {
    const number = numberBehind(words, index + length);
    const { start, end } = sentenceAt(words, index);
    const isPast =
      OF_PAST.test(key.slice(start, index)) || OF_PAST.test(key.slice(index, Math.min(end, index + FAR)));
    return number && !isPast ? exactly(number) : [];
  });
}

function now(words: KeyText): Placed[] {
  const { key, sentences } = words;
  return sentences.flatMap((start) => {
    const opening = NOW.exec(key.slice(start, start + 14))?.[0];
    const number = opening && numberBehind(words, start + opening.length);
    if (!number) return [];
    const isLabel = opening.endsWith('age') && sentenceAt(words, start).end === number.end;
    return isLabel || NOW_BEHIND.test(key.slice(number.end, number.end + 20)) ? exactly(number) : [];
  });
}

function workers(words: KeyText): Placed[] {
  return matchesOf(/yearold/g, words.key).flatMap(({ index, 0: { length } }) => {
    const number = numberBefore(words, index, true);
    const behind = words.key.slice(index + length, index + length + 40);
    return number && WORKER_BEHIND.test(behind) ? exactly({ ...number, end: index + length }) : [];
  });
}

function exactly({ value, start, end }: { value: number; start: number; end: number }): Placed {
  return { value: { atLeast: value, atMost: value }, start, end };
}

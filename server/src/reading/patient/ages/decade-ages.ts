import { type KeyText, sentenceAt } from '../../../text/key-text.ts';
import { matchesOf } from '../../../text/search.ts';
import { NOUN, OCCUPATION, PATIENT } from '../patient-words.ts';
import { followsRelative } from '../whose.ts';
import type { Numbered } from './age-numbers.ts';

const DECADES = ['teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'];
const KIND = '(?:young|old|older|elderly|middleaged|healthy|otherwise|active|fit|pleasant|working){0,2}';
const PERSON = `(?:${NOUN}|${PATIENT}|${OCCUPATION})`;
/** The patient as somebody of whom more is said: `the patient, a man in`, `he is a man in`. */
const APPOSED = `(?:(?<!by|of|from|with|at|to|and|lifting|moving|turning)(?:the|this)${PATIENT}(?:is(?:now|still)?)?|patientis|(?:he|she)is(?:now|still)?|thisis)an?${KIND}${PERSON}`;
/** `The patient is in his fifties`, `this man in his early fifties`, `she is now well into her sixties`, by its letters. */
const IN_DECADE = new RegExp(
  `(?:${APPOSED}|(?:the|this)${KIND}(?:${PATIENT}|${OCCUPATION})(?:(?:who)?is(?:now|still|already)?|now)?|this${KIND}${NOUN}(?:who|now|is){0,3}|(?:he|she)is(?:now|still|already|only|just|currently)?|asan?${KIND}${NOUN}(?:now)?|as${NOUN}(?:now)?|asapatient|asaworker|being)(?:well|far)?(?:in|into)(?:his|her)(?:early|mid|middle|late|to|upper|lower|very){0,4}(${DECADES.join('|')}|[1-8]0s)`,
  'g',
);
/** `In a worker in his late twenties`: the patient where the sentence is about no other case. */
const SOMEONE_IN_DECADE = new RegExp(
  `(?:for|in|to|offer)?an?${KIND}${PERSON}in(?:his|her)(?:early|mid|middle|late|to|upper|lower|very){0,4}(${DECADES.join('|')}|[1-8]0s)`,
  'g',
);
const SOMEONE_BEHIND = /^(?:, | (?:who|whose|with) )/;
/** Cases in general, or another one; what was so, and of somebody who did something. */
const IN_GENERAL =
  /\b(?:would|could|might|may|if|unless|unlike|than|such|every|typical|average|usual\w*|stud(?:y|ies)|series|trials?|patients|people|persons|men|women|workers|those|guidelines?|ODG|MTUS|ACOEM|like|rather|instead|was|were|had|did|pushed|struck|hit|saw|drove)\b/i;
/** What is so in another case, in another year, or of a thing that has the patient's pronoun. */
const NOT_NOW =
  /if|unless|until|when|would|might|may|could|were|bythetime|once|nearly|almost|notyet|before|temperature|bmi|percent|scores?/;
const NEAR = 60;

/** The decades that some words state as that of the patient, each as its first year, at the word for it. Linear. */
export function decadesIn(words: KeyText, text: string): Numbered[] {
  const { key } = words;
  return [
    ...matchesOf(IN_DECADE, key).filter(
      ({ index, 0: whole }) =>
        isInPresent(words, index, index + whole.length) &&
        (!/^s?heis/.test(whole) || isOfPatientAlone(words, index)) &&
        (!whole.startsWith('being') || sentenceAt(words, index).start === index),
    ),
    ...matchesOf(SOMEONE_IN_DECADE, key).filter(({ index, 0: whole }) => {
      const to = index + whole.length;
      const sentence = sentenceAt(words, index);
      const at = (place: number) => words.offsets[place] ?? text.length;
      if (whole.startsWith('a') && index !== sentence.start) return false;
      return (
        SOMEONE_BEHIND.test(text.slice(at(to - 1) + 1, at(to - 1) + 9)) &&
        !IN_GENERAL.test(text.slice(at(sentence.start), at(sentence.end)))
      );
    }),
  ]
    .map(({ index, 0: whole, 1: decade = '' }) => {
      const end = index + whole.length;
      return { value: firstYear(decade), start: end - decade.length, end };
    })
    .filter(({ end }, i, all) => all.findIndex((other) => other.end === end) === i);
}

function firstYear(decade: string): number {
  return /^\d/.test(decade) ? Number.parseInt(decade, 10) : 10 + 10 * DECADES.indexOf(decade);
}

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

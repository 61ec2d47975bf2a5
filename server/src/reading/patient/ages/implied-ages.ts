import type { Flow } from '../../../text/flow.ts';
import { type KeyText, keyTextOf, sentenceAt, wordsAround, wordsOf } from '../../../text/key-text.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import { narrativeFlows } from '../../narrative.ts';
import type { Stated } from '../../requests/request.ts';
import type { Subject } from '../../subject.ts';
import { DESCRIBED, NOUN, OCCUPATION, PATIENT } from '../patient-words.ts';
import { followsRelative, toldAt } from '../whose.ts';
import { IN_WORDS, numberBefore, numberBehind } from './age-numbers.ts';
import { phrasedAges } from './aged-phrases.ts';
import { type ImpliedAge, OLDEST, type PlacedAge } from './implied-age.ts';
import { stagesOfLife } from './life-stages.ts';
import { pastAges } from './past-ages.ts';

const WHO = `(?:he|she|who|${PATIENT})`;
/** `was born in 1951` */
const BORN = new RegExp(
  `(?:(?:${WHO}|yearold${DESCRIBED}(?:${NOUN}|${PATIENT}|[a-z]{0,14}?${OCCUPATION}))(?:was|is)?born|dob|patientb|(?:his|her|patients|workers|a)(?:yearofbirth|birthyear)(?:is|was|of|as|given){0,3})(?:in|on)?[a-z]{0,9}\\d{0,4}?(19\\d\\d|20\\d\\d)(?!\\d)`,
  'g',
);
/** `Born in 1951, he`, at the beginning of a sentence. */
const BORN_FIRST = new RegExp(`^bornin[a-z]{0,9}(19\\d\\d|20\\d\\d)(?!\\d)(?:he|she|(?:the|this)${PATIENT})`);
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
/** The same for a person as an example. */
const OF_NO_CASE =
  /\b(?:would|could|might|may|if|unless|unlike|typical|average|usual\w*|stud(?:y|ies)|series|trials?|patients|people|persons|workers|men|women|those|anyone|such|guidelines?|ODG|MTUS|ACOEM|recommend\w*|expected|like|rather)\b/i;
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
const FAR = 160;

/** Ages that decades, years of birth and birthdays imply; those of others are left out. Linear. */
export const readImpliedAges = remembered(({ determination: part }: Subject): readonly Stated<ImpliedAge>[] =>
  narrativeFlows(part).flatMap((flow) => {
    const words = keyTextOf(flow);
    return [
      ...birthYears(words),
      ...stagesOfLife(words, flow.text),
      ...pastAges(words, flow.text),
      ...ofPhrases(words, flow.text),
      ...turned(words, flow),
      ...decades(words),
      ...menOf(words, flow),
      ...menThisIsFor(words, flow),
      ...atAges(words),
      ...ofHis(words),
      ...now(words),
      ...workers(words),
    ]
      .filter(
        ({ start, end }) =>
          !toldAt(words, start, end).ofAnother &&
          !followsRelative(words, start) &&
          !isSupposed(words, flow.text, start),
      )
      .map(({ value, start, end }) => {
        const span = wordsOf(words, start, end);
        return { value, range: flow.sourceRange(span.start, span.end) };
      });
  }),
);

/** What is so in another case, or on another day. */
const SUPPOSED =
  /\b(?:if|unless|would|could|might|whether|once|until|by the time|as soon as|were (?:he|she)|when (?:he|she) (?:turns|reaches|is))\b/i;

function isSupposed(words: KeyText, text: string, at: number): boolean {
  return SUPPOSED.test(text.slice(wordsAround(words, at).start, wordsOf(words, at, at + 1).start));
}

/** The ages that phrases with a number imply; of a person as an example, in sentences about the case alone. */
function ofPhrases(words: KeyText, text: string): PlacedAge[] {
  const { ofPatient, ofSomeone } = phrasedAges(words, text);
  return [
    ...ofPatient,
    ...ofSomeone.filter(({ start }) => {
      const sentence = wordsAround(words, start);
      return !OF_NO_CASE.test(text.slice(sentence.start, sentence.end));
    }),
  ];
}

function birthYears({ key, sentences }: KeyText): PlacedAge[] {
  const first = sentences.flatMap((start) => {
    const [whole, year = ''] = BORN_FIRST.exec(key.slice(start, start + 60)) ?? [];
    return whole ? [{ year, end: start + whole.indexOf(year) + year.length }] : [];
  });
  const found = matchesOf(BORN, key).map(({ index, 0: whole, 1: year = '' }) => ({
    year,
    end: index + whole.length,
  }));
  return [...first, ...found].map(({ year, end }) => ({
    value: { born: Number(year) },
    start: end - year.length,
    end,
  }));
}

/** A birthday, and no number of things that were turned. */
const AFTER_TURNED =
  /^(?: years? old)?(?:[.,;:)]| (?:in|last|this|on|and|or|but|so|just|a (?:few|week|month|year)|two|three|earlier|recently|shortly|since|with|at|during|while|when|before|after|he|she)\b|$)/i;

function turned(words: KeyText, flow: Flow): PlacedAge[] {
  return matchesOf(TURNED, words.key).flatMap(({ index, 0: { length } }) => {
    const number = numberBehind(words, index + length);
    const behind = words.key.slice(number?.end, (number?.end ?? 0) + 12);
    const text = number ? flow.text.slice(wordsOf(words, number.end - 1, number.end).end) : '';
    if (
      !number ||
      !AFTER_TURNED.test(text) ||
      /^(?:degree|percent|page|st|nd|rd|th(?!e)|patient|time|minute)/.test(behind)
    )
      return [];
    return { value: { atLeast: number.value, atMost: OLDEST }, start: number.start, end: number.end };
  });
}

function decades({ key }: KeyText): PlacedAge[] {
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

function menOf(words: KeyText, flow: Flow): PlacedAge[] {
  return matchesOf(MAN_OF, words.key).flatMap(({ index, 0: { length } }) => {
    const number = numberBehind(words, index + length);
    if (!number) return [];
    const { end } = wordsOf(words, number.start, number.end);
    return MAN_OF_BEHIND.test(flow.text.slice(end, end + 30)) ? exactly(number) : [];
  });
}

function menThisIsFor(words: KeyText, flow: Flow): PlacedAge[] {
  return matchesOf(FOR_MAN_OF, words.key).flatMap(({ index, 0: { length } }) => {
    const number = numberBehind(words, index + length);
    if (!number) return [];
    const { end } = wordsOf(words, number.start, number.end);
    const sentence = wordsAround(words, index);
    const isSaid =
      FOR_MAN_BEHIND.test(flow.text.slice(end, end + 30)) &&
      !IN_GENERAL.test(flow.text.slice(sentence.start, sentence.end));
    return isSaid ? exactly(number) : [];
  });
}

function atAges(words: KeyText): PlacedAge[] {
  const { key, sentences } = words;
  return sentences.flatMap((start) => {
    const opening = AT_AGE.exec(key.slice(start, start + 12))?.[0];
    const number = opening && numberBehind(words, start + opening.length);
    if (!number) return [];
    const behind = key.slice(number.end, Math.min(sentenceAt(words, start).end, number.end + FAR));
    return IS_BEHIND.test(behind) && !OF_PAST.test(behind) ? exactly(number) : [];
  });
}

function ofHis(words: KeyText): PlacedAge[] {
  const { key } = words;
  return matchesOf(HIS_AGE, key).flatMap(({ index, 0: { length } }) => {
    const number = numberBehind(words, index + length);
    const { start, end } = sentenceAt(words, index);
    const isPast =
      OF_PAST.test(key.slice(start, index)) || OF_PAST.test(key.slice(index, Math.min(end, index + FAR)));
    return number && !isPast ? exactly(number) : [];
  });
}

function now(words: KeyText): PlacedAge[] {
  const { key, sentences } = words;
  return sentences.flatMap((start) => {
    const opening = NOW.exec(key.slice(start, start + 14))?.[0];
    const number = opening && numberBehind(words, start + opening.length);
    if (!number) return [];
    const isLabel = opening.endsWith('age') && sentenceAt(words, start).end === number.end;
    return isLabel || NOW_BEHIND.test(key.slice(number.end, number.end + 20)) ? exactly(number) : [];
  });
}

function workers(words: KeyText): PlacedAge[] {
  return matchesOf(/yearold/g, words.key).flatMap(({ index, 0: { length } }) => {
    const number = numberBefore(words, index, true);
    const behind = words.key.slice(index + length, index + length + 40);
    return number && WORKER_BEHIND.test(behind) ? exactly({ ...number, end: index + length }) : [];
  });
}

function exactly({ value, start, end }: { value: number; start: number; end: number }): PlacedAge {
  return { value: { atLeast: value, atMost: value }, start, end };
}

import { type KeyText, sentenceAt, wordsOf } from '../../../text/key-text.ts';
import { matchesOf } from '../../../text/search.ts';
import { PATIENT } from '../patient-words.ts';
import { followsRelative } from '../whose.ts';
import { IN_WORDS, isDigitAt, type Numbered, numberBehind } from './age-numbers.ts';

const NUMBER = `(?=\\d\\d(?!\\d)|${IN_WORDS})`;
const IS = 'is(?:now|only|just|already)?';
/** `The patient is`, `Since she is`, `At`, at the beginning of a sentence. */
const OPENING = new RegExp(
  `^(?:(?:since|because|as)?(?:he|she|this|(?:this|the|our)${PATIENT})${IS}|at)${NUMBER}`,
);
/** `The worker, who is` */
const WHO_IS = new RegExp(`(?:this|the)${PATIENT}who${IS}${NUMBER}`, 'g');
/** `that at sixty-one the worker` */
const AT_WORDS = new RegExp(`(?<!th)at(?=${IN_WORDS})`, 'g');
/** A subject that names the patient. */
const NAMED = new RegExp(`^(?:since|because|as)?(?:this|the|our)${PATIENT}|(?:this|the)${PATIENT}who`);
/** What may follow an age that is a number alone. */
const BEHIND = /^(?:now)?(?:and|with(?:no|out)|but)[a-z]/;
/** The same where a stop or comma follows: nothing is counted in what is said of the patient. */
const STOPS = /^(?: now)?(?:[.;]|, (?!\d))/;
/** The same after `At 48`: nothing but the patient is there at that age. */
const DOES =
  '(?:is|has|can|cannot|does|remains|still|needs|wants|works|takes|walks|plays|leads|may|will|should)';
const SUBJECT_BEHIND = new RegExp(`^(?:he|she|(?:the|this)${PATIENT})${DOES}`);
/** `At sixty-one the joint of this worker is` */
const BODY_BEHIND = new RegExp(
  `^(?:the|this)(?:joint|knee|hip|shoulder|spine|back|disc|cuff|tendon|bone|body)s?of(?:the|this)${PATIENT}(?:is|are|has|have|will)(?!\\w{0,40}(?:pain|crepit|lock|catch|tender|click|weak|stiff))`,
);
/** What else is a number of two digits. */
const MEASURED =
  /degree|flexion|extension|abduct|adduct|rotation|motion|raising|percent|pound|inch|week|month|visit|session|score|bmi|weigh(?:s|ed|t)?(?:\d|about|of)|kilo|minute|mile|hour|points|repetition|yards|feet/;
const YOUNGEST = 18;
const OLDEST_AT_WORK = 90;
const NEAR = 60;

/** Ages that a number alone states: `The patient is 53 and`, `This worker is 53.`, `At 53 with no ulcer he is`. Linear. */
export function bareAgesIn(words: KeyText, text: string): Numbered[] {
  const { key } = words;
  const openings = words.sentences.flatMap((start) => {
    const opening = OPENING.exec(key.slice(start, start + NEAR))?.[0];
    return opening ? [{ start, end: start + opening.length, isAt: opening === 'at' }] : [];
  });
  const within = [
    ...matchesOf(WHO_IS, key).map(({ index, 0: { length } }) => ({ end: index + length, isAt: false })),
    ...matchesOf(AT_WORDS, key).map(({ index, 0: { length } }) => ({ end: index + length, isAt: true })),
  ];
  const found = [
    ...openings.map(({ end, isAt }) => ageAt(words, text, end, isAt, true)),
    ...within
      .filter(({ end }) => !openings.some((opening) => opening.end === end))
      .map(({ end, isAt }) => ageAt(words, text, end, isAt, false)),
  ];
  return found.filter((number) => number !== null);
}

/** The age at a place of the key; `isAt`: after `at` alone; `opens`: the words before it open the sentence. */
function ageAt(words: KeyText, text: string, at: number, isAt: boolean, opens: boolean): Numbered | null {
  const { key } = words;
  const number = numberBehind(words, at);
  const { start, end } = sentenceAt(words, at);
  if (!number || number.value < YOUNGEST || number.value > OLDEST_AT_WORK) return null;
  const behind = key.slice(number.end, Math.min(end, number.end + 4 * NEAR));
  const after = wordsOf(words, number.end - 1, number.end).end;
  // `he` may be the relative of whom the sentence before speaks
  const isNamed = NAMED.test(isAt ? behind : key.slice(start, at));
  if (!isNamed && followsRelative(words, start)) return null;
  if (!isAt) {
    const opening = key.slice(start, at);
    const isTied = isNamed || /^(?:since|because|as)/.test(opening);
    const stops = isTied && STOPS.test(text.slice(after, after + 8)) && !MEASURED.test(behind.slice(0, NEAR));
    return stops || (BEHIND.test(behind) && !MEASURED.test(behind)) ? number : null;
  }
  if (MEASURED.test(behind.slice(0, NEAR))) return null;
  const isSaid =
    opens &&
    !MEASURED.test(behind) &&
    BEHIND.test(behind) &&
    /(?:he|she)(?:is|has|had|was|does|can)/.test(behind);
  // a multiple of five may be one of degrees: `At 90 the patient has pain`
  const isRound = number.value % 5 === 0 && (!opens || isDigitAt(key, number.start));
  const isOfSubject = !isRound && SUBJECT_BEHIND.test(behind);
  return isSaid || isOfSubject || BODY_BEHIND.test(behind) ? number : null;
}

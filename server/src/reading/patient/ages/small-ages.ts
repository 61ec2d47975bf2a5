import { type KeyText, sentenceAt, wordsOf } from '../../../text/key-text.ts';
import { matchesOf } from '../../../text/search.ts';
import { DESCRIBED, NOUN, OCCUPATION, PATIENT } from '../patient-words.ts';
import { type Numbered, numberBehind, smallNumberBefore } from './age-numbers.ts';

const UNIT = /yearsold|yearold|yearsofage|yrs?old|yo(?=male|female|man|woman|gentleman|lady|right|left)/g;
/** `The patient is a`, right before an age that no worker can be of. */
const PATIENT_IS = new RegExp(`(?:${PATIENT})(?:is|was)an?$`);
/** The same at the beginning of a summary. */
const OPENS = /^(?:(?:this|it|here)is)?(?:an?|this|the)?$/;
/** What is so old is an injury or claim, whoever has it: `This 4-year-old claim of a nurse`. */
const NO_WORKER = '(?:injury|claim(?!s)|accident|case(?!work)|condition|problem|wound|scar|tear|fracture)';
/** After the age: whose it is. */
const PERSON_BEHIND = new RegExp(
  `^${DESCRIBED}(?:${NOUN}|${PATIENT}|whosustained|whowas|whoreport|(?!co|fellow|other|[a-z]{0,14}?${NO_WORKER})[a-z]{0,14}?(?:${OCCUPATION}|worker)(?!s))`,
);
/** `The worker is 5 years old and`. */
const IS = new RegExp(`^(?:the|this)(?:${PATIENT})is(?:now|only)?$`);
const IS_BEHIND = /^(?:and|with|who|male|female|right|left|presents|has)/;
/** `The claimant, aged 6,`, and of anybody `aged 155 years`. */
const AGED = new RegExp(`(?<!of(?:the|this))(?:the|this)(?:${PATIENT})aged?(?=\\d(?!\\d))`, 'g');
const AGED_BEHIND = /^(?: years?(?: of age)?)?[,.]/;
const OVER_HUNDRED = /aged?(?=1[1-9]\d(?!\d)|[2-9]\d\d(?!\d))/g;
const NEAR = 60;

/** Ages that no worker can be of, of one digit or above a hundred, in the words that say who the patient is. Linear. */
export function smallAgesIn(words: KeyText, text: string): Numbered[] {
  const { key } = words;
  const found = matchesOf(UNIT, key).flatMap(({ index, 0: { length } }) => {
    const number = smallNumberBefore(words, index);
    return number && introducesPatient(words, number.start, index + length)
      ? [{ ...number, end: index + length }]
      : [];
  });
  return [...found, ...agedIn(words, text)];
}

function agedIn(words: KeyText, text: string): Numbered[] {
  const { key } = words;
  const after = (end: number) => text.slice(wordsOf(words, end - 1, end).end);
  const small = matchesOf(AGED, key).flatMap(({ index, 0: { length } }) => {
    const end = index + length + 1;
    return AGED_BEHIND.test(after(end).slice(0, NEAR))
      ? [{ value: Number(key.charAt(end - 1)), start: end - 1, end }]
      : [];
  });
  const large = matchesOf(OVER_HUNDRED, key).flatMap(({ index, 0: { length } }) => {
    const number = numberBehind(words, index + length);
    return number && key.startsWith('year', number.end) ? [number] : [];
  });
  return [...small, ...large];
}

/** Whether an age is in the words that say who the patient is: `The patient is a 5 year old male`. */
function introducesPatient(words: KeyText, start: number, end: number): boolean {
  const { key } = words;
  const behind = key.slice(end, end + 2 * NEAR);
  const sentence = sentenceAt(words, start);
  const before = key.slice(Math.max(sentence.start, start - NEAR), start);
  if (IS.test(before)) return IS_BEHIND.test(behind) || end === sentence.end;
  const isIntroduced = PATIENT_IS.test(before) || (sentence.start === 0 && OPENS.test(before));
  return isIntroduced && PERSON_BEHIND.test(behind);
}

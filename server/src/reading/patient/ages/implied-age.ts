import { TENS } from '../../../text/in-words.ts';
import { type KeyText, placeOf, wordsOf, wordsOfSentence } from '../../../text/key-text.ts';
import { matchesOf } from '../../../text/search.ts';
import { OCCUPATION } from '../patient-words.ts';
import { numberBehind } from './age-numbers.ts';

/** What words other than an age in years say of how old the patient is, or when she was born. */
export type ImpliedAge =
  | { readonly atLeast: number; readonly atMost: number; readonly born?: never }
  | { readonly born: number; readonly atLeast?: never; readonly atMost?: never };

/** An implied age with its place in the key of its flow, half-open. */
export interface PlacedAge {
  readonly value: ImpliedAge;
  readonly start: number;
  readonly end: number;
}

/** Nobody is older. */
export const OLDEST = 150;

/** The years from one to another, both included. */
export type Years = readonly [atLeast: number, atMost: number];

/** Words around a number that make it an age, as patterns of the words as they are written. */
export interface AgePhrase {
  /** Ends where the number begins; global. */
  readonly before: RegExp;
  /** What follows the number. */
  readonly behind: RegExp;
  /** The years that the patient may be of. */
  years(number: number): Years;
}

/** That a number of two digits or in words follows. */
export const AGE_FOLLOWS = `(?=\\d\\d(?![\\d%]|[.,]\\d)|(?:eighteen|nineteen|${TENS.join('|')})\\b)`;
/** Adjectives between an article and a person. */
export const ADJECTIVES =
  '(?:(?:young|old|older|elderly|middle-aged|healthy|otherwise healthy|active|fit|frail|working|injured) ){0,2}';
/** The words for the patient that a pronoun or article may open, as they are written. */
export const PERSON = `(?:patient|claimant|applicant|employee|worker|individual|person|man|woman|gentleman|lady|${OCCUPATION})`;
/** Whom a sentence is about. */
export const WHO = `(?:he|she|(?:the|this|our) ${ADJECTIVES}${PERSON})`;
/** After an age: nothing is counted or measured in it. */
export const NOT_MEASURED =
  /^(?: years?(?: of age| old)?)?(?:[.,;:)]| (?:and|so|or|but|with|who|whose|he|she|it|the|now|when|surgery|healing)\b|$)/;

/** A pattern of words that end where such a number begins, in any case; to be looked for again and again. */
export function beforeAge(words: string): RegExp {
  return new RegExp(`${words}${AGE_FOLLOWS}`, 'gi');
}

/** So many years or more. */
export function yearsFrom(years: number): Years {
  return [years, OLDEST];
}

/** The ages that a phrase states in some words. */
export function agesOf({ before, behind, years }: AgePhrase, words: KeyText, text: string): PlacedAge[] {
  return matchesOf(before, text).flatMap(({ index, 0: { length } }) => {
    const number = numberBehind(words, placeOf(words, index + length));
    if (!number) return [];
    const { end } = wordsOf(words, number.end - 1, number.end);
    if (!behind.test(text.slice(end, wordsOfSentence(words, number.start).end + 1))) return [];
    const [atLeast, atMost] = years(number.value);
    return [{ value: { atLeast, atMost }, start: number.start, end: number.end }];
  });
}

/** The places of a pattern as ages from some years to others. */
export function agesMeant(form: RegExp, [atLeast, atMost]: Years, words: KeyText, text: string): PlacedAge[] {
  return matchesOf(form, text).map(({ index, 0: { length } }) => ({
    value: { atLeast, atMost },
    start: placeOf(words, index),
    end: placeOf(words, index + length),
  }));
}

const ORDINALS_OF_TENS = TENS.map((ten) => ten.replace(/y$/, 'ieth'));
const ORDINALS_OF_ONES = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth',
]; // biome-ignore format: a word list reads best in rows
/** `70th`, `seventieth`, `sixty-fifth`, as a pattern without groups. */
export const ORDINAL = `(?:\\d\\d(?:st|nd|rd|th)|${ORDINALS_OF_TENS.join('|')}|(?:${TENS.join('|')})[- ](?:${ORDINALS_OF_ONES.join('|')}))`;

/** The number of an ordinal from twentieth on; null for none. */
export function numberOfOrdinal(ordinal: string): number | null {
  const word = ordinal.toLowerCase();
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  const tens = ORDINALS_OF_TENS.indexOf(word);
  if (tens >= 0) return 20 + 10 * tens;
  const [ten = '', one = ''] = word.split(/[- ]/);
  const value = 20 + 10 * TENS.indexOf(ten) + 1 + ORDINALS_OF_ONES.indexOf(one);
  return TENS.includes(ten) && ORDINALS_OF_ONES.includes(one) ? value : null;
}

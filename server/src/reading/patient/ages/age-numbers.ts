import { isDigit } from '../../../text/characters.ts';
import { ONES, TENS } from '../../../text/in-words.ts';
import type { KeyText } from '../../../text/key-text.ts';

const BELOW_TEN = ONES.slice(1, 10).join('|');
/** A number of years in words, as a pattern with three groups. */
export const IN_WORDS = `(${TENS.join('|')})(${BELOW_TEN})?|(eighteen|nineteen)`;
/** `two hundred and six`: a slip of the hand that dictation writes out; four groups with those of `IN_WORDS`, the last the ones. */
const HUNDREDS = '(?:(one|two|three|four|five)hundred(?:and)?)';
const WITH_HUNDREDS = `${HUNDREDS}?(?:${IN_WORDS})|${HUNDREDS}(${BELOW_TEN})?`;
const ENDS_IN_WORDS = new RegExp(`(?:${WITH_HUNDREDS})$`);
const BEGINS_IN_WORDS = new RegExp(`^(?:${WITH_HUNDREDS})`);
const LONGEST_NUMBER = 30;
const ENDS_IN_ONE = new RegExp(`(?:${BELOW_TEN})$`);

/** A number of years, and where it is in a key. */
export interface Numbered {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The number of years that ends at a place of the key, in two or three digits or in words. */
export function numberBefore(words: KeyText, end: number, inWords: boolean): Numbered | null {
  const { key } = words;
  if (isDigitAt(key, end - 1)) {
    let start = end;
    while (start > 0 && isDigitAt(key, start - 1) && isTogether(words, start)) start--;
    // a digit that a space parts from these may belong to the number
    if (start > 0 && isDigitAt(key, start - 1)) return null;
    return inDigits(key, start, end);
  }
  if (!inWords) return null;
  const from = Math.max(0, end - LONGEST_NUMBER);
  const match = ENDS_IN_WORDS.exec(key.slice(from, end));
  return match && { value: numberOf(match), start: from + match.index, end };
}

/** The number of years that begins at a place of the key; null for none. */
export function numberBehind(words: KeyText, start: number): Numbered | null {
  const { key } = words;
  if (!isDigitAt(key, start)) {
    const match = BEGINS_IN_WORDS.exec(key.slice(start, start + LONGEST_NUMBER));
    return match && { value: numberOf(match), start, end: start + match[0].length };
  }
  let end = start + 1;
  while (isDigitAt(key, end) && isTogether(words, end)) end++;
  return inDigits(key, start, end);
}

function inDigits(key: string, start: number, end: number): Numbered | null {
  const digits = key.slice(start, end);
  return digits.length < 2 || digits.length > 3 ? null : { value: Number(digits), start, end };
}

function numberOf([, hundreds, tens, ones, teens, only, last]: RegExpExecArray): number {
  if (only) return 100 * oneOf(only) + oneOf(last);
  if (teens) return 100 * oneOf(hundreds) + oneOf(teens);
  return 100 * oneOf(hundreds) + 20 + 10 * TENS.indexOf(tens ?? '') + oneOf(ones);
}

/** The number of a word below twenty; 0 without a word. */
function oneOf(word?: string): number {
  return word ? ONES.indexOf(word) : 0;
}

/** The number below ten that ends at a place of the key, in a digit or in words, whatever is before it. */
export function smallNumberBefore({ key }: KeyText, end: number): Numbered | null {
  if (isDigitAt(key, end - 1) && !isDigitAt(key, end - 2))
    return { value: Number(key.charAt(end - 1)), start: end - 1, end };
  const word = ENDS_IN_ONE.exec(key.slice(Math.max(0, end - 5), end))?.[0];
  return word ? { value: oneOf(word), start: end - word.length, end } : null;
}

/** Whether a digit is at a place of a key. */
export function isDigitAt(key: string, at: number): boolean {
  return isDigit(key.charCodeAt(at));
}

/** Whether nothing is between a unit of the key and the one before it, or it is the first after a number. */
function isTogether({ key, offsets }: KeyText, at: number): boolean {
  return !isDigitAt(key, at) || offsets[at] === (offsets[at - 1] as number) + 1;
}

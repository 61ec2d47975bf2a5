import { numberIn } from '../../../reading/requests/request-tokens.ts';
import { TENS } from '../../../text/in-words.ts';

/** Numbers below twenty in words, as alternatives of a pattern. */
const SMALL_NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen';
/** Numbers below a hundred in words, in the same way. */
const NUMBERS = `(?:${TENS.join('|')})(?:-[a-z]{3,5})?|${SMALL_NUMBERS}`;

/** How many units there are (`12`, `fifty-two`, `a`), as a group of a pattern; nothing of it is the end of another number (`1.5`). */
export const COUNT = `(?<![\\w./\\u2013-])(\\d{1,3}|an?|${NUMBERS})`;
/** The same, and `the`: `the year after the injury`. */
export const COUNT_OR_THE = `(?<![\\w./\\u2013-])(\\d{1,3}|an?|${NUMBERS}|the)`;

/** How many units a word before one counts: `12`, `twenty-one`; `a`, `an` and `the` are one. Null for what is no number. */
export function countedBy(word: string): number | null {
  return /^(?:an?|the)$/i.test(word) ? 1 : numberIn(word.replace('-', ' '));
}

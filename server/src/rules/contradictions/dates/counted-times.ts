import { numberIn } from '../../../reading/requests/request-tokens.ts';

/** Numbers below twenty in words, as alternatives of a pattern. */
export const SMALL_NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen';

/** How many units a word before one counts: `12`, `twenty-one`; `a`, `an` and `the` are one. Null for what is no number. */
export function countedBy(word: string): number | null {
  return /^(?:an?|the)$/i.test(word) ? 1 : numberIn(word.replace('-', ' '));
}

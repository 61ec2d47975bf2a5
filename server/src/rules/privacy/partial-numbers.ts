import { type Range, range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';

/** What covers digits, and what may part the groups of a number. */
const COVERED = '[x*#\\u2022_]{2,9}(?:[ -]?[x*#\\u2022_]{1,6}){0,3}[ -]?';
const ENDING = '(?:\\(?last (?:four|4|five|5|three|3)(?: digits)?\\)?|end(?:s|ing)(?: in| with)?)';
const NUMBER = '(?: ?#| (?:number|no|num|id)\\b\\.?(?: ?#)?){0,2}';

/**
 * Finds what is shown of numbers whose rest is covered or left out, after a label: `MRN xxxx4471`, `claim number ending in 0123`.
 * `labels` are alternatives of a pattern. Linear.
 */
export function partialNumbers(labels: string): (text: { readonly source: string }) => Range[] {
  const form = new RegExp(
    `(?<![A-Za-z])(?:${labels})${NUMBER}[ :,(-]{0,3}(?:that |which )?(?:${ENDING}(?: confirmed| verified)?[ :,-]{0,3}(?:of |are |is )?(?:${COVERED})?(?!(?:19|20)\\d\\d(?!\\d))|(?:is |confirmed |verified )?[:(]? ?${COVERED})(\\d{3,6})(?![\\w/-])`.replaceAll(
      ' ',
      '\\s',
    ),
    'gi',
  );
  return ({ source }) =>
    matchesOf(form, source).map(({ index, 0: words, 1: digits = '' }) => {
      const end = index + words.length;
      return range(end - digits.length, end);
    });
}

import { type Range, range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import type { TextOfWords } from '../../text/word-list.ts';

/** What covers digits, and what may part the groups of a number. */
const COVERED = '[x*#\\u2022_]{2,9}(?:[ -]?[x*#\\u2022_]{1,6}){0,3}[ -]?';
const ENDING = '(?:\\(?last (?:four|4|five|5|three|3)(?: digits)?\\)?|end(?:s|ing)(?: in| with)?)';
const NUMBER = '(?: ?#| (?:number|no|num|id)\\b\\.?(?: ?#)?){0,2}';

/**
 * Finds what is shown of numbers whose rest is covered or left out, after a label: `MRN xxxx4471`, `claim number ending in 0123`.
 * `labels` are alternatives of a pattern. Linear. A test may have them looked for in any text.
 */
export function partialNumbers(
  labels: string,
): (text: TextOfWords, mayHold?: (text: TextOfWords) => boolean) => Range[] {
  const form = new RegExp(
    `(?<![A-Za-z])(?:${labels})${NUMBER}[ :,(-]{0,3}(?:that |which )?(?:${ENDING}(?: confirmed| verified)?[ :,-]{0,3}(?:of |are |is )?(?:${COVERED})?(?!(?:19|20)\\d\\d(?!\\d))|(?:is |confirmed |verified )?[:(]? ?${COVERED})(\\d{3,6})(?![\\w/-])`.replaceAll(
      ' ',
      '\\s',
    ),
    'gi',
  );
  return (text, mayHold = mayHoldPartial) =>
    !mayHold(text)
      ? []
      : matchesOf(form, text.source).map(({ index, 0: words, 1: digits = '' }) => {
          const end = index + words.length;
          return range(end - digits.length, end);
        });
}

/** Whether a text has what covers digits, or words that say which ones are shown. */
const mayHoldPartial = remembered(({ source }: TextOfWords) =>
  /[x*#\u2022_]{2}|last\s|end(?:s|ing)/i.test(source),
);

import { FORM } from '../../../form/printed-form.ts';
import type { Flow } from '../../../text/flow.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation } from '../../finding.ts';
import { replacement } from '../../replacement.ts';
import { quoted } from '../../wording.ts';

/** The numbers of the printed sentences with the words around them: `at least 24 hours`. */
const NUMBERS = FORM.independence.sentences.flatMap((sentence) =>
  matchesOf(/\b(\w{1,12} \w{1,12} )(five|\d{1,3})( \w{1,12})/g, sentence).map(
    ([, before = '', number = '', after = '']) => ({
      number,
      typed: new RegExp(`\\b${before}([\\w-]{1,20}|\\w{3,10} \\w{3,10})${after}\\b`, 'gi'),
    }),
  ),
);

/** The same numbers in other characters. */
const WRITTEN: Readonly<Record<string, string>> = { '5': 'five', 'twenty-four': '24', 'twenty four': '24' };

/** Numbers between the printed words around one that are not the printed one. `at`: where the sentence begins in the flow. */
export function otherNumbers(sentence: string, at: number, flow: Flow): Observation[] {
  return NUMBERS.flatMap(({ number, typed }) =>
    matchesOf(typed, sentence).flatMap(({ index, 0: words, 1: found = '' }): Observation[] => {
      const plain = found.toLowerCase();
      if ((WRITTEN[plain] ?? plain) === number || !isNumber(plain)) return [];
      const start = at + index + words.indexOf(found);
      const range = flow.sourceRange(start, start + found.length);
      return [
        {
          message: `Fixed sentence of the form says ${quoted(found)} where the form prints ${quoted(number)}.`,
          range,
          fix: replacement(`Restore ${quoted(number)}`, range, number),
        },
      ];
    }),
  );
}

/** Whether words in lower case are a number, up to forty-nine in words. */
export function isNumber(words: string): boolean {
  return /^(?:\d{1,4}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)$/.test(
    words,
  );
}

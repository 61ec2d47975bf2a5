import type { Marker } from '../../syntax/tree.ts';
import { capitalized } from '../../text/in-words.ts';
import { lettersOf } from '../../text/letters.ts';
import type { Observation } from '../finding.ts';
import { replacement } from '../replacement.ts';
import { quoted, shown } from '../wording.ts';

/**
 * What is said of a heading or label that is nearly, but not quite, as the form prints it; nothing of any other. The fix is
 * safe where no letter changes, but only punctuation, spaces and case.
 */
export function misspelling(source: string, what: 'heading' | 'label', marker: Marker | null): Observation[] {
  if (marker?.spelling !== 'near') return [];
  const { range, expected } = marker;
  const words = source.slice(range.start, range.end);
  const isSafe = onlyLetters(words) === onlyLetters(expected);
  const fix = { ...replacement(`Change to ${quoted(expected)}`, range, expected), preferred: true };
  return [
    {
      message: `${capitalized(what)} ${shown(words)} should be ${quoted(expected)}.`,
      range,
      fix: isSafe ? { ...fix, safe: true } : fix,
    },
  ];
}

function onlyLetters(words: string): string {
  return lettersOf(words).replace(/[^\p{L}\p{N}]/gu, '');
}

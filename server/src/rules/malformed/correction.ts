import type { Marker } from '../../syntax/tree.ts';
import { lettersOf } from '../../text/letters.ts';
import type { Observation } from '../finding.ts';
import { replacement } from '../replacement.ts';
import { quoted } from '../wording.ts';

/**
 * What is said of a heading or label that is nearly, but not quite, as the form prints it; nothing of any other. The fix is
 * safe where no letter changes, but signs, blanks and case alone.
 */
export function misspelling(source: string, what: 'heading' | 'label', marker: Marker | null): Observation[] {
  if (marker?.spelling !== 'near') return [];
  const { range, expected } = marker;
  const isSafe = onlyLetters(source.slice(range.start, range.end)) === onlyLetters(expected);
  const fix = { ...replacement(`Change to ${quoted(expected)}`, range, expected), preferred: true };
  return [
    {
      message: `The form prints this ${what} as ${quoted(expected)}. Correct it.`,
      range,
      fix: isSafe ? { ...fix, safe: true } : fix,
    },
  ];
}

function onlyLetters(words: string): string {
  return lettersOf(words).replace(/[^\p{L}\p{N}]/gu, '');
}

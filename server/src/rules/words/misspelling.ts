import { capitalized } from '../../text/in-words.ts';
import type { Range } from '../../text/range.ts';
import type { Observation } from '../finding.ts';
import { writing } from '../replacement.ts';
import { quoted, shown } from '../wording.ts';

/** What is said of a word that is meant for another, with the fix that writes that in the case of the word. */
export function misspelling(source: string, place: Range, meant: string): Observation {
  const written = source.slice(place.start, place.end);
  return {
    message: `Possible misspelling of ${quoted(meant)}: ${shown(written)}.`,
    range: place,
    fix: { ...writing(meant, place, inCaseOf(meant, written)), preferred: true },
  };
}

/** `wanted` with the capitals of `written`: all of them, the first alone, or as `wanted` has them. */
export function inCaseOf(wanted: string, written: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return wanted.toUpperCase();
  const first = written.charAt(0);
  return first === first.toUpperCase() ? capitalized(wanted) : wanted;
}

import type { Marker } from '../../syntax/tree.ts';
import { lettersOf } from '../../text/letters.ts';
import type { Fix } from '../finding.ts';
import { quoted } from '../wording.ts';

/** Writes a heading or label as the form prints it; safe where no letter changes, but signs, blanks and case alone. */
export function correction(source: string, { range, expected }: Marker): Fix {
  const written = source.slice(range.start, range.end);
  return {
    title: `Change to ${quoted(expected)}`,
    edits: [{ range, text: expected }],
    preferred: true,
    ...(onlyLetters(written) === onlyLetters(expected) ? { safe: true } : {}),
  };
}

function onlyLetters(words: string): string {
  return lettersOf(words).replace(/[^\p{L}\p{N}]/gu, '');
}

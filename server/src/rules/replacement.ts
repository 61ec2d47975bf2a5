import type { Range } from '../text/range.ts';
import type { Fix } from './finding.ts';
import { quoted } from './wording.ts';

/** A fix that writes a text in the place of the words at a range; at an empty range it inserts the text. */
export function replacement(title: string, range: Range, text: string): Fix {
  return { title, edits: [{ range, text }] };
}

/** A fix that writes a name, or `text` in the place of it, where words are meant for that name. */
export function writing(name: string, range: Range, text = name): Fix {
  return replacement(`Change to ${quoted(name)}`, range, text);
}

import { readOutline } from './letter-outline.ts';
import { withoutLineNumbers } from './line-numbers.ts';
import { noteLines } from './note-lines.ts';
import { cutParts } from './parts.ts';
import type { Determination } from './tree.ts';
import { Versions } from './versions.ts';

/**
 * Reads a determination, in linear time. Any string gives a tree; what could not be read is in `problems` and leaves of
 * kind `unknown`. `versions` is what is known of the same document: it saves time and changes nothing in the tree.
 */
export function parse(text: string, versions = new Versions()): Determination {
  const plain = withoutLineNumbers(text);
  const source = plain ?? text;
  const noted = noteLines(source, versions.lines);
  versions.lines = noted;
  const outline = readOutline(noted, versions);
  const parts = cutParts(source, outline, versions);
  versions.parts.trim();
  versions.openings.trim();
  const { layout, header, reviewer, sections, problems } = outline;
  const hasLineNumbers = plain !== null;
  return { source, hasLineNumbers, lines: noted.lines, layout, header, reviewer, sections, problems, parts };
}

import type { PageLink } from './page-writer.ts';

/** A link of a page about a letter: `imr-line:11` is the twelfth line of the letter. */
const LINE_SCHEME = 'imr-line';

/** The number of a line, counted from 0, as a link of a page to that line of its letter. */
export function lineLink(line: number): PageLink {
  return { words: String(line + 1), href: `${LINE_SCHEME}:${line}` };
}

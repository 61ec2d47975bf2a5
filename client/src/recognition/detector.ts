import { MARKS, type Mark } from './marks.generated.ts';

/**
 * Tells from a plain-text document's first kilobytes whether it is an IMR determination. It knows the printed headings and
 * labels (generated from the form that the server reads by) as letters only: extraction from PDF doubles, scatters and
 * drops white space, doubles lines, glues form feeds to headings and puts a header block before them.
 */

/** How much of a document is looked at, in UTF-16 units. */
export const DETECTION_LENGTH = 8192;

/**
 * Whether the text is an IMR determination: two different headings or labels of one must be in its first
 * `DETECTION_LENGTH` units, each at the start of a line, and one of them must be found in nothing else.
 * Any string may be given; linear in the piece that is looked at.
 */
export function looksLikeDetermination(text: string): boolean {
  const { letters, opensLine } = withoutSpaces(text.slice(0, DETECTION_LENGTH));
  const found = new Set<Mark>();
  let telling = false;
  for (let at = 0; at < letters.length; at++) {
    if (!opensLine[at]) continue;
    for (const mark of MARKS) {
      if (!letters.startsWith(mark.letters, at) || !isInPlace(mark, at, letters, opensLine)) continue;
      found.add(mark);
      telling ||= mark.telling;
      if (telling && found.size > 1) return true;
    }
  }
  return false;
}

/** The text in lower case without white space, and for each unit left whether it is the first one of its line. */
function withoutSpaces(text: string): { letters: string; opensLine: boolean[] } {
  const units: string[] = [];
  const opensLine: boolean[] = [];
  let lineIsEmpty = true;
  for (const unit of text.toLowerCase().split('')) {
    if (/\s|\uFEFF/.test(unit)) {
      // the form feed ends a line too: it is between two pages, glued to the first line of the second
      if (/[\n\r\f\v\u2028\u2029]/.test(unit)) lineIsEmpty = true;
      continue;
    }
    units.push(unit);
    opensLine.push(lineIsEmpty);
    lineIsEmpty = false;
  }
  return { letters: units.join(''), opensLine };
}

function isInPlace(mark: Mark, at: number, letters: string, opensLine: readonly boolean[]): boolean {
  if (mark.place === 'opens a line') return true;
  const after = at + mark.letters.length;
  if (mark.place === 'before a colon') return letters[after] === ':';
  return after === letters.length || opensLine[after] === true;
}

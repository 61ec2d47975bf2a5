import { plainOf } from '../text/characters.ts';

/** Printed words that show a determination. */
export interface Mark {
  /** Lower case, white space left out. */
  readonly letters: string;
  readonly place: 'alone on its line' | 'before a colon' | 'opens a line';
  /** Whether the words belong to IMR determinations only; `CLINICAL CASE SUMMARY` is in other letters too. */
  readonly telling: boolean;
}

/** How much of a document is looked at, in UTF-16 units. */
export const DETECTION_LENGTH = 8192;

/**
 * Whether a text is an IMR determination, and no other letter of its trade: two different marks must be in its first
 * `DETECTION_LENGTH` units, each at the start of a line, and one of them must be found in nothing else. The editor asks it
 * of plain text, the command line of the files of a folder. Extraction from PDF doubles, scatters and drops white space, doubles
 * lines, glues form feeds to headings and puts a header block before them; pasting leaves marks of bold print. Any string may
 * be given; linear in the piece that is looked at.
 */
export function isDetermination(text: string, marks: readonly Mark[]): boolean {
  const { letters, opensLine } = withoutSpaces(text.slice(0, DETECTION_LENGTH));
  const found = new Set<Mark>();
  let telling = false;
  for (let at = 0; at < letters.length; at++) {
    if (!opensLine[at]) continue;
    for (const mark of marks) {
      if (!letters.startsWith(mark.letters, at) || !isInPlace(mark, at, letters, opensLine)) continue;
      found.add(mark);
      telling ||= mark.telling;
      if (telling && found.size > 1) return true;
    }
  }
  return false;
}

/** Marks of bold print and of quoted mail. */
const IGNORED = '*_#>';

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
    if (IGNORED.includes(unit)) continue;
    for (const plain of plainOf(unit.charCodeAt(0)) ?? unit) {
      units.push(plain);
      opensLine.push(lineIsEmpty);
      lineIsEmpty = false;
    }
  }
  return { letters: units.join(''), opensLine };
}

function isInPlace(mark: Mark, at: number, letters: string, opensLine: readonly boolean[]): boolean {
  if (mark.place === 'opens a line') return true;
  const after = at + mark.letters.length;
  if (mark.place === 'before a colon') return letters[after] === ':';
  return after === letters.length || opensLine[after] === true || /^[:.]$/.test(letters[after] ?? '');
}

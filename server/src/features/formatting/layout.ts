import type { Letter } from '../../letter/letter.ts';
import type { Range } from '../../text/range.ts';
import { range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import { inOrder, type TextEdit } from '../../text/text-edits.ts';
import { type Break, endsLine } from './break.ts';
import { readBreaks } from './breaks.ts';
import { structureOf } from './letter-structure.ts';
import { missingSpaces } from './printed-spaces.ts';
import { type Words, wordsIn } from './separate-words.ts';
import { wrapped } from './wrap.ts';

/** How wide prose is set: so many characters, a line for each paragraph, or with the line ends that it has. */
export type Wrap = number | 'paragraph' | 'off';

/** The words of a letter with what is to be before each. */
export interface Layout {
  readonly source: string;
  readonly words: Words;
  readonly breaks: readonly Break[];
  /** The words, by index, before which a line ends although no blank line and nothing of the form is there: a guess. */
  readonly guessed: ReadonlySet<number>;
  /** What ends a line in the letter. */
  readonly lineEnd: string;
}

/** Lays a letter out. */
export function layOut(letter: Letter, wrap: Wrap): Layout {
  const { source } = letter;
  const structure = structureOf(letter);
  const cuts = [...structure.openings.keys(), ...structure.followings.keys(), ...missingSpaces(structure)];
  const words = wordsIn(
    source,
    cuts.sort((a, b) => a - b),
  );
  const { breaks, guessed } = readBreaks(structure, words, widthOf(wrap));
  return { source, words, breaks, guessed, lineEnd: lineEndOf(source) };
}

function widthOf(wrap: Wrap): number {
  return typeof wrap === 'number' ? wrap : Number.POSITIVE_INFINITY;
}

/** The white space before each word, and after the last. */
export function spacesOf({ source, words, breaks, lineEnd }: Layout, wrap: Wrap): string[] {
  const { starts, ends } = words;
  const isBroken = wrapped(source, words, breaks, widthOf(wrap));
  const spaces = breaks.map((before, i) => {
    if (i === 0) return source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    if (before === 'paragraph') return lineEnd + lineEnd;
    if (before === 'line' || isBroken[i]) return lineEnd;
    if (before === 'none') return '';
    const isKept =
      wrap === 'off' && before === 'space' && LINE_END.test(source.slice(ends[i - 1], starts[i]));
    return isKept ? lineEnd : ' ';
  });
  const tail = source.slice(ends.at(-1) ?? source.length);
  return [...spaces, LINE_END.test(tail) ? lineEnd : ''];
}

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = /[\n\r\f\v\u2028\u2029]/;

/** The line end that the text has most of; LF in a text of one line. */
function lineEndOf(source: string): string {
  const counts = new Map<string, number>();
  for (const [lineEnd] of matchesOf(/\r\n|\n|\r/g, source))
    counts.set(lineEnd, (counts.get(lineEnd) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? '\n';
}

/** The edits that give words the white space before them; one each, where it differs. */
export function editsOf({ source, words: { starts, ends } }: Layout, spaces: readonly string[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let i = 0; i <= starts.length; i++) {
    const place: Range = range(i === 0 ? 0 : (ends[i - 1] as number), starts[i] ?? source.length);
    const text = spaces[i] as string;
    if (source.slice(place.start, place.end) !== text) edits.push({ range: place, text });
  }
  return inOrder(edits);
}

/** The blocks of a layout: words between line ends that are there however wide lines are; indices, half-open. */
export function blocksOf({ breaks }: Layout): Range[] {
  const blocks: Range[] = [];
  let start = 0;
  for (let i = 1; i <= breaks.length; i++) {
    if (i < breaks.length && !endsLine(breaks[i])) continue;
    blocks.push(range(start, i));
    start = i;
  }
  return blocks;
}

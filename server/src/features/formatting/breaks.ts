import { opensBullet, opensEntry } from '../../syntax/marks.ts';
import { endsSentence, measureSpacing, opensSentence } from '../../syntax/page.ts';
import { isCapital, isLetter } from '../../text/characters.ts';
import type { Line } from '../../text/lines.ts';
import { type Break, endsLine } from './break.ts';
import type { Manner, Structure } from './line-structure.ts';
import { measureLines, type RoomAfter } from './measure.ts';
import { printedSpacing } from './printed-spaces.ts';
import { endsWidthless, type Words, wordFrom } from './separate-words.ts';

/** What is before each word of a letter. */
export interface ReadBreaks {
  /** In the order of the words. The first has none. */
  readonly breaks: Break[];
  /** The words, by index, before which a line ends by the room on the page alone: no blank line and nothing of the form is there. */
  readonly guessed: ReadonlySet<number>;
}

/** Reads what is to be before each word, for prose that is wrapped to a number of characters. */
export function readBreaks(structure: Structure, words: Words, width: number): ReadBreaks {
  const { source, lines } = structure;
  const breaks: Break[] = new Array(words.starts.length).fill('space');
  const guessed = new Set<number>();
  const page = readPage(structure, words, width);
  let numbered = 0;
  for (let k = 1; k < lines.length; k++) {
    const line = lines[k] as Line;
    const word = wordFrom(words, line.start);
    const number = numberOf(source, line);
    const isEntry = number === null ? opensBullet(source, line.start) : number === numbered + 1;
    if (number !== null) numbered = number;
    breaks[word] = lineBreak(page, k, page.manners[word] ?? null, isEntry);
    const isPlain = page.manners[word] === undefined && !opensEntry(source, line.start);
    if (isPlain && endsLine(breaks[word]) && !isApart(page, line)) guessed.add(word);
  }
  for (let i = 1; i < breaks.length; i++) {
    if (breaks[i] === 'space' && endsWidthless(source, words.ends[i - 1] as number))
      breaks[i] = LINE_END.test(source.slice(words.ends[i - 1], words.starts[i])) ? 'none' : 'bound';
  }
  for (const map of [structure.followings, structure.openings]) {
    for (const [offset, before] of map) {
      const word = wordFrom(words, offset);
      if (words.starts[word] !== offset) continue;
      breaks[word] = before;
      guessed.delete(word);
    }
  }
  printedSpacing(structure, words, breaks);
  return { breaks, guessed };
}

const LINE_END = /[\r\n\f]/;

/** How lines are laid out on the page. */
interface Page {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly spacing: number;
  readonly manners: readonly (Manner | undefined)[];
  readonly roomAfter: RoomAfter;
}

function readPage(structure: Structure, words: Words, width: number): Page {
  const { source, lines, openings, followings } = structure;
  const manners = mannersOf(structure, words);
  const spacing = spacingOf(source, lines);
  const proseEnds: number[] = [];
  for (let k = 0; k + 1 < lines.length; k++) {
    const { start, gap } = lines[k + 1] as Line;
    const isKnown = openings.has(start) || followings.has(start);
    if (gap <= spacing && !isKnown && manners[wordFrom(words, start)] !== 'lines') proseEnds.push(k);
  }
  return { source, lines, spacing, manners, roomAfter: measureLines(source, lines, proseEnds, width) };
}

/** Whether blank lines set a line apart; those of a page's end set nothing apart. */
function isApart({ spacing }: Page, { gap, afterPageBreak }: Line): boolean {
  return gap > spacing && !afterPageBreak;
}

/**
 * Blank lines between two lines of one paragraph. A letter with a line for each paragraph has blank lines nearly everywhere, too, but
 * few of its lines go on with a sentence.
 */
function spacingOf(source: string, lines: readonly Line[]): number {
  const spacing = measureSpacing(lines);
  const goingOn = lines.filter((line) => isLowerCase(source.charCodeAt(line.start))).length;
  return goingOn > lines.length * WRAPPED ? spacing : 0;
}

const WRAPPED = 0.2;

function isLowerCase(unit: number): boolean {
  return isLetter(unit) && !isCapital(unit);
}

/** How the line of each word is read, for words that are no prose; of stretches that overlap the later one counts. */
function mannersOf({ stretches }: Structure, words: Words): (Manner | undefined)[] {
  const manners: (Manner | undefined)[] = new Array(words.starts.length);
  for (const { range, manner } of stretches) {
    // what is before its first word is no matter of a paragraph
    const first = wordFrom(words, range.start) + (manner === 'lines' ? 0 : 1);
    const end = wordFrom(words, range.end);
    for (let i = first; i < end; i++) manners[i] = manner;
  }
  return manners;
}

/** @param isEntry whether a bullet, or the next number of a list, opens the line */
function lineBreak(page: Page, k: number, manner: Manner | null, isEntry: boolean): Break {
  const { source, lines, spacing, roomAfter } = page;
  const [above, below] = [lines[k - 1] as Line, lines[k] as Line];
  if (manner === 'lines') return below.gap > spacing ? 'paragraph' : 'line';
  const apart = isApart(page, below);
  const room = roomAfter(k - 1);
  if (opensEntry(source, below.start) && (room > 0 || isEntry)) return apart ? 'paragraph' : 'line';
  if (manner === 'paragraph') return 'space';
  const ends = endsSentence(source, above);
  const isNew = ends && opensSentence(source, below);
  if (manner === 'guideline') return apart && isNew ? 'paragraph' : 'space';
  if (apart) return isNew || room > SOME_ROOM ? 'paragraph' : 'space';
  if (isNew) return room > 0 ? 'paragraph' : 'space';
  // words were taken out of a paragraph that goes on
  const goesOn = !ends && isLowerCase(source.charCodeAt(below.start)) && roomAfter(k) <= MUCH_ROOM;
  return room > MUCH_ROOM && !goesOn ? 'line' : 'space';
}

/** Shares of the width. */
const MUCH_ROOM = 0.25;
const SOME_ROOM = 0.08;

/** The number that a line begins with as an entry of a list; null where it begins with none. */
function numberOf(source: string, { start }: Line): number | null {
  const found = /^\(?(\d{1,2})[.)]/.exec(source.slice(start, start + 4));
  return found && opensEntry(source, start) ? Number(found[1]) : null;
}

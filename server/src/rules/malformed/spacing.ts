import type { Frame } from '../../syntax/tree.ts';
import { isBlank } from '../../text/characters.ts';
import { firstLineEnd } from '../../text/line-ends.ts';
import { type Line, lineIndexFrom } from '../../text/lines.ts';
import { type Range, range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import type { TextEdit } from '../../text/text-edits.ts';
import type { Fix } from '../finding.ts';
import { replacement } from '../replacement.ts';
import { quoted } from '../wording.ts';

/** What a letter puts between its lines, ready to be inserted: line ends alone, no indentation. */
export interface Spacing {
  /** Between two lines of a paragraph. */
  readonly line: string;
  /** Between two paragraphs. */
  readonly paragraph: string;
}

/** With fewer lines a letter without blank lines has not shown yet how it parts its paragraphs. */
const LINES_THAT_TELL = 8;
/** A gap is that of lines within a paragraph when one pair of lines in so many has it. */
const COMMON = 4;

/** A text's own line ends and blank lines: extraction doubles them, leaves them out, or writes CR LF. */
export const spacingOf = remembered(({ source, lines }: Frame): Spacing => {
  const lineEnd = firstLineEnd(source);
  // how many lines have each gap above them
  const counts: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const { gap } = lines[i] as Line;
    counts[gap] = (counts[gap] ?? 0) + 1;
  }
  // the gaps that are there, in order
  const gaps = Object.keys(counts).map(Number);
  const countOf = (gap: number) => counts[gap] as number;
  const within = gaps.find((gap) => countOf(gap) * COMMON >= lines.length - 1) ?? 0;
  const wider = gaps.filter((gap) => gap > within).sort((a, b) => countOf(b) - countOf(a) || a - b);
  const between = wider[0] ?? (lines.length > LINES_THAT_TELL ? within : within + 1);
  return { line: lineEnd.repeat(within + 1), paragraph: lineEnd.repeat(between + 1) };
});

/**
 * Inserts paragraphs before the words that begin at `at`; words that are ahead on its line keep a line of their own.
 * A `\n` within a paragraph stands for the letter's own line end.
 */
export function insertBefore(determination: Frame, at: number, paragraphs: readonly string[]): TextEdit {
  const { line, paragraph } = stepsAt(determination, at);
  const opening = startsLine(determination, at) ? '' : paragraph;
  return {
    range: range(at, at),
    text: opening + paragraphs.map((words) => set(words, line) + paragraph).join(''),
  };
}

/** Inserts paragraphs after the words that end at `at`; words that follow on its line move to a line of their own. */
export function insertBehind(determination: Frame, at: number, paragraphs: readonly string[]): TextEdit {
  const { line, paragraph } = stepsAt(determination, at - 1);
  const closing = (lineAt(determination.lines, at - 1)?.end ?? 0) > at ? paragraph : '';
  return {
    range: range(at, at),
    text: paragraphs.map((words) => paragraph + set(words, line)).join('') + closing,
  };
}

/**
 * Inserts a label at `at`: before the words that belong to it, or as a skeleton. That gets a line of its own where the words at
 * `at` begin one, else two spaces after it.
 */
export function insertLabel(determination: Frame, at: number, label: string, isBeforeItsWords: boolean): Fix {
  const gap = isBeforeItsWords ? ' ' : startsLine(determination, at) ? stepsAt(determination, at).line : '  ';
  const fix = replacement(`Insert ${quoted(label)}`, range(at, at), label + gap);
  return isBeforeItsWords ? fix : { ...fix, skeleton: true };
}

/** From the end of a line's words to the beginning of the next one's, with the indentation of the line at `offset`. */
function stepsAt(determination: Frame, offset: number): Spacing {
  const { line, paragraph } = spacingOf(determination);
  const at = lineAt(determination.lines, offset);
  const indent = at ? determination.source.slice(at.start - at.indent, at.start) : '';
  return { line: line + indent, paragraph: paragraph + indent };
}

function set(words: string, lineStep: string): string {
  return words.replaceAll('\n', lineStep);
}

/**
 * Removes a block of words with the white space that set it off: what is after it moves to its place, and no
 * two lines are joined.
 */
export function remove({ source, lines }: Frame, block: Range): TextEdit {
  const line = lineAt(lines, block.end - 1);
  let { start, end } = block;
  if (line && end < line.end) while (isBlank(source.charCodeAt(end))) end++;
  else while (start > 0 && isBlank(source.charCodeAt(start - 1))) start--;
  return { range: range(start, end), text: '' };
}

/**
 * Puts blocks into another order. They are neighbors in the text and in its order, with nothing but white space
 * between them; the white space stays where it is, save that each block begins on a line of its own.
 */
export function reorder(determination: Frame, blocks: readonly Range[], order: readonly number[]): TextEdit {
  const { source } = determination;
  const own = (i: number) => blocks[i] as Range;
  const text = order.map((from, to) => {
    const words = source.slice(own(from).start, own(from).end);
    if (to === 0) return words;
    const space = source.slice(own(to - 1).end, own(to).start);
    return (/[\r\n]/.test(space) ? space : stepsAt(determination, own(to).start).paragraph) + words;
  });
  return { range: range(own(0).start, own(blocks.length - 1).end), text: text.join('') };
}

/** Whether the words that begin at `at` are the first of their line. */
export function startsLine({ lines }: Frame, at: number): boolean {
  return lineAt(lines, at)?.start === at;
}

function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  return lines[lineIndexFrom(lines, offset + 1) - 1];
}

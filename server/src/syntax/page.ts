import { isBlank, isCapital, isDigit } from '../text/characters.ts';
import { lettersOf } from '../text/letters.ts';
import type { Line } from '../text/lines.ts';
import { behindMarks } from './marks.ts';

/**
 * How a text is laid out on its page: what distinguishes the end of a paragraph from a line that was merely full.
 * The same letter arrives single- and double-spaced, with and without blank lines between paragraphs.
 */
export interface PageLayout {
  /** Blank lines between two lines of one paragraph: 1 in a double-spaced text, else 0. */
  readonly spacing: number;
  /** Spaces before a line inside a paragraph. */
  readonly indent: number;
  /** The width that lines are filled to, in the unit of `widthOf`. */
  readonly width: number;
}

/** The layout of a page with these lines, `widths` the width of each; one without lines gives zeros. */
export function measurePage(lines: readonly Line[], widths: Uint32Array): PageLayout {
  return {
    spacing: measureSpacing(lines),
    indent: rankIn(lines.length, (k) => (lines[k] as Line).indent, MEDIAN),
    width: rankIn(widths.length, (k) => widths[k] as number, WIDE_LINES),
  };
}

/** Four lines in five are at most as wide as the page is taken to be. */
const WIDE_LINES = 0.8;
const MEDIAN = 0.5;

/** Values below are counted, which takes one pass; few lines are wider. */
const COUNTED = 2048;

/** The value at a share of `count` values in their order; 0 of none. */
export function rankIn(count: number, valueAt: (k: number) => number, share: number): number {
  const rank = Math.floor(count * share);
  const counts = new Uint32Array(COUNTED);
  for (let k = 0; k < count; k++) {
    const value = valueAt(k);
    if (value < COUNTED) (counts[value] as number) += 1;
  }
  let below = 0;
  for (let value = 0; value < COUNTED; value++) {
    below += counts[value] as number;
    if (below > rank) return value;
  }
  const values = Uint32Array.from({ length: count }, (_, k) => valueAt(k));
  return values.sort()[rank] ?? 0;
}

/** In a double-spaced text nearly all lines follow a blank one, the few that are typed into it aside. */
const DOUBLE_SPACED = 0.9;

/** Blank lines between two lines of one paragraph: 1 in a double-spaced text, else 0. */
export function measureSpacing(lines: readonly Line[]): PageLayout['spacing'] {
  let doubled = 0;
  for (let k = 0; k < lines.length; k++) if ((lines[k] as Line).gap >= 1) doubled++;
  return doubled > (lines.length - 1) * DOUBLE_SPACED ? 1 : 0;
}

/** Whether a paragraph ends between two neighboring lines, as far as space on the page and the words show. */
export function endsParagraph(source: string, above: Line, below: Line, page: PageLayout): boolean {
  if (!opensSentence(source, below) || runsOn(source, above)) return false;
  if (concludes(source, above)) return true;
  const ends = endsSentence(source, above);
  const room = roomLeft(source, above, below, page);
  const apart = below.gap > page.spacing || (below.indent > page.indent && above.indent <= page.indent);
  if (apart) return ends || room > 0;
  return ends ? room > 0 : room > page.width * 0.4;
}

/** Whether the line ends in a full stop, a question or exclamation mark, closing quotes and brackets aside. */
export function endsSentence(source: string, line: Line): boolean {
  return '.?!'.includes(source[lastSign(source, line)] as string);
}

/** Whether the line begins as a sentence or a request may: with a capital, a digit, an opening bracket or quotation mark, or a list mark. */
export function opensSentence(source: string, line: Line): boolean {
  const unit = source.charCodeAt(line.start);
  if (isCapital(unit) || isDigit(unit) || `"“'([#`.includes(source[line.start] as string)) return true;
  return behindMarks(source, line.start, line.end) > line.start;
}

/** The words that close a rationale, with spaces scattered among them, in UTF-16 units. */
const LONGEST_CONCLUSION = 50;

/** Whether the line ends in the words that close most rationales (`is not medically necessary.`). */
export function concludes(source: string, line: Line): boolean {
  const end = lastSign(source, line);
  if (source[end] !== '.') return false;
  const tail = lettersOf(source.slice(Math.max(line.start, end - LONGEST_CONCLUSION), end));
  return tail.endsWith('necessary') || tail.endsWith('necessaryandappropriate');
}

/** Whether the line ends in a character after which a sentence goes on. */
export function runsOn(source: string, line: Line): boolean {
  return ':,;&/(-'.includes(source[line.end - 1] as string);
}

function lastSign(source: string, line: Line): number {
  let i = line.end - 1;
  while (i > line.start && `"”’')]`.includes(source[i] as string)) i--;
  return i;
}

/** How much of the line would have been left had the next line's first word been set on it; negative when full. */
function roomLeft(source: string, above: Line, below: Line, page: PageLayout): number {
  let wordEnd = below.start;
  while (wordEnd < below.end && !isBlank(source.charCodeAt(wordEnd))) wordEnd++;
  const wanted =
    widthOf(source, above.start, above.end) + BLANK_WIDTH + widthOf(source, below.start, wordEnd);
  return page.width - wanted;
}

const BLANK_WIDTH = 6;
const NARROW = "ijlt.,:;'!|()[]fr-/ ";
const WIDE = 'mwMWQOGDH@%&';

/** Widths of the ASCII characters as a proportional face sets them, roughly, in tenths of a lower-case letter. */
const WIDTHS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (NARROW.includes(sign)) return 6;
  if (WIDE.includes(sign)) return 16;
  return isCapital(unit) ? 13 : 10;
});

/** How wide the characters between two offsets are as a proportional face sets them, roughly. */
export function widthOf(source: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    width += unit < 128 ? (WIDTHS[unit] as number) : 10;
  }
  return width;
}

import { behindWidthless, isBlank, plainOf } from './characters.ts';
import { endOfEmphasis, isEmphasisUnit } from './emphasis.ts';
import { type Range, range } from './range.ts';
import { firstIndex } from './search.ts';

/** What pdfium prints where a page broke a word at its hyphen: it stands for the hyphen and the line end. */
const BROKEN_HYPHEN = 0xfffe;
const SPACE = 32;
/** From here on characters may stand for others. */
const BEYOND_ASCII = 128;

/**
 * The words of a stretch of source with all white space (hard wraps, doubled blank lines, form feeds) folded to single spaces,
 * without what pasting puts into words (soft hyphens, ligatures, full-width characters, marks of emphasis), and with a way
 * back: every offset into `text` maps to an offset into the source.
 */
export class Flow {
  /** The folded words; no white space at either end. */
  readonly text: string;
  /** The stretch of source that was read. */
  readonly range: Range;
  /** Whether some words are spelled otherwise in the source: with a soft hyphen or a ligature inside, for one. */
  readonly isRespelled: boolean;
  /** Where each run starts in the text and in the source; inside a run, words with single spaces, both go side by side. */
  readonly #flowStarts: readonly number[];
  readonly #sourceStarts: readonly number[];

  constructor(area: Range, { text, flowStarts, sourceStarts, isRespelled }: Folded) {
    this.text = text;
    this.range = area;
    this.isRespelled = isRespelled;
    this.#flowStarts = flowStarts;
    this.#sourceStarts = sourceStarts;
  }

  /** The source range of `text.slice(start, end)`. Offsets out of bounds are clamped. */
  sourceRange(start: number, end: number): Range {
    const { length } = this.text;
    if (length === 0) return range(this.range.start, this.range.start);
    const first = Math.min(Math.max(0, start), length);
    const last = Math.min(Math.max(first, end), length);
    const from = this.#toSource(first);
    return last === first ? range(from, from) : range(from, this.#toSource(last - 1) + 1);
  }

  /** The flow offset of a source offset; white space maps to the space it became, or to the word after it. */
  flowOffset(sourceOffset: number): number {
    let run = lastAtOrBefore(this.#sourceStarts, sourceOffset);
    if (run < 0) return 0;
    // a ligature stands for several letters, each a run
    while (run > 0 && this.#sourceStarts[run - 1] === sourceOffset) run--;
    const into = sourceOffset - (this.#sourceStarts[run] as number);
    const next = this.#flowStarts[run + 1] ?? this.text.length;
    return Math.min((this.#flowStarts[run] as number) + into, next);
  }

  /** The flow offsets of the words that a source range covers. */
  flowRange({ start, end }: Range): Range {
    return range(this.flowOffset(start), this.flowOffset(end));
  }

  #toSource(offset: number): number {
    const run = Math.max(0, lastAtOrBefore(this.#flowStarts, offset));
    const into = offset - (this.#flowStarts[run] as number);
    const nextRun = this.#sourceStarts[run + 1];
    // a flow space has no place of its own: it is the first white space after the run, inside the stretch that was read
    const start = this.#sourceStarts[run] as number;
    const limit = nextRun === undefined ? this.range.end : Math.max(start, nextRun - 1);
    return Math.min(start + into, limit);
  }
}

/** The words of a stretch, and where their runs start. */
interface Folded {
  readonly text: string;
  readonly flowStarts: readonly number[];
  readonly sourceStarts: readonly number[];
  readonly isRespelled: boolean;
}

/** Reads the words between two source offsets as a flow. A stretch of white space gives the empty flow. */
export function readFlow(source: string, area: Range): Flow {
  return new Flow(area, fold(source, area));
}

function fold(source: string, area: Range): Folded {
  const flowStarts: number[] = [];
  const sourceStarts: number[] = [];
  let text = '';
  let isRespelled = false;
  let isApart = false;
  const add = (words: string, from: number) => {
    if (isApart && text.length > 0) text += ' ';
    isApart = false;
    flowStarts.push(text.length);
    sourceStarts.push(from);
    text += words;
  };
  let i = area.start;
  while (i < area.end) {
    const unit = source.charCodeAt(i);
    if (isBlank(unit)) {
      isApart = true;
      i++;
      continue;
    }
    const behindMark = isEmphasisUnit(unit) ? endOfEmphasis(source, i) : i;
    const plain = unit < BEYOND_ASCII ? null : plainOf(unit);
    isRespelled ||= behindMark > i || plain !== null;
    if (behindMark > i) i = behindMark;
    else if (plain === '') i = behindWidthless(source, i, area.end);
    else if (plain !== null) {
      for (const letter of plain) add(letter, i);
      i++;
    } else {
      const start = i;
      i = runEnd(source, i, area.end);
      const isBroken = source.charCodeAt(i - 1) === BROKEN_HYPHEN;
      add(isBroken ? `${source.slice(start, i - 1)}-` : source.slice(start, i), start);
      isApart = isBroken;
    }
  }
  return { text, flowStarts, sourceStarts, isRespelled };
}

/**
 * The end of the run that begins at `start`: of words with single spaces between them that stand for themselves, or of a
 * broken hyphen.
 */
function runEnd(source: string, start: number, limit: number): number {
  let i = start;
  while (i < limit) {
    const unit = source.charCodeAt(i);
    if (unit === BROKEN_HYPHEN) return i + 1;
    if (isBlank(unit) && (unit !== SPACE || i + 1 >= limit || isBlank(source.charCodeAt(i + 1)))) return i;
    if (isEmphasisUnit(unit) ? endOfEmphasis(source, i) > i : unit >= BEYOND_ASCII && plainOf(unit) !== null)
      return withoutSpace(source, start, i);
    i++;
  }
  return i;
}

/** A space before what is left out is none inside a run: what follows may be another space. */
function withoutSpace(source: string, start: number, end: number): number {
  return end - 1 > start && source.charCodeAt(end - 1) === SPACE ? end - 1 : end;
}

/** The words of a stretch of source with white space folded: `readFlow(...).text` without the way back. */
export function foldedText(source: string, area: Range): string {
  return readFlow(source, area).text;
}

/** The index of the last number in the ascending list that is not greater than `value`; -1 when there is none. */
function lastAtOrBefore(list: readonly number[], value: number): number {
  return firstIndex(list.length, (k) => (list[k] as number) > value) - 1;
}

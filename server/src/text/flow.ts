import { isBlank } from './characters.ts';
import { movedRange, type Range, range } from './range.ts';
import { firstIndex } from './search.ts';

/** What pdfium prints where a page broke a word at its hyphen: it stands for the hyphen and the line end. */
const BROKEN_HYPHEN = 0xfffe;
const SPACE = 32;

/**
 * The words of a stretch of source with all white space (hard wraps, doubled blank lines, form feeds) folded to
 * single spaces, and with a way back: every offset into `text` maps to an offset into the source.
 */
export interface Flow {
  /** The folded words; no white space at either end. */
  readonly text: string;
  /** The stretch of source that was read. */
  readonly range: Range;
  /** The source range of `text.slice(start, end)`. Offsets out of bounds are clamped. */
  sourceRange(start: number, end: number): Range;
  /** The flow offset of a source offset; white space maps to the space it became, or to the word behind it. */
  flowOffset(sourceOffset: number): number;
  /** The flow of the same words in a text in which they stand `by` units further on. */
  movedBy(by: number): Flow;
  /** Stands for the words wherever they are moved to: what is known of the words alone is kept under it. */
  readonly words: FlowWords;
}

/**
 * The words of a flow, with where each run of them starts in the folded words and, counted from some fixed place, in the
 * source. Inside a run, which holds words with single spaces between them, both go side by side.
 */
export interface FlowWords {
  readonly text: string;
  readonly flowStarts: readonly number[];
  readonly sourceStarts: readonly number[];
}

/** Reads the words between two source offsets as a flow. A blank stretch gives the empty flow. */
export function readFlow(source: string, area: Range): Flow {
  const flowStarts: number[] = [];
  const sourceStarts: number[] = [];
  let text = '';
  let i = area.start;
  while (i < area.end) {
    if (isBlank(source.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    i = runEnd(source, i, area.end);
    const broken = source.charCodeAt(i - 1) === BROKEN_HYPHEN;
    if (text.length > 0) text += ' ';
    flowStarts.push(text.length);
    sourceStarts.push(start);
    text += broken ? `${source.slice(start, i - 1)}-` : source.slice(start, i);
  }
  return new MappedFlow({ text, flowStarts, sourceStarts }, area, 0);
}

/** Words of an earlier version of a source, as they were read there. */
export interface EarlierFlow {
  readonly source: string;
  readonly flow: Flow;
}

/**
 * As `readFlow`. Where the stretch is the same in an earlier version its words are taken from there, so that what is
 * known of them (`Flow.words`) holds.
 */
export function rereadFlow(source: string, area: Range, before: EarlierFlow | undefined): Flow {
  if (!before) return readFlow(source, area);
  const { start, end } = before.flow.range;
  const isSame =
    end - start === area.end - area.start && source.startsWith(before.source.slice(start, end), area.start);
  return isSame ? before.flow.movedBy(area.start - start) : readFlow(source, area);
}

/** The end of the run that begins at `start`: of words with single spaces between them, or of a broken hyphen. */
function runEnd(source: string, start: number, limit: number): number {
  let i = start;
  while (i < limit) {
    const unit = source.charCodeAt(i);
    if (unit === BROKEN_HYPHEN) return i + 1;
    if (isBlank(unit) && (unit !== SPACE || i + 1 >= limit || isBlank(source.charCodeAt(i + 1)))) return i;
    i++;
  }
  return i;
}

/** The words of a stretch of source with white space folded: `readFlow(...).text` without the way back. */
export function foldedText(source: string, area: Range): string {
  return readFlow(source, area).text;
}

class MappedFlow implements Flow {
  readonly words: FlowWords;
  readonly range: Range;
  /** What is added to the places of the words to give offsets into the source. */
  readonly #moved: number;

  constructor(words: FlowWords, area: Range, moved: number) {
    this.words = words;
    this.range = area;
    this.#moved = moved;
  }

  get text(): string {
    return this.words.text;
  }

  movedBy(by: number): Flow {
    return by === 0 ? this : new MappedFlow(this.words, movedRange(this.range, by), this.#moved + by);
  }

  sourceRange(start: number, end: number): Range {
    const { length } = this.words.text;
    if (length === 0) return range(this.range.start, this.range.start);
    const first = Math.min(Math.max(0, start), length);
    const last = Math.min(Math.max(first, end), length);
    const from = this.#toSource(first);
    return last === first ? range(from, from) : range(from, this.#toSource(last - 1) + 1);
  }

  flowOffset(sourceOffset: number): number {
    const { text, flowStarts, sourceStarts } = this.words;
    const place = sourceOffset - this.#moved;
    const run = lastAtOrBefore(sourceStarts, place);
    if (run < 0) return 0;
    const into = place - (sourceStarts[run] as number);
    const next = flowStarts[run + 1] ?? text.length;
    return Math.min((flowStarts[run] as number) + into, next);
  }

  #toSource(offset: number): number {
    const { flowStarts, sourceStarts } = this.words;
    const run = Math.max(0, lastAtOrBefore(flowStarts, offset));
    const runStart = (sourceStarts[run] as number) + this.#moved;
    const into = offset - (flowStarts[run] as number);
    const nextRun = sourceStarts[run + 1];
    // A flow space has no place of its own: it is the first white space behind the run, inside the read stretch.
    return Math.min(runStart + into, nextRun === undefined ? this.range.end : nextRun + this.#moved - 1);
  }
}

/** The index of the last number in the ascending list that is not greater than `value`; -1 when there is none. */
function lastAtOrBefore(list: readonly number[], value: number): number {
  return firstIndex(list.length, (k) => (list[k] as number) > value) - 1;
}

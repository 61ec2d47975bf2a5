import { isBlank } from './characters.ts';
import { type Range, range } from './range.ts';
import { firstIndex } from './search.ts';

/** What pdfium prints where a page broke a word at its hyphen: it stands for the hyphen and the line end. */
const BROKEN_HYPHEN = 0xfffe;
const SPACE = 32;

/**
 * The words of a stretch of source with all white space (hard wraps, doubled blank lines, form feeds) folded to
 * single spaces, and with a way back: every offset into `text` maps to an offset into the source.
 */
export class Flow {
  /** The folded words; no white space at either end. */
  readonly text: string;
  /** The stretch of source that was read. */
  readonly range: Range;
  /** Where each run starts in the text and in the source; inside a run, words with single spaces, both go side by side. */
  readonly #flowStarts: readonly number[];
  readonly #sourceStarts: readonly number[];

  constructor(text: string, area: Range, flowStarts: readonly number[], sourceStarts: readonly number[]) {
    this.text = text;
    this.range = area;
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

  /** The flow offset of a source offset; white space maps to the space it became, or to the word behind it. */
  flowOffset(sourceOffset: number): number {
    const run = lastAtOrBefore(this.#sourceStarts, sourceOffset);
    if (run < 0) return 0;
    const into = sourceOffset - (this.#sourceStarts[run] as number);
    const next = this.#flowStarts[run + 1] ?? this.text.length;
    return Math.min((this.#flowStarts[run] as number) + into, next);
  }

  #toSource(offset: number): number {
    const run = Math.max(0, lastAtOrBefore(this.#flowStarts, offset));
    const into = offset - (this.#flowStarts[run] as number);
    const nextRun = this.#sourceStarts[run + 1];
    // a flow space has no place of its own: it is the first white space after the run, inside the stretch that was read
    const limit = nextRun === undefined ? this.range.end : nextRun - 1;
    return Math.min((this.#sourceStarts[run] as number) + into, limit);
  }
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
  return new Flow(text, area, flowStarts, sourceStarts);
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

/** The index of the last number in the ascending list that is not greater than `value`; -1 when there is none. */
function lastAtOrBefore(list: readonly number[], value: number): number {
  return firstIndex(list.length, (k) => (list[k] as number) > value) - 1;
}

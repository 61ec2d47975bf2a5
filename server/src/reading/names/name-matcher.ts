import { isBlank, isDigit } from '../../text/characters.ts';
import { firstIndex } from '../../text/search.ts';
import { isWordEnd, keyUnitAt, nextKeyOffset, type Span, withClosing } from '../../text/words.ts';

/**
 * Finds names in a text by their letters and digits, longest first. The keys are sorted, so that those that begin
 * with the letters read so far are neighbors; each further letter narrows their range. Making one costs no more than
 * the sorting, which counts when a catalogue is first used.
 */
export class NameMatcher<T> {
  readonly #keys: readonly string[];
  readonly #values: readonly T[];
  /** Where the keys begin that have this unit as their first. */
  readonly #firsts = new Map<number, number>();

  /** `entries` come with letter keys (lower-case letters and digits); of equal keys the first counts. */
  constructor(entries: Iterable<readonly [key: string, value: T]>) {
    const sorted = [...entries]
      .filter(([key]) => key !== '')
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    this.#keys = sorted.map(([key]) => key);
    this.#values = sorted.map(([, value]) => value);
    for (let i = this.#keys.length - 1; i >= 0; i--) this.#firsts.set(this.#unitOf(i, 0), i);
  }

  /**
   * The longest name that begins at `offset` and ends with a word, or null. Punctuation inside does not split it,
   * but no name goes on after a full stop with a space, unless that follows a digit (`3. Opioids`) or `vs`. Steps are
   * bounded by the longest name.
   */
  longestAt(text: string, offset: number): { value: T; span: Span } | null {
    const first = keyUnitAt(text, offset);
    let low = this.#firsts.get(first);
    if (low === undefined) return null;
    let high = this.#firstBehind(low, this.#keys.length, 0, first);
    let at = offset + 1;
    let best: { index: number; end: number } | null = null;
    for (let depth = 1; low < high; depth++) {
      if (this.#keys[low]?.length === depth && isWordEnd(text, at)) best = { index: low, end: at };
      const next = nextKeyOffset(text, at);
      if (next < 0 || endsSentence(text, at, next)) break;
      const unit = keyUnitAt(text, next);
      low = this.#firstBehind(low, high, depth, unit - 1);
      high = this.#firstBehind(low, high, depth, unit);
      at = next + 1;
    }
    if (!best) return null;
    const span = { start: offset, end: best.end };
    return {
      value: this.#values[best.index] as T,
      span: { start: offset, end: withClosing(text, span) },
    };
  }

  /** The first of the keys from `low` to `high` whose unit at `depth` is above `unit`; `high` when none is. */
  #firstBehind(low: number, high: number, depth: number, unit: number): number {
    return firstIndex(high, (k) => this.#unitOf(k, depth) > unit, low);
  }

  /** -1 after the end of a key, so that it sorts before those that go on. */
  #unitOf(index: number, depth: number): number {
    const key = this.#keys[index] ?? '';
    return depth < key.length ? key.charCodeAt(depth) : -1;
  }
}

function endsSentence(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (text.charCodeAt(i) !== 46 || !isBlank(text.charCodeAt(i + 1))) continue;
    if (!isDigit(text.charCodeAt(i - 1)) && !/\bvs$/i.test(text.slice(Math.max(0, i - 3), i))) return true;
  }
  return false;
}

import { isBlank, isDigit } from '../text/characters.ts';
import { isWordEnd, keyUnitAt, nextKeyOffset, type Span, withClosing } from './words.ts';

/** Finds names in a text by their letters and digits, longest first. */
export class NameMatcher<T> {
  readonly #root: Node<T> = { next: new Map(), value: null };

  /** `entries` come with letter keys (lower-case letters and digits); of equal keys the first counts. */
  constructor(entries: Iterable<readonly [key: string, value: T]>) {
    for (const [key, value] of entries) {
      if (key === '') continue;
      let node = this.#root;
      for (let i = 0; i < key.length; i++) {
        const unit = key.charCodeAt(i);
        let next = node.next.get(unit);
        if (!next) {
          next = { next: new Map(), value: null };
          node.next.set(unit, next);
        }
        node = next;
      }
      node.value ??= { value };
    }
  }

  /**
   * The longest name that begins at `offset` and ends with a word, or null. Punctuation inside does not split it,
   * but no name goes on behind a full stop with a blank, unless that follows a digit (`3. Opioids`). Steps are
   * bounded by the longest name.
   */
  longestAt(text: string, offset: number): { value: T; span: Span } | null {
    let node: Node<T> | undefined = this.#root.next.get(keyUnitAt(text, offset));
    let at = offset + 1;
    let best: { value: T; end: number } | null = null;
    while (node) {
      if (node.value && isWordEnd(text, at)) best = { value: node.value.value, end: at };
      if (node.next.size === 0) break;
      const next = nextKeyOffset(text, at);
      if (next < 0 || endsSentence(text, at, next)) break;
      node = node.next.get(keyUnitAt(text, next));
      at = next + 1;
    }
    if (!best) return null;
    return {
      value: best.value,
      span: { start: offset, end: withClosing(text, { start: offset, end: best.end }) },
    };
  }
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  /** Boxed, so that any value can be told from none. */
  value: { readonly value: T } | null;
}

function endsSentence(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (text.charCodeAt(i) !== 46 || !isBlank(text.charCodeAt(i + 1))) continue;
    if (!isDigit(text.charCodeAt(i - 1))) return true;
  }
  return false;
}

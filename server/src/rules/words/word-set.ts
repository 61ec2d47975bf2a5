import { packed, slotOf, type Vocabulary } from '../../text/vocabulary.ts';

/**
 * Words that never change, to be compared with the words of a document, of which no string is made or hashed for it: what letters
 * pack into two numbers is compared. A hash table of open addressing, half empty at least.
 */
export class WordSet {
  readonly #highs: Int32Array;
  readonly #lows: Int32Array;
  /** The words themselves where the numbers do not hold all letters; empty for others. */
  readonly #long: string[] = [];

  /** Words of lower-case letters, of one letter or more. */
  constructor(words: Iterable<string>) {
    const all = new Set(words);
    let size = 16;
    while (size < 2 * all.size) size *= 2;
    this.#highs = new Int32Array(size);
    this.#lows = new Int32Array(size);
    for (let i = 0; i < size; i++) this.#long.push('');
    for (const word of all) {
      const { high, low, isWhole } = packed(word);
      let slot = slotOf(high, low) & (size - 1);
      while (this.#lows[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#highs[slot] = high;
      this.#lows[slot] = low;
      if (!isWhole) this.#long[slot] = word;
    }
  }

  /** Whether the word of a number in a vocabulary is one of them; `NO_WORD` is none. */
  hasOf(vocabulary: Vocabulary, id: number): boolean {
    const high = vocabulary.highOf(id);
    const low = vocabulary.lowOf(id);
    const mask = this.#lows.length - 1;
    for (let slot = slotOf(high, low) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#lows[slot];
      if (found === 0) return false;
      if (found !== low || this.#highs[slot] !== high) continue;
      const long = this.#long[slot] as string;
      if (long === '' || long === vocabulary.wordOf(id)) return true;
    }
  }
}

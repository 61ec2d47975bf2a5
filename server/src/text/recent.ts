/** What is found by its words, besides a key. */
interface OfWords {
  /** In one piece of its own: words cut out of a text would keep all of that text in memory. */
  readonly source: string;
}

/**
 * What was made of stretches of text, found again by content: a key and the words are all that the making depends on, so what
 * is found equals what would be made. Some of what is no longer asked for is kept, up to a bound on its words.
 */
export class Recent<T extends OfWords> {
  #values = new Map<string, T[]>();
  /** What was asked for before the last time that some was forgotten, and perhaps not since. */
  #older: ReadonlyMap<string, readonly T[]> = new Map();
  readonly #most: number;
  /** How long the words of the values are together, and those that were asked for since the last call of `trim`. */
  #size = 0;
  #asked = 0;

  /** @param most how long the words together may be of what is no longer asked for, in UTF-16 units */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key and of words: the one that was made before, else one that `make` gives. */
  of(key: string, words: string, make: () => T): T {
    this.#asked += words.length;
    const values = this.#values.get(key);
    const known = values?.find(({ source }) => source === words);
    if (known) return known;
    const value = this.#older.get(key)?.find(({ source }) => source === words) ?? make();
    if (values) values.push(value);
    else this.#values.set(key, [value]);
    this.#size += words.length;
    return value;
  }

  /** To be called when all has been asked for that is in use now: forgets some of the rest when there is much of it. */
  trim(): void {
    if (this.#size > this.#asked + this.#most) {
      this.#older = this.#values;
      this.#values = new Map();
      this.#size = 0;
    }
    this.#asked = 0;
  }
}

/**
 * The same text in one piece of its own. Engines keep a text that was put together or cut out as references to others: it
 * is read up to twice as slowly, and keeps all of the others in memory.
 */
export function flatCopy(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}

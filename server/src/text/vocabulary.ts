/** Numbers, and all else that is no run of letters, have this number and no word. */
export const NO_WORD = 0;

/** A vocabulary of more letters than this is followed by a new one. */
const MOST_LETTERS = 200_000;
const SMALLEST_TABLE = 64;
/** So many letters of five bits are distinguished by two numbers of 32 bits. */
const PACKED = 12;
/** Set in the first number of a longer word, whose first letters are in neither: it is another than its last twelve letters. */
const LONGER = 1 << 31;

/**
 * Gives each word, a run of ASCII letters of any case, a number, so that what is known of it is found out once. A hash
 * table of open addressing, asked with a place of a text: no string is made for words met before. It goes with its document
 * or run over many letters: no words outlive the letters they are of.
 */
export class Vocabulary {
  readonly #words: string[] = [''];
  #table = new Int32Array(SMALLEST_TABLE);
  /** The last letters of each word, see `idOf`. */
  #highs = new Int32Array(SMALLEST_TABLE / 2);
  #lows = new Int32Array(SMALLEST_TABLE / 2);
  #letters = 0;
  /** What readers know of words: by the reader's number, then by the word's. */
  readonly #notes: unknown[][] = [];

  /** Whether it has grown so large that a new one is to take its place, see `Vocabularies`. */
  get isFull(): boolean {
    return this.#letters > MOST_LETTERS;
  }

  /** What a reader (`WordNotes`) knows of words, by their numbers; it may be shorter than the vocabulary. */
  notesOf(reader: number): unknown[] {
    const notes = this.#notes[reader];
    if (notes) return notes;
    // no gaps: an array with wide ones becomes a table that is slow to read
    while (this.#notes.length <= reader) this.#notes.push([]);
    return this.#notes[reader] as unknown[];
  }

  /** The word of a number, in lower case; empty for `NO_WORD`. */
  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  /** The first of the two numbers that the letters of a word are packed into, see `packed`; 0 for `NO_WORD`. */
  highOf(id: number): number {
    return this.#highs[id] as number;
  }

  /** The second one. */
  lowOf(id: number): number {
    return this.#lows[id] as number;
  }

  /**
   * The number of the word from `start` to `end`, which holds letters alone. `highest` and `low` are the last letters of
   * the word, five bits each, the last one lowest: the whole of a word of at most twelve.
   */
  idOf(text: string, start: number, end: number, highest: number, low: number): number {
    const high = end - start > PACKED ? highest | LONGER : highest;
    const mask = this.#table.length - 1;
    for (let slot = slotOf(high, low) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#table[slot] as number;
      if (id === 0) return this.#add(text, start, end, high, low, slot);
      if (this.#lows[id] !== low || this.#highs[id] !== high) continue;
      if (end - start <= PACKED || isWord(text, start, end, this.#words[id] as string)) return id;
    }
  }

  #add(text: string, start: number, end: number, high: number, low: number, slot: number): number {
    const id = this.#words.length;
    this.#words.push(copyOf(text, start, end));
    this.#letters += end - start;
    this.#highs[id] = high;
    this.#lows[id] = low;
    this.#table[slot] = id;
    if (id + 1 === this.#lows.length) this.#grow();
    return id;
  }

  #grow(): void {
    const table = new Int32Array(this.#table.length * 2);
    const mask = table.length - 1;
    for (let id = 1; id < this.#words.length; id++) {
      let slot = slotOf(this.#highs[id] as number, this.#lows[id] as number) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = id;
    }
    this.#table = table;
    this.#highs = twiceAsLong(this.#highs);
    this.#lows = twiceAsLong(this.#lows);
  }
}

/**
 * The vocabulary of a document, or of a run over many letters: a new one when the last is full, which bounds its memory.
 */
export class Vocabularies {
  #current = new Vocabulary();

  /** What words are numbered by from now on. */
  get current(): Vocabulary {
    if (this.#current.isFull) this.#current = new Vocabulary();
    return this.#current;
  }
}

/** The letters of a word in two numbers, five bits each; `isWhole` where they are all of the word. */
export function packed(word: string): { high: number; low: number; isWhole: boolean } {
  let [high, low] = [0, 0];
  for (let i = 0; i < word.length; i++) {
    high = (high << 5) | (low >>> 27);
    low = (low << 5) | (word.charCodeAt(i) & 31);
  }
  const isWhole = word.length <= PACKED;
  return { high: isWhole ? high : high | LONGER, low, isWhole };
}

/** Where the search for a word begins: its letters mixed by multiplication (Knuth's 2654435761 and another odd number). */
export function slotOf(high: number, low: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function twiceAsLong(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== (text.charCodeAt(start + i) | 32)) return false;
  }
  return true;
}

/** Letter by letter: a slice would keep the whole text in memory with it. */
function copyOf(text: string, start: number, end: number): string {
  let word = '';
  for (let i = start; i < end; i++) word += String.fromCharCode(text.charCodeAt(i) | 32);
  return word;
}

import { isDigit } from '../../text/characters.ts';
import { firstIndex } from '../../text/search.ts';
import { type WordList, WordNotes } from '../../text/word-list.ts';

/** What may follow a word inside a name: one of the 26 letters, by bit, or a digit. */
const DIGIT = 1 << 26;
/** The word is a name itself, or too little is known of it to say that it is none. */
const WHOLE = 1 << 27;

/**
 * Says of most words that none of some names begins there. Readers look for names at every word of a letter, and at
 * almost all of them in vain: this makes looking cheap. It does not miss names whose letters are torn apart.
 */
export class NameOpenings {
  readonly #keys: readonly string[];
  readonly #afterWord = new WordNotes((word) => this.#after(word));

  /** `keys` in lower-case letters and digits. */
  constructor(keys: Iterable<string>) {
    this.#keys = [...new Set(keys)].sort((a, b) => (a < b ? -1 : 1));
  }

  /** False where no name begins at the word at an index of the list of the text's words. */
  mayBegin(text: string, words: WordList, index: number): boolean {
    const after = this.#afterWord.of(words, index);
    if (after === 0 || after >= WHOLE) return after !== 0;
    const next = words.starts[index + 1];
    return next !== undefined && (after & bitOf(text.charCodeAt(next))) !== 0;
  }

  /** What follows the word in the names that begin with it. Of a number only its being one is known. */
  #after(word: string): number {
    if (word === '') return this.#keys.some((key) => isDigit(key.charCodeAt(0))) ? WHOLE : 0;
    let after = 0;
    for (let k = this.#firstFrom(word); this.#keys[k]?.startsWith(word); k++) {
      const key = this.#keys[k] as string;
      after |= key.length === word.length ? WHOLE : bitOf(key.charCodeAt(word.length));
    }
    return after;
  }

  /** The index of the first key that is not before the word in the order of the alphabet. */
  #firstFrom(word: string): number {
    return firstIndex(this.#keys.length, (k) => (this.#keys[k] as string) >= word);
  }
}

function bitOf(unit: number): number {
  return isDigit(unit) ? DIGIT : 1 << ((unit | 32) - 97);
}

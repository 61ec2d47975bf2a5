import { firstIndex } from './search.ts';
import { NO_WORD, Vocabulary } from './vocabulary.ts';

/**
 * The words and numbers of a text in order: runs of ASCII letters and runs of ASCII digits. `x100mg` is three of them
 * that touch. The arrays go side by side; offsets are UTF-16, half-open.
 */
export interface WordList {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The number of each word in the vocabulary; `NO_WORD` for numbers. */
  readonly ids: readonly number[];
  readonly vocabulary: Vocabulary;
}

let current = new Vocabulary();

/** The words and numbers of a text that begin between two offsets, of all of it where they are left out. One pass. */
export function listWords(text: string, from = 0, to = text.length): WordList {
  if (current.isFull) current = new Vocabulary();
  const vocabulary = current;
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  let i = from;
  while (i < to) {
    const start = i;
    let id = NO_WORD;
    let unit = text.charCodeAt(i);
    let letter = unit | 32;
    if (letter >= 97 && letter <= 122) {
      let high = 0;
      let low = 0;
      do {
        high = (high << 5) | (low >>> 27);
        low = (low << 5) | (letter & 31);
        i++;
        letter = text.charCodeAt(i) | 32;
      } while (letter >= 97 && letter <= 122);
      id = vocabulary.idOf(text, start, i, high, low);
    } else if (unit >= 48 && unit <= 57) {
      do {
        i++;
        unit = text.charCodeAt(i);
      } while (unit >= 48 && unit <= 57);
    } else {
      i++;
      continue;
    }
    starts.push(start);
    ends.push(i);
    ids.push(id);
  }
  return { count: starts.length, starts, ends, ids, vocabulary };
}

const listsOfTexts = new WeakMap<{ readonly source: string }, WordList>();

/** The words and numbers of a letter or a part of one, listed once for all who read it. */
export function wordsOfSource(owner: { readonly source: string }): WordList {
  let list = listsOfTexts.get(owner);
  if (!list) {
    list = listWords(owner.source);
    listsOfTexts.set(owner, list);
  }
  return list;
}

/** The index of the first word that begins at or behind `offset`; `count` when none does. */
export function wordIndexFrom({ starts, count }: Pick<WordList, 'starts' | 'count'>, offset: number): number {
  return firstIndex(count, (k) => (starts[k] as number) >= offset);
}

/** Whether no letter or digit touches the word from before. */
export function beginsRun({ starts, ends }: WordList, index: number): boolean {
  return index === 0 || starts[index] !== ends[index - 1];
}

/** What a reader knows of words: found out when a word is first asked about, and not again at its other places. */
export class WordNotes<T extends NonNullable<unknown>> {
  readonly #find: (word: string) => T;
  #vocabulary: Vocabulary | null = null;
  #known: (T | undefined)[] = [];

  /** `find` is asked with words in lower case; with the empty word for a number. */
  constructor(find: (word: string) => T) {
    this.#find = find;
  }

  /** What is known of the word at an index of the list. */
  of({ ids, vocabulary }: WordList, index: number): T {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary;
      this.#known = [];
    }
    const id = ids[index] as number;
    return this.#known[id] ?? this.#learn(vocabulary, id);
  }

  #learn(vocabulary: Vocabulary, id: number): T {
    const found = this.#find(vocabulary.wordOf(id));
    // no gaps: an array with wide ones becomes a table that is slow to read
    while (this.#known.length <= id) this.#known.push(undefined);
    this.#known[id] = found;
    return found;
  }
}

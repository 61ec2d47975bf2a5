import type { Flow, FlowWords } from './flow.ts';
import { NO_WORD, twiceAsLong, Vocabulary } from './vocabulary.ts';

/**
 * The words and numbers of a text in order: runs of ASCII letters and runs of ASCII digits. `x100mg` is three of them
 * that touch. The arrays go side by side; offsets are UTF-16, half-open.
 */
export interface WordList {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The number of each word in the vocabulary; `NO_WORD` for numbers. */
  readonly ids: Int32Array;
  readonly vocabulary: Vocabulary;
}

let current = new Vocabulary();
/** Where a list is made before its length is known: start, end and number of each word. */
let scratch = new Int32Array(3 * 1024);

/** The words and numbers of a text. One pass. */
export function listWords(text: string): WordList {
  if (current.isFull) current = new Vocabulary();
  const vocabulary = current;
  let list = scratch;
  let size = 0;
  let i = 0;
  while (i < text.length) {
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
    if (size === list.length) {
      scratch = twiceAsLong(list);
      list = scratch;
    }
    list[size] = start;
    list[size + 1] = i;
    list[size + 2] = id;
    size += 3;
  }
  return sideBySide(list, size / 3, vocabulary);
}

function sideBySide(list: Int32Array, count: number, vocabulary: Vocabulary): WordList {
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const ids = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    starts[k] = list[3 * k] as number;
    ends[k] = list[3 * k + 1] as number;
    ids[k] = list[3 * k + 2] as number;
  }
  return { count, starts, ends, ids, vocabulary };
}

const listsOfFlows = new WeakMap<FlowWords, WordList>();

/** The words and numbers of a flow's text, listed once wherever the flow is moved to. */
export function wordsOfFlow({ words }: Flow): WordList {
  let list = listsOfFlows.get(words);
  if (!list) {
    list = listWords(words.text);
    listsOfFlows.set(words, list);
  }
  return list;
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
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
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

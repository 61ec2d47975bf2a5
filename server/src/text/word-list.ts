import { behindWidthless, isLetter, plainOf } from './characters.ts';
import { remembered } from './remembered.ts';
import { firstIndex } from './search.ts';
import { NO_WORD, packed, Vocabulary } from './vocabulary.ts';

/**
 * The words and numbers of a text in order: runs of ASCII letters and runs of ASCII digits. `x100mg` is three of them
 * that touch. A ligature stands for its letters, and a soft hyphen parts no word. The arrays go side by side; offsets are UTF-16, half-open.
 */
export interface WordList {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The number of each word in the vocabulary; `NO_WORD` for numbers. */
  readonly ids: readonly number[];
  readonly vocabulary: Vocabulary;
}

/** The words and numbers of a text that begin between two offsets, of all of it where they are left out. One pass. */
export function listWords(text: string, vocabulary = new Vocabulary(), from = 0, to = text.length): WordList {
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
      if (letter < BEYOND_ASCII || goesOnAt(text, i) < 0) id = vocabulary.idOf(text, start, i, high, low);
      else [i, id] = respelled(text, start, vocabulary);
    } else if (unit >= BEYOND_ASCII && isLetter(plainOf(unit)?.charCodeAt(0) ?? 0)) {
      [i, id] = respelled(text, start, vocabulary);
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

/** From here on characters may stand for letters, or for nothing. */
const BEYOND_ASCII = 128;

/** Where a word goes on at `at`: at a letter, a ligature, or a letter after characters without width; -1 where it does not. */
function goesOnAt(text: string, at: number): number {
  let i = at;
  while (plainOf(text.charCodeAt(i)) === '') i = behindWidthless(text, i, text.length);
  const unit = text.charCodeAt(i);
  return isLetter(unit) || isLetter(plainOf(unit)?.charCodeAt(0) ?? 0) ? i : -1;
}

/** Where a word ends that holds such characters, and its number: that of its plain spelling. */
function respelled(text: string, start: number, vocabulary: Vocabulary): [end: number, id: number] {
  let word = '';
  let end = start;
  for (let i = start; i >= 0; i = goesOnAt(text, end)) {
    word += plainOf(text.charCodeAt(i)) ?? text.charAt(i);
    end = i + 1;
  }
  const { high, low } = packed(word);
  return [end, vocabulary.idOf(word, 0, word.length, high, low)];
}

/** A text with the vocabulary of the document it is of. */
export interface TextOfWords {
  readonly source: string;
  readonly vocabulary: Vocabulary;
}

/** The words and numbers of a part of a letter, listed once for all who read it. */
export const wordsOfSource = remembered(({ source, vocabulary }: TextOfWords) =>
  listWords(source, vocabulary),
);

/** The index of the first word that begins at or after `offset`; `count` when none does. */
export function wordIndexFrom({ starts, count }: Pick<WordList, 'starts' | 'count'>, offset: number): number {
  return firstIndex(count, (k) => (starts[k] as number) >= offset);
}

/** Whether no letter or digit touches the word from before. */
export function beginsRun({ starts, ends }: WordList, index: number): boolean {
  return index === 0 || starts[index] !== ends[index - 1];
}

/** Is asked with a word in lower case, the empty word for a number, and with its number in the vocabulary. */
type FindNote<T> = (word: string, vocabulary: Vocabulary, id: number) => T;

/** How many readers of words there are. */
let readers = 0;

/**
 * What a reader knows of words: found out when a word is first asked about, and not again at its other places. It is noted
 * in the vocabulary of the words, and goes with it.
 */
export class WordNotes<T extends NonNullable<unknown>> {
  readonly #find: FindNote<T>;
  readonly #reader = readers++;

  constructor(find: FindNote<T>) {
    this.#find = find;
  }

  /** What is known of the word at an index of the list. */
  of({ ids, vocabulary }: WordList, index: number): T {
    return this.ofNumber(vocabulary, ids[index] as number);
  }

  /** What is known of the word of a number. */
  ofNumber(vocabulary: Vocabulary, id: number): T {
    const notes = vocabulary.notesOf(this.#reader) as T[];
    return notes[id] ?? this.#learn(notes, vocabulary, id);
  }

  #learn(notes: (T | undefined)[], vocabulary: Vocabulary, id: number): T {
    const found = this.#find(vocabulary.wordOf(id), vocabulary, id);
    while (notes.length <= id) notes.push(undefined);
    notes[id] = found;
    return found;
  }
}

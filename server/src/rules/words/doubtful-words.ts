import { writtenStretches } from '../../syntax/stretches.ts';
import type { Part } from '../../syntax/tree.ts';
import { remembered } from '../../text/remembered.ts';
import { NO_WORD } from '../../text/vocabulary.ts';
import { type WordList, WordNotes, wordIndexFrom, wordsOfSource } from '../../text/word-list.ts';
import { MISTAKES } from './mistaken-words.ts';
import { meantNotes } from './spelling.ts';
import { isAlone, SHORTEST } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** The few words of a part that a closer look is to be taken at, by their indexes in its list, in order. */
interface DoubtfulWords {
  readonly list: WordList;
  /** Long ones that are near misses of words that letters use. */
  readonly misspelled: readonly number[];
  /** Those that are right elsewhere, and may be meant for others beside their neighbors. */
  readonly mistaken: readonly number[];
}

/** One look at each word of a part: what is known of most words is that they are right. */
export const doubtfulWords = remembered((part: Part): DoubtfulWords => {
  const list = wordsOfSource(part);
  const misspelled: number[] = [];
  const mistaken: number[] = [];
  for (const { range } of writtenStretches(part)) {
    for (let k = wordIndexFrom(list, range.start); k < list.count; k++) {
      const end = list.ends[k] as number;
      if (end > range.end) break;
      const doubt = doubtNotes.of(list, k);
      if (doubt === NO_DOUBT) continue;
      if (doubt & MAY_BE_MISTAKEN) mistaken.push(k);
      if (doubt & MAY_BE_MISSPELLED && isMisspelled(part.source, list, k)) misspelled.push(k);
    }
  }
  return { list, misspelled, mistaken };
});

const NO_DOUBT = 0;
const MAY_BE_MISSPELLED = 1;
const MAY_BE_MISTAKEN = 2;

const mistakes = new WordSet(MISTAKES.keys());

/** The doubts of each word. Of a short one it is left open: with a soft hyphen in it, it may take the room of a long one. */
const doubtNotes = new WordNotes((word, vocabulary, id) => {
  if (id === NO_WORD) return NO_DOUBT;
  const isOpen = word.length === SHORTEST - 1;
  const isNear = word.length >= SHORTEST && meantNotes.ofNumber(vocabulary, id).length > 0;
  return (isOpen || isNear ? MAY_BE_MISSPELLED : 0) | (mistakes.hasOf(vocabulary, id) ? MAY_BE_MISTAKEN : 0);
});

function isMisspelled(source: string, list: WordList, index: number): boolean {
  const [start, end] = [list.starts[index] as number, list.ends[index] as number];
  return end - start >= SHORTEST && isAlone(source, start, end) && meantNotes.of(list, index).length > 0;
}

import { foldedText } from '../../text/flow.ts';

/** The words of a text: what white space sets apart, without what pasting puts into words. */
export function wordsOf(text: string): readonly string[] {
  const words = foldedText(text, { start: 0, end: text.length });
  return words === '' ? [] : words.split(' ');
}

/** The words in an order that does not depend on theirs, as one text. */
export function sortedWords(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

/** A line of a file breaks words that are longer. In UTF-16 units. */
const LONGEST_UNBROKEN = 60;

/**
 * Where the words that were read out of a file first differ from those that are to be in it, as the index of a word of the
 * latter; null where they are the same. A word too long for a line may have been read in pieces.
 */
export function firstDifference(wanted: readonly string[], read: readonly string[]): number | null {
  let at = 0;
  for (const [k, word] of wanted.entries()) {
    let found = read[at++];
    while (found !== undefined && found !== word && word.length > LONGEST_UNBROKEN && word.startsWith(found))
      found = at < read.length ? found + read[at++] : undefined;
    if (found !== word) return k;
  }
  return at === read.length ? null : wanted.length;
}

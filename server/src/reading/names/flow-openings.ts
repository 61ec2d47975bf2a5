import type { Flow } from '../../text/flow.ts';
import { listWords, type TextOfWords, type WordList, wordsOfSource } from '../../text/word-list.ts';
import { isKeyUnit } from '../../text/words.ts';

/**
 * Where in the words of a flow something may begin: offsets in these words. `find` tells the places between two offsets of a
 * text by the list of its words. The words of the letter are listed anyhow; but where a label is glued to the flow, its first or
 * last word is another one in the letter, so the flow's own are listed.
 */
export function openingsIn(
  flow: Flow,
  part: TextOfWords,
  find: (text: string, words: WordList, from: number, to: number) => number[],
): number[] {
  const { text, range } = flow;
  if (isInsideWord(part.source, range.start) || isInsideWord(part.source, range.end)) {
    return find(text, listWords(text, part.vocabulary), 0, text.length);
  }
  const openings = find(part.source, wordsOfSource(part), range.start, range.end);
  return openings.map((opening) => flow.flowOffset(opening));
}

function isInsideWord(source: string, offset: number): boolean {
  return isKeyUnit(source.charCodeAt(offset - 1)) && isKeyUnit(source.charCodeAt(offset));
}

import { isBlank, isWidthless, plainOf } from '../text/characters.ts';
import type { Flow } from '../text/flow.ts';
import {
  beginsRun,
  listWords,
  type TextOfWords,
  type WordList,
  wordIndexFrom,
  wordsOfSource,
} from '../text/word-list.ts';
import { isKeyUnit } from '../text/words.ts';

/** Finds where between two offsets of a text something may begin, by the list of its words: offsets that ascend. */
export type FindOpenings = (text: string, words: WordList, from: number, to: number) => number[];

/** Finds the words of which `mayBegin` says so, among those that no letter or digit touches from before. */
export function openingsWhere(
  mayBegin: (text: string, words: WordList, index: number) => boolean,
): FindOpenings {
  return (text, words, from, to) =>
    wordsWhere(words, from, to, (k) => beginsRun(words, k) && mayBegin(text, words, k)).map(
      (k) => words.starts[k] as number,
    );
}

/** The indexes of the words that begin between two offsets and of which `holds` says so. */
export function wordsWhere(
  words: WordList,
  from: number,
  to: number,
  holds: (index: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let k = wordIndexFrom(words, from); k < words.count && (words.starts[k] as number) < to; k++) {
    if (holds(k)) found.push(k);
  }
  return found;
}

/**
 * Where in the words of a flow something may begin: offsets in these words. The words of the letter are listed anyhow; but where
 * a label is glued to the flow, or the letter spells words with soft hyphens or ligatures, the flow's own are listed.
 */
export function openingsIn(flow: Flow, part: TextOfWords, find: FindOpenings): number[] {
  const { text, range } = flow;
  if (flow.isRespelled || isInsideWord(part.source, range.start) || isInsideWord(part.source, range.end)) {
    return find(text, listWords(text, part.vocabulary), 0, text.length);
  }
  const openings = find(part.source, wordsOfSource(part), range.start, range.end);
  return openings.map((opening) => flow.flowOffset(opening));
}

function isInsideWord(source: string, offset: number): boolean {
  if (isOfWord(source.charCodeAt(offset - 1)) && isOfWord(source.charCodeAt(offset))) return true;
  // a soft hyphen at a line end goes with the line end
  let last = offset - 1;
  while (last >= 0 && isBlank(source.charCodeAt(last))) last--;
  return isWidthless(source.charCodeAt(last));
}

function isOfWord(unit: number): boolean {
  return isKeyUnit(unit) || plainOf(unit) !== null;
}

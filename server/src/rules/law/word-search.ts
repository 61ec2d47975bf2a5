import type { Part } from '../../syntax/tree.ts';
import { type Range, range } from '../../text/range.ts';
import { type WordList, WordNotes, wordIndexFrom, wordsOfSource } from '../../text/word-list.ts';

/** Says whether a word is one of some, or begins or ends as one of some others. All in small letters. */
export function anyOf(
  words: readonly string[],
  beginnings: readonly string[] = [],
  endings: readonly string[] = [],
): WordNotes<boolean> {
  const whole = new Set(words);
  return new WordNotes(
    (word) =>
      whole.has(word) ||
      beginnings.some((beginning) => word.startsWith(beginning)) ||
      endings.some((ending) => word.endsWith(ending)),
  );
}

/** The words of the case summary that are in a part, without its fixed first sentence: one stretch or none. */
export function summaryWords({ sections }: Part): Range[] {
  return sections
    .filter(({ kind }) => kind === 'clinical-case-summary')
    .map(({ leadIn, body }) => ({ start: leadIn?.end ?? body.start, end: body.end }));
}

/** Whether one of the wanted words is between two offsets, and is `meant` by what is before it. */
export function holdsWord(
  determination: Part,
  area: Range,
  wanted: WordNotes<boolean>,
  meant: (source: string, start: number) => boolean = () => true,
): boolean {
  const list = wordsOfSource(determination);
  for (let k = wordIndexFrom(list, area.start); k < list.count; k++) {
    if ((list.ends[k] as number) > area.end) return false;
    if (wanted.of(list, k) && meant(determination.source, list.starts[k] as number)) return true;
  }
  return false;
}

/** Phrases by the word they begin with. */
export type Phrases = WordNotes<readonly (readonly string[])[]>;

/** Phrases to look for: words in small letters with single spaces between them. */
export function phrasesOf(phrases: readonly string[]): Phrases {
  const split = phrases.map((phrase) => phrase.split(' '));
  return new WordNotes((word) => split.filter(([first]) => first === word));
}

/**
 * Where one of the phrases first appears between two offsets, white space as it comes, and is `meant` by what is around it; null
 * when none does.
 */
export function findPhrase(
  determination: Part,
  area: Range,
  phrases: Phrases,
  meant: (source: string, place: Range) => boolean = () => true,
): Range | null {
  const list = wordsOfSource(determination);
  for (let k = wordIndexFrom(list, area.start); k < list.count; k++) {
    if ((list.ends[k] as number) > area.end) return null;
    for (const phrase of phrases.of(list, k)) {
      const end = phraseEnd(determination.source, list, k, phrase);
      if (end <= 0 || end > area.end) continue;
      const place = range(list.starts[k] as number, end);
      if (meant(determination.source, place)) return place;
    }
  }
  return null;
}

/** Between two words of a phrase, hard wraps and doubled blank lines included. */
const LONGEST_GAP = 8;

/** The end of the phrase whose first word is the one at `first`; -1 where other words follow. */
function phraseEnd(source: string, list: WordList, first: number, phrase: readonly string[]): number {
  for (let i = 1; i < phrase.length; i++) {
    const k = first + i;
    if (k >= list.count || list.vocabulary.wordOf(list.ids[k] as number) !== phrase[i]) return -1;
    if (!isGap(source, list.ends[k - 1] as number, list.starts[k] as number)) return -1;
  }
  return list.ends[first + phrase.length - 1] as number;
}

function isGap(source: string, start: number, end: number): boolean {
  if (end === start || end - start > LONGEST_GAP) return false;
  for (let i = start; i < end; i++) if (source.charCodeAt(i) > 32) return false;
  return true;
}

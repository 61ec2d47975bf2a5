import { isLetter } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';

/** Whether one of the words, or of the beginnings of words, stands between two offsets. Small letters; one pass. */
export function holdsWord(
  source: string,
  area: Range,
  words: ReadonlySet<string>,
  beginnings: readonly string[] = [],
): boolean {
  let i = area.start;
  while (i < area.end) {
    if (!isLetter(source.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    while (i < area.end && isLetter(source.charCodeAt(i))) i++;
    const word = source.slice(start, i).toLowerCase();
    if (words.has(word) || beginnings.some((beginning) => word.startsWith(beginning))) return true;
  }
  return false;
}

/** Where one of the phrases first stands, white space as it comes; null when none does. Phrases in small letters. */
export function findPhrase(source: string, area: Range, phrases: readonly string[]): Range | null {
  const text = source.slice(area.start, area.end).toLowerCase();
  for (const phrase of phrases) {
    const [first, ...others] = phrase.split(' ') as [string, ...string[]];
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      if (isLetter(text.charCodeAt(at - 1))) continue;
      const end = phraseEnd(text, at + first.length, others);
      if (end > 0) return range(area.start + at, area.start + end);
    }
  }
  return null;
}

/** Between two words of a phrase, hard wraps and doubled blank lines included. */
const LONGEST_GAP = 8;

function phraseEnd(text: string, from: number, words: readonly string[]): number {
  let end = from;
  for (const word of words) {
    let next = end;
    while (next < end + LONGEST_GAP && text.charCodeAt(next) <= 32) next++;
    if (next === end || !text.startsWith(word, next)) return -1;
    end = next + word.length;
  }
  return isLetter(text.charCodeAt(end)) ? -1 : end;
}

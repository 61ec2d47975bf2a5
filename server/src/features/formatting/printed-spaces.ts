import { isBlank } from '../../text/characters.ts';
import type { Break } from './break.ts';
import type { Structure } from './line-structure.ts';
import { type Words, withoutSpace, wordFrom } from './separate-words.ts';

/** Gives labels, headings and fixed sentences the spaces that the form prints, where all their characters are there. */
export function printedSpacing({ source, printed }: Structure, words: Words, breaks: Break[]): void {
  for (const one of printed) {
    const { range, isOneLine } = one;
    const spaces = printedSpaces(source, one);
    if (!spaces) continue;
    let count = 0;
    for (let i = wordFrom(words, range.start); (words.starts[i] ?? range.end) < range.end; i++) {
      if (count > 0) breaks[i] = spaces.has(count) ? (isOneLine ? 'bound' : 'space') : 'none';
      count += (words.ends[i] as number) - (words.starts[i] as number);
    }
  }
}

/** Where the form prints a space, and no white space is. */
export function missingSpaces({ source, printed }: Structure): number[] {
  const places: number[] = [];
  for (const one of printed) {
    const { range } = one;
    const spaces = printedSpaces(source, one);
    if (!spaces) continue;
    let count = 0;
    for (let at = range.start; at < range.end; at++) {
      if (isBlank(source.charCodeAt(at))) continue;
      if (at > range.start && spaces.has(count)) places.push(at);
      count++;
    }
  }
  return places;
}

/** Where the form prints spaces in some words; null where the words are others. */
function printedSpaces(source: string, { range, words }: Structure['printed'][number]): Set<number> | null {
  const own = withoutSpace(source.slice(range.start, range.end)).toLowerCase();
  return own === withoutSpace(words).toLowerCase() ? spacesOf(words) : null;
}

/** Where spaces are in some words, by how many characters other than white space are before them. */
function spacesOf(words: string): Set<number> {
  const places = new Set<number>();
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    if (isBlank(words.charCodeAt(i))) places.add(count);
    else count++;
  }
  return places;
}

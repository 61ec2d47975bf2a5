import { isBlank, isWidthless } from '../../text/characters.ts';
import { firstIndex } from '../../text/search.ts';

/** The words of a text in order: runs of characters other than white space, as offsets into it. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Reads the words of a text; `cuts` (ascending) are places where one begins although no white space is before it. */
export function wordsIn(source: string, cuts: readonly number[]): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  let next = 0;
  let isInside = false;
  for (let i = 0; i < source.length; i++) {
    while ((cuts[next] ?? Number.POSITIVE_INFINITY) < i) next++;
    const isCut = isInside && cuts[next] === i;
    const isWord = !isBlank(source.charCodeAt(i));
    if (isInside && (isCut || !isWord)) ends.push(i);
    if (isWord && (isCut || !isInside)) starts.push(i);
    isInside = isWord;
  }
  if (isInside) ends.push(source.length);
  return { starts, ends };
}

/** The index of the first word that begins at or after `offset`; the number of words where there is none. */
export function wordFrom({ starts }: Words, offset: number): number {
  return firstIndex(starts.length, (k) => (starts[k] as number) >= offset);
}

/** The text without white space: what no formatting may change. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Whether a word ends in a soft hyphen or another character that takes the line end after it along. */
export function endsWidthless(source: string, end: number): boolean {
  return isWidthless(source.charCodeAt(end - 1));
}

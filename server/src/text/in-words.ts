import type { Range } from './range.ts';

/** The numbers below twenty. */
export const ONES: readonly string[] = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // biome-ignore format: a word list reads best in rows
/** The tens from twenty on. */
export const TENS: readonly string[] = [
  'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety',
]; // biome-ignore format: a word list reads best in rows

/** The numbers from one to ninety-nine in words, with hyphens, as alternatives of a pattern without groups: longer ones come first. */
export const NUMBER_WORDS: string = [
  `(?:${TENS.join('|')})(?:-(?:${ONES.slice(1, 10).join('|')}))?`,
  ...ONES.slice(1).reverse(),
].join('|');

/** A whole number in words, as they are read: `sixty`, `forty-five` with the joint between tens and ones; null beyond 99. */
export function numberInWords(value: number, joint: '-' | ' '): string | null {
  const below = ONES[value];
  if (below !== undefined) return below;
  const tens = TENS[Math.floor(value / 10) - 2];
  if (tens === undefined || !Number.isInteger(value)) return null;
  return value % 10 === 0 ? tens : `${tens}${joint}${ONES[value % 10]}`;
}

/** The most of a text that is quoted in a title or a list, in UTF-16 units. */
const LONGEST_EXCERPT = 40;

/** `1 day`, `30 days`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** The words with their first letter in upper case. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words as a list in a sentence: `A`, `A and B`, `A, B and C`; empty without any. `join` is the word before the last. */
export function inList(words: readonly string[], join: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${join} ${last}` : last;
}

/** What is in a range, on one line and shortened where it is longer: for titles and lists that a reader sees. */
export function excerptOf(source: string, { start, end }: Range, longest = LONGEST_EXCERPT): string {
  return shorten(source.slice(start, end).replace(/\s+/g, ' ').trim(), longest);
}

/**
 * A text cut to at most `length` UTF-16 units (the ellipsis included) at the last word that fits whole; a first
 * word that is longer than that is cut inside, but never between the halves of a surrogate pair.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = length - 1;
  let end = text.lastIndexOf(' ', room);
  if (end <= 0) end = isHighSurrogate(text.charCodeAt(room - 1)) ? room - 1 : room;
  // a comma or colon before the ellipsis says nothing
  while (end > 1 && ' ,;:'.includes(text.charAt(end - 1))) end--;
  return `${text.slice(0, end)}…`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

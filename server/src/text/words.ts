import { isBlank, isDigit, isLetter, trimRange } from './characters.ts';
import { matchesOf } from './search.ts';

/**
 * Words are compared by their letters and digits alone: case, white space scattered inside a word, hyphens at line
 * ends, brackets and trade mark signs do not count. All offsets are UTF-16 offsets into one folded text (a flow).
 */

/** At most so many other characters may be between two letters of a name; it keeps every match bounded. */
const LONGEST_GAP = 4;

/** A stretch of a flow: UTF-16 offsets into its folded text, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the UTF-16 unit counts when words are compared: an ASCII letter or digit. */
export function isKeyUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** The unit at `offset` as it is in a key: letters in lower case. */
export function keyUnitAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return isLetter(unit) ? unit | 32 : unit;
}

/** Where the next letter or digit after a letter of the same name is, or -1 when there is none within reach. */
export function nextKeyOffset(text: string, afterLetter: number): number {
  for (let i = afterLetter; i < text.length && i <= afterLetter + LONGEST_GAP; i++) {
    if (isKeyUnit(text.charCodeAt(i))) return i;
  }
  return -1;
}

/** Whether a word begins at `offset`: a letter or digit with none before it. */
export function isWordStart(text: string, offset: number): boolean {
  return isKeyUnit(text.charCodeAt(offset)) && !isKeyUnit(text.charCodeAt(offset - 1));
}

/** Whether no letter or digit is at `offset`, so that a word may end there. */
export function isWordEnd(text: string, offset: number): boolean {
  return !isKeyUnit(text.charCodeAt(offset));
}

/**
 * The offset after the words of `key` when they begin at `start` and end with a word, else -1.
 * `key` holds lower-case letters and digits only.
 */
export function matchWords(text: string, start: number, key: string): number {
  let at = start;
  for (let i = 0; i < key.length; i++) {
    if (i > 0) at = nextKeyOffset(text, at);
    if (at < 0 || keyUnitAt(text, at) !== key.charCodeAt(i)) return -1;
    at++;
  }
  return isWordEnd(text, at) ? at : -1;
}

/** The end of the first of `keys` (longest first) that matches at `start`, else -1. */
export function matchAnyWords(text: string, start: number, keys: readonly string[]): number {
  for (const key of keys) {
    const end = matchWords(text, start, key);
    if (end >= 0) return end;
  }
  return -1;
}

/** The first offset at or after `offset` that holds none of the `skipped` characters; spaces are always skipped. */
export function skip(text: string, offset: number, skipped = ''): number {
  let at = offset;
  while (at < text.length && (isBlank(text.charCodeAt(at)) || skipped.includes(text.charAt(at)))) at++;
  return at;
}

/** Where the next word begins after the word at `offset`; the length of the text when there is none. */
export function nextWordStart(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isKeyUnit(text.charCodeAt(at))) at++;
  while (at < text.length && !isKeyUnit(text.charCodeAt(at))) at++;
  return at;
}

/** The end of a span widened over a trade mark sign and over the bracket that closes one opened inside it. */
export function withClosing(text: string, span: Span): number {
  let open = 0;
  for (let i = span.start; i < span.end; i++) open += bracket(text.charCodeAt(i));
  let end = span.end;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const mark = unit === 0xae || unit === 0x2122;
    if (!mark && !(open > 0 && bracket(unit) < 0)) break;
    open += bracket(unit);
    end++;
  }
  return end;
}

/** The words before a place in a text that are of its sentence, of at most so many characters. */
export function sentenceBefore(text: string, place: number, most: number): string {
  const before = text.slice(Math.max(0, place - most), place);
  return before.split(/[.;!?] /).at(-1) ?? '';
}

/**
 * The words of a sentence around a place in it, from the last joint before it, which is among them, to the next one. `joints` is a
 * global pattern for what joins clauses.
 */
export function clauseAround(sentence: string, at: number, joints: RegExp): string {
  let start = 0;
  for (const { index } of matchesOf(joints, sentence)) {
    if (index > at) return sentence.slice(start, index);
    start = index;
  }
  return sentence.slice(start);
}

/** The words between two offsets without white space, separators and brackets that belong to no word. */
export function trimmed(text: string, start: number, end: number): Span {
  const span = trimRange(text, start, end);
  let from = span.start;
  let to = span.end;
  while (from < to && (isBlank(text.charCodeAt(from)) || ',;:-/)]'.includes(text.charAt(from)))) from++;
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || ',;:.-(['.includes(text.charAt(to - 1)))) to--;
  return { start: from, end: to };
}

/** +1 for an opening bracket, -1 for a closing one, else 0. */
export function bracket(unit: number): -1 | 0 | 1 {
  if (unit === 40 || unit === 91) return 1;
  return unit === 41 || unit === 93 ? -1 : 0;
}

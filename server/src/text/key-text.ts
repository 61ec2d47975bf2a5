import { isCapital, isInitial } from './characters.ts';
import type { Flow } from './flow.ts';
import { remembered } from './remembered.ts';
import { firstIndex } from './search.ts';
import { isKeyUnit, type Span } from './words.ts';

/**
 * The letters and digits of some words in lower case, with the way back: what phrases are looked for in, since
 * extraction scatters spaces inside words and at line ends.
 */
export interface KeyText {
  readonly key: string;
  /** Where each unit of the key is in the words. */
  readonly offsets: readonly number[];
  /**
   * Where sentences begin, as offsets into the key, ascending; the first is 0. By full stops and capitals alone, which does where phrases
   * are looked for; what is asserted is read by `reading/assertions/sentences.ts`, which knows abbreviations, too.
   */
  readonly sentences: readonly number[];
}

/** The key of a flow's words, read once. Linear in their length. */
export const keyTextOf = remembered(({ text }: Flow) => readKeyText(text));

/** Where keys are made, one at a time. */
let units = new Uint8Array(4096);

function readKeyText(text: string): KeyText {
  if (units.length < text.length) units = new Uint8Array(2 * text.length);
  const offsets: number[] = [];
  const sentences: number[] = [0];
  let ended = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isKeyUnit(unit)) {
      if (ended && isCapital(unit) && !isInitial(text, i)) sentences.push(offsets.length);
      ended = false;
      units[offsets.length] = unit >= 65 ? unit | 32 : unit;
      offsets.push(i);
    } else if (unit === 46 || unit === 33 || unit === 63) {
      ended = true;
    }
  }
  return { key: keyOfUnits(offsets.length), offsets, sentences };
}

/** More units at a time might be more arguments than a call can have. */
const AT_A_TIME = 4096;

/** The first of the units as a text. */
function keyOfUnits(length: number): string {
  let key = '';
  for (let from = 0; from < length; from += AT_A_TIME) {
    const some: ArrayLike<number> = units.subarray(from, Math.min(length, from + AT_A_TIME));
    // `apply` takes the list as it is, where spreading would copy it character by character
    key += String.fromCharCode.apply(null, some as number[]);
  }
  return key;
}

/** The words that a stretch of the key stands for; an empty stretch gives an empty span where it would be. */
export function wordsOf({ offsets }: KeyText, start: number, end: number): Span {
  const from = offsets[start] ?? (offsets.at(-1) ?? -1) + 1;
  return { start: from, end: end > start ? (offsets[end - 1] as number) + 1 : from };
}

/** The words after a phrase that ends at a place of the key, with the characters before them (`#90`). */
export function wordsBehind({ offsets }: KeyText, start: number, end: number): Span {
  return { start: (offsets[start - 1] ?? -1) + 1, end: (offsets[end - 1] ?? -1) + 1 };
}

/** The sentence that holds a place of the key, as a stretch of the key. */
export function sentenceAt({ key, sentences }: KeyText, place: number): Span {
  const next = firstIndex(sentences.length, (k) => (sentences[k] as number) > place);
  return { start: sentences[next - 1] ?? 0, end: sentences[next] ?? key.length };
}

/** The words of the sentence that holds a place of the key. */
export function wordsOfSentence(words: KeyText, place: number): Span {
  const { start, end } = sentenceAt(words, place);
  return wordsOf(words, start, end);
}

/** No sentence that is to be read as a whole is longer, before a place of it or after, in UTF-16 units. */
const LONGEST_READ = 800;

/** The same, up to a bound on either side of the place, so that time grows with the length of a text that is one sentence. */
export function wordsAround(words: KeyText, place: number): Span {
  const { start, end } = wordsOfSentence(words, place);
  const at = words.offsets[place] ?? end;
  return { start: Math.max(start, at - LONGEST_READ), end: Math.min(end, at + LONGEST_READ) };
}

/** The first place of the key that is at or after an offset of the words. */
export function placeOf({ offsets }: KeyText, offset: number): number {
  return firstIndex(offsets.length, (k) => (offsets[k] as number) >= offset);
}

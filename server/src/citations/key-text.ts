import { isCapital } from '../text/characters.ts';
import type { Flow, FlowWords } from '../text/flow.ts';
import { isKeyUnit, type Span } from './words.ts';

/**
 * The letters and digits of some words in lower case, with the way back: what phrases are looked for in, since
 * extraction scatters blanks inside words and at line ends.
 */
export interface KeyText {
  readonly key: string;
  /** Where each unit of the key stands in the words. */
  readonly offsets: Int32Array;
  /** Where sentences begin, as offsets into the key, ascending; the first is 0. */
  readonly sentences: readonly number[];
}

const read = new WeakMap<FlowWords, KeyText>();

/** The key of a flow's words, read once wherever they are moved to. Linear in their length. */
export function keyTextOf(flow: Flow): KeyText {
  let words = read.get(flow.words);
  if (!words) {
    words = readKeyText(flow.text);
    read.set(flow.words, words);
  }
  return words;
}

function readKeyText(text: string): KeyText {
  const units = new Uint8Array(text.length);
  const offsets = new Int32Array(text.length);
  const sentences: number[] = [0];
  let length = 0;
  let ended = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isKeyUnit(unit)) {
      if (ended && isCapital(unit) && !isInitial(text, i)) sentences.push(length);
      ended = false;
      units[length] = unit >= 65 ? unit | 32 : unit;
      offsets[length] = i;
      length++;
    } else if (unit === 46 || unit === 33 || unit === 63) {
      ended = true;
    }
  }
  return { key: textOf(units.subarray(0, length)), offsets: offsets.subarray(0, length), sentences };
}

/** More units at a time might be more arguments than a call can have. */
const AT_A_TIME = 4096;

function textOf(units: Uint8Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += AT_A_TIME) {
    const some: ArrayLike<number> = units.subarray(from, from + AT_A_TIME);
    // `apply` takes the list as it is, where spreading would copy it sign by sign
    text += String.fromCharCode.apply(null, some as number[]);
  }
  return text;
}

/** `U.S.`, `M.D.`: a letter between two full stops opens no sentence. */
function isInitial(text: string, offset: number): boolean {
  return text.charAt(offset + 1) === '.' && text.charAt(offset - 1) === '.';
}

/** The words that a stretch of the key stands for; an empty stretch gives an empty span where it would stand. */
export function wordsOf({ offsets }: KeyText, start: number, end: number): Span {
  const from = offsets[start] ?? (offsets.at(-1) ?? -1) + 1;
  return { start: from, end: end > start ? (offsets[end - 1] as number) + 1 : from };
}

/** The sentence that holds a place of the key, as a stretch of the key. */
export function sentenceAt({ key, sentences }: KeyText, place: number): Span {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as number) <= place) low = middle + 1;
    else high = middle;
  }
  return { start: sentences[low - 1] ?? 0, end: sentences[low] ?? key.length };
}

/** The first place of the key that stands at or behind an offset of the words. */
export function placeOf({ offsets }: KeyText, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

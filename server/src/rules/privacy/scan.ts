import type { Determination } from '../../syntax/tree.ts';
import { isBlank, isDigit, isLetter } from '../../text/characters.ts';
import { findDates } from '../../text/dates.ts';
import { type Range, range } from '../../text/range.ts';
import type { Observation } from '../finding.ts';

/** What takes the place of a detail: a blank gap, as some letters have, would leave a sentence that cannot be read. */
const REDACTED = '[redacted]';

/** What a privacy rule says of a detail: the message, and the fix that takes the detail out. */
export function tooMuchTold(message: string, place: Range): Observation {
  return {
    message,
    range: place,
    fix: { title: 'Redact it', edits: [{ range: place, text: REDACTED }], preferred: true },
  };
}

/** Whether the UTF-16 unit is an ASCII letter or digit. */
export function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** The offset behind the blanks at `at`, at most `most` of them. */
export function skipBlanks(source: string, at: number, most = 4): number {
  let end = at;
  while (end < at + most && isBlank(source.charCodeAt(end))) end++;
  return end;
}

/** The number of digits that stand at `at`. Long runs are counted up to twenty. */
export function digitsAt(source: string, at: number): number {
  let end = at;
  while (end < at + 20 && isDigit(source.charCodeAt(end))) end++;
  return end - at;
}

const starts = new WeakMap<Determination, readonly number[]>();

/** Where the words of a letter start, numbers included, in order. Found once for all rules. */
export function wordStarts(determination: Determination): readonly number[] {
  let found = starts.get(determination);
  if (!found) {
    found = findWordStarts(determination.source);
    starts.set(determination, found);
  }
  return found;
}

/** Where the words of a text start, in order. One pass. */
export function findWordStarts(source: string): number[] {
  const found: number[] = [];
  let inside = false;
  for (let i = 0; i < source.length; i++) {
    const isWord = isWordUnit(source.charCodeAt(i));
    if (isWord && !inside) found.push(i);
    inside = isWord;
  }
  return found;
}

/**
 * What a finder looks for: at each start of a word it tells what begins there, or null. Places do not overlap. The
 * finder is asked only where the first letter, in lower case, is one of `initials`; `0` stands for all digits.
 */
export function findAtWords(
  source: string,
  words: readonly number[],
  initials: string,
  placeAt: (source: string, at: number) => Range | null,
): Range[] {
  const asked = new Uint8Array(128);
  for (const letter of initials) asked[letter.charCodeAt(0)] = 1;
  if (initials.includes('0')) asked.fill(1, 48, 58);
  const found: Range[] = [];
  let behind = 0;
  for (const at of words) {
    const unit = source.charCodeAt(at);
    if (asked[unit > 57 ? unit | 32 : unit] === 0 || at < behind) continue;
    const place = placeAt(source, at);
    if (!place) continue;
    found.push(place);
    behind = place.end;
  }
  return found;
}

/**
 * The offset behind the words when they stand at `at`: any case, any white space or full stops between them
 * (`Date of Birth`, `D.O.B.`). -1 when they do not, or when a longer word does.
 */
export function wordsAt(source: string, at: number, words: readonly string[]): number {
  let end = at;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (index > 0) {
      while (end < at + LONGEST_LABEL && (isBlank(source.charCodeAt(end)) || source[end] === '.')) end++;
    }
    for (let i = 0; i < word.length; i++) {
      const unit = source.charCodeAt(end + i);
      if ((isLetter(unit) ? unit | 32 : unit) !== word.charCodeAt(i)) return -1;
    }
    end += word.length;
  }
  return isWordUnit(source.charCodeAt(end)) ? -1 : end;
}

const LONGEST_LABEL = 60;

/**
 * The offset of what a label introduces, when one of the labels stands at `at`: behind `number`, `no.`, `#`, `is`, a
 * colon and blanks, each where it is there. Null when no label stands there. `marked`: whether any of the signs that
 * announce a value (`#`, `no.`, `number`, `:`) is there.
 */
export function behindLabel(
  source: string,
  at: number,
  labels: readonly (readonly string[])[],
): { readonly value: number; readonly marked: boolean } | null {
  for (const label of labels) {
    const end = wordsAt(source, at, label);
    if (end >= 0) return announced(source, end);
  }
  return null;
}

const ANNOUNCING = ['numbers', 'number', 'nos', 'no', 'num', 'id', 'is', 'was', 'of'];
const SIGNS = '#:.=(-';

function announced(source: string, from: number): { value: number; marked: boolean } {
  let at = from;
  let marked = false;
  for (let steps = 0; steps < 6; steps++) {
    at = skipBlanks(source, at);
    const sign = source[at];
    if (sign !== undefined && SIGNS.includes(sign)) {
      marked ||= sign === '#' || sign === ':' || sign === '=';
      at++;
      continue;
    }
    const word = ANNOUNCING.find((one) => wordsAt(source, at, [one]) >= 0);
    if (!word) break;
    marked ||= word.startsWith('n') || word === 'id';
    at += word.length;
  }
  return { value: at, marked };
}

/** An identifying number at `at`: letters, digits and hyphens, five digits or more among them; null for a date. */
export function identifierAt(source: string, at: number): Range | null {
  let end = at;
  let digits = 0;
  while (end < at + LONGEST_IDENTIFIER) {
    const unit = source.charCodeAt(end);
    if (isDigit(unit)) digits++;
    else if (!isLetter(unit) && !(isJoint(source, end) && isWordUnit(source.charCodeAt(end + 1)))) break;
    end++;
  }
  return digits >= 5 && !isDate(source.slice(at, end)) ? range(at, end) : null;
}

const LONGEST_IDENTIFIER = 40;

function isDate(words: string): boolean {
  return findDates(words)[0]?.range.start === 0;
}

function isJoint(source: string, at: number): boolean {
  const sign = source[at];
  return sign === '-' || sign === '/';
}

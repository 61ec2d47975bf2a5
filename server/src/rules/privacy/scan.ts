import { isBlank, isDigit, isLetter } from '../../text/characters.ts';
import { findDates } from '../../text/dates.ts';
import { type Range, range } from '../../text/range.ts';
import { beginsRun, type WordList, WordNotes } from '../../text/word-list.ts';
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

/**
 * Tells of a word whether one of some labels may begin with it: it is the label's first word, or several of them with
 * nothing between. `numbers`: what it tells of numbers.
 */
export function openingsOf(labels: readonly (readonly string[])[], numbers = false): WordNotes<boolean> {
  const openings = new Set(labels.flatMap((label) => label.map((_, i) => label.slice(0, i + 1).join(''))));
  return new WordNotes((word) => (word === '' ? numbers : openings.has(word)));
}

/**
 * What a finder looks for: at each beginning of a word or number that may open it, the finder tells what begins there,
 * or null. Places do not overlap.
 */
export function findAtWords(
  source: string,
  words: WordList,
  mayOpen: WordNotes<boolean>,
  placeAt: (source: string, at: number) => Range | null,
): Range[] {
  const found: Range[] = [];
  let behind = 0;
  for (let k = 0; k < words.count; k++) {
    if (!mayOpen.of(words, k) || !beginsRun(words, k)) continue;
    const at = words.starts[k] as number;
    const place = at < behind ? null : placeAt(source, at);
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
    const word = isLetter(source.charCodeAt(at)) && announcingAt(source, at);
    if (!word) break;
    marked ||= word.startsWith('n') || word === 'id';
    at += word.length;
  }
  return { value: at, marked };
}

/** The word that announces a value at `at`. Most words begin with no letter that these do. */
function announcingAt(source: string, at: number): string | undefined {
  if (!'niwo'.includes(String.fromCharCode(source.charCodeAt(at) | 32))) return undefined;
  return ANNOUNCING.find((one) => wordsAt(source, at, [one]) >= 0);
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

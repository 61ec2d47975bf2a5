import { isBlank, isDigit, isLetter } from '../../text/characters.ts';
import { findDates } from '../../text/dates.ts';
import { type Range, range } from '../../text/range.ts';
import { beginsRun, type TextOfWords, WordNotes, wordsOfSource } from '../../text/word-list.ts';
import { isWordUnit } from '../own-words.ts';

/** The offset after the spaces at `at`, at most `most` of them. */
export function skipBlanks(source: string, at: number, most = 4): number {
  let end = at;
  while (end < at + most && isBlank(source.charCodeAt(end))) end++;
  return end;
}

/** The number of digits that are at `at`. Long runs are counted up to twenty. */
export function digitsAt(source: string, at: number): number {
  let end = at;
  while (end < at + 20 && isDigit(source.charCodeAt(end))) end++;
  return end - at;
}

/** Labels, each as its words in small letters. */
export type Labels = readonly (readonly string[])[];

/** Labels as they are read aloud: `date of birth`. */
export function labelsOf(...labels: readonly string[]): Labels {
  return labels.map((label) => label.split(' '));
}

/** The words with which one of some labels may begin: its first word, or several of its words with nothing between. */
export function openingWords(labels: Labels): ReadonlySet<string> {
  return new Set(labels.flatMap((label) => label.map((_, i) => label.slice(0, i + 1).join(''))));
}

/** Says whether one of some labels may begin with a word. `numbers`: what it says of numbers. */
export function openingsOf(labels: Labels, numbers = false): WordNotes<boolean> {
  const openings = openingWords(labels);
  return new WordNotes((word) => (word === '' ? numbers : openings.has(word)));
}

/** Finds all details of one kind in a text, in order, without overlap. A test may have other words open them. */
export type Finder = (text: TextOfWords, openings?: WordNotes<boolean>) => Range[];

/** A finder that asks, at each beginning of a word or number that may open a detail, what begins there. */
export function finder(
  opening: WordNotes<boolean>,
  placeAt: (source: string, at: number) => Range | null,
): Finder {
  return (text, openings = opening) => {
    const words = wordsOfSource(text);
    const found: Range[] = [];
    let behind = 0;
    for (let k = 0; k < words.count; k++) {
      if (!openings.of(words, k) || !beginsRun(words, k)) continue;
      const at = words.starts[k] as number;
      const place = at < behind ? null : placeAt(text.source, at);
      if (!place) continue;
      found.push(place);
      behind = place.end;
    }
    return found;
  };
}

/**
 * The offset after the words when they are at `at`: any case, any white space, full stops, slashes, hyphens or apostrophes
 * between them (`Date of Birth`, `D.O.B.`). -1 when they do not, or when a longer word does.
 */
export function wordsAt(source: string, at: number, words: readonly string[]): number {
  let end = at;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (index > 0) {
      while (end < at + LONGEST_LABEL && isBetween(source, end)) end++;
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

/** White space, or a character between the words or letters of a label: `D.O.B.`, `D/O/B`, `driver's`. */
function isBetween(source: string, at: number): boolean {
  return isBlank(source.charCodeAt(at)) || ".'’/-".includes(source[at] ?? ' ');
}

/**
 * The offset of what a label introduces, when one of the labels, the longest, is at `at`: after `number`, `no.`, `#`, `is`, a
 * colon and spaces, each where it is there. Null when there is no label. `marked`: whether any of the characters that
 * announce a value (`#`, `no.`, `number`, `:`) is there.
 */
export function behindLabel(
  source: string,
  at: number,
  labels: Labels,
): { readonly value: number; readonly marked: boolean } | null {
  // `insurance card` rather than `insurance`
  const end = Math.max(...labels.map((label) => wordsAt(source, at, label)));
  return end < 0 ? null : announced(source, end);
}

const ANNOUNCING = [
  'numbers', 'number', 'nos', 'no', 'num', 'id', 'identification', 'identifier', 'is', 'was', 'of',
]; // biome-ignore format: a word list reads best in rows
const SIGNS = '#:.=(-';
/** What a comma after a label may have after it: `policy, number 1234567`. */
const AFTER_COMMA = /^,\s{0,3}(?:numbers?\b|no\.|num\b|#|ID\b|identif)/i;
/** What it may have after it besides, where the label says that a number comes: `policy number, 1234567`. */
const NUMBER_AFTER_COMMA = /^,\s{0,3}[A-Z]{0,4}\d{5}/;
const LONGEST_AFTER_COMMA = 14;

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
    const isMore = marked ? NUMBER_AFTER_COMMA : AFTER_COMMA;
    if (sign === ',' && isMore.test(source.slice(at, at + LONGEST_AFTER_COMMA))) {
      at++;
      continue;
    }
    const word = isLetter(source.charCodeAt(at)) && announcingAt(source, at);
    if (!word) break;
    marked ||= word.startsWith('n') || word.startsWith('id');
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

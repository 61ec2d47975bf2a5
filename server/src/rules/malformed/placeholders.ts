import { printedPages } from '../../catalogue/pages.ts';
import type { PageRange } from '../../catalogue/types.ts';
import { isBlank, isLetter } from '../../text/characters.ts';
import { quotationsIn } from '../../text/quotations.ts';
import { contains, type Range, range, withoutOverlaps } from '../../text/range.ts';
import { beginsRun, listWords, type WordList, WordNotes } from '../../text/word-list.ts';
import { isWordUnit } from '../own-words.ts';
import { placeholderForms } from './placeholder-forms.ts';

const X_CAPITAL = 88;
const X_SMALL = 120;
const UNDERSCORE = 95;
const T_CAPITAL = 84;

/** Bracketed words are a placeholder when they begin so; quotations from records put other words into brackets. */
const INSTRUCTIONS = ['insert', 'enter', 'fill in', 'specify', 'placeholder', 'to be completed'];
/** What completion writes in place of pages that are not verified. */
const TO_CONFIRM = /^confirm (\d{1,4}(?:-\d{1,4})?) ?\]/i;
const INITIALS = new Set([...INSTRUCTIONS.map((words) => words[0]), 'c']);
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '<': '>', '{': '}' };
const OPENING = Object.keys(CLOSING).map((sign) => sign.charCodeAt(0));
/** Longest bracket that is taken for a placeholder, in UTF-16 units: bounds the search for its end. */
const LONGEST_BRACKET = 200;

/** Names follow these, and `XXX` there is a name blacked out rather than one left to write. */
const TITLES = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'doctor']);

/** The placeholder for pages that are not verified: `[confirm 63-66]`. */
export function pagesToConfirm(pages: PageRange): string {
  return `[confirm ${printedPages(pages)}]`;
}

/** The pages, as they are printed, that such a placeholder holds; null for words that are none. */
export function pagesIn(placeholder: string): string | null {
  return TO_CONFIRM.exec(placeholder.slice(1).trimStart().replace(/\s+/g, ' '))?.[1] ?? null;
}

/**
 * Every place that its writer left to be filled in: `TBD`, `XXX`, `___`, `[insert ...]`, `[confirm 63-66]`,
 * `{drug}`, `???`, `XX sessions`. Masks such as
 * `xxx-xx-1234`, words with these letters in them and bracketed words of quotations are none. `words` are those of the
 * text, where they have been listed before; `openings` where one may begin, in order.
 */
export function findPlaceholders(
  source: string,
  words: WordList = listWords(source),
  openings: readonly number[] = openingsIn(source, words),
): Range[] {
  const found: Range[] = [];
  let behind = 0;
  for (const at of openings) {
    const end = at < behind ? at : placeholderEnd(source, at);
    if (end === at) continue;
    found.push(range(at, end));
    behind = end;
  }
  return withoutOverlaps([...unquotedWords(source, found), ...placeholderForms(source)]);
}

/** Without the words that the letter quotes of a record (`under frequency is “TBD by therapist”`). */
function unquotedWords(source: string, places: readonly Range[]): readonly Range[] {
  const isWord = ({ start }: Range) => source.startsWith('TBD', start);
  if (!places.some(isWord)) return places;
  const quotations = quotationsIn(source);
  return places.filter((place) => !isWord(place) || !quotations.some((one) => contains(one, place)));
}

const mayBePlaceholder = new WordNotes((word) => word === 'tbd' || /^x{3,}$/.test(word));

/** Where a placeholder may begin, in order: no run of letters, digits or underscores is entered in its middle. */
function openingsIn(source: string, words: WordList): number[] {
  const openings: number[] = [];
  for (let k = 0; k < words.count; k++) {
    if (mayBePlaceholder.of(words, k) && beginsRun(words, k)) openings.push(words.starts[k] as number);
  }
  for (const sign of Object.keys(CLOSING)) {
    for (let at = source.indexOf(sign); at >= 0; at = source.indexOf(sign, at + 1)) openings.push(at);
  }
  for (let at = source.indexOf('___'); at >= 0; at = source.indexOf('___', lineEnd(source, at)))
    openings.push(at);
  return openings.sort((a, b) => a - b);
}

/** Where the placeholder that begins at `at` ends; `at` itself when none begins there. */
function placeholderEnd(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  if (unit === X_CAPITAL || unit === X_SMALL) return crossesEnd(source, at);
  if (unit === UNDERSCORE) return blankLineEnd(source, at);
  if (unit === T_CAPITAL)
    return source.startsWith('TBD', at) && standsAlone(source, at, at + 3) ? at + 3 : at;
  return OPENING.includes(unit) ? bracketEnd(source, at) : at;
}

/** `XXX` and longer, all of one case, as a word of its own. */
function crossesEnd(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  let end = at;
  while (source.charCodeAt(end) === unit) end++;
  return end - at >= 3 && standsAlone(source, at, end) && !followsTitle(source, at) ? end : at;
}

/** `___` and longer, unless it joins two parts of a name, as in file names and addresses. */
function blankLineEnd(source: string, at: number): number {
  const end = lineEnd(source, at);
  const joins = isWordSign(source, at - 1) && isWordSign(source, end);
  return end - at >= 3 && !joins ? end : at;
}

function lineEnd(source: string, at: number): number {
  let end = at;
  while (source.charCodeAt(end) === UNDERSCORE) end++;
  return end;
}

/** `[insert the date]`, `[confirm 63-66]`: a bracket that begins with an instruction and closes soon. */
function bracketEnd(source: string, at: number): number {
  let inside = at + 1;
  while (inside < at + 20 && isBlank(source.charCodeAt(inside))) inside++;
  if (!INITIALS.has((source[inside] ?? '').toLowerCase())) return at;
  const opening = source
    .slice(inside, inside + 20)
    .toLowerCase()
    .replace(/\s+/g, ' ');
  const told = INSTRUCTIONS.some(
    (words) => opening.startsWith(words) && !isLetter(opening.charCodeAt(words.length)),
  );
  if (!told && !(source[at] === '[' && TO_CONFIRM.test(opening))) return at;
  const close = source.slice(inside, at + LONGEST_BRACKET).indexOf(CLOSING[source[at] as string] as string);
  return close < 0 ? at : inside + close + 1;
}

/** Whether the word touches no other word, number, mask or address. */
function standsAlone(source: string, start: number, end: number): boolean {
  return !isJoint(source, start - 1) && !isJoint(source, end);
}

/** A letter, a digit, or a character that ties the word to one after it (`XXX-XX-1234`, `XX/XX/XXXX`, `a.xxx`). */
function isJoint(source: string, at: number): boolean {
  if (isWordSign(source, at)) return true;
  const sign = source[at];
  if (sign === undefined || !'-/\\.@&*'.includes(sign)) return false;
  return isWordSign(source, at - 1) && isWordSign(source, at + 1);
}

function isWordSign(source: string, at: number): boolean {
  return isWordUnit(source.charCodeAt(at));
}

function followsTitle(source: string, at: number): boolean {
  let end = at;
  while (end > at - 4 && (isBlank(source.charCodeAt(end - 1)) || source[end - 1] === '.')) end--;
  let start = end;
  while (start > end - 8 && isLetter(source.charCodeAt(start - 1))) start--;
  return TITLES.has(source.slice(start, end).toLowerCase());
}

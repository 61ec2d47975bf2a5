import { DECISION_VALUES } from '../../form/form-of.ts';
import type { DecisionValue } from '../../form/kinds.ts';
import { gapOf } from '../../form/owed-words.ts';
import { FORM } from '../../form/printed-form.ts';
import { isBlank, isDigit, isLetter } from '../../text/characters.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { endOfMatch, lettersOf, matchLettersBackwards } from '../../text/letters.ts';
import { type Range, range } from '../../text/range.ts';
import { isMark } from '../marks.ts';
import type { Decision } from '../tree.ts';
import { type NoteKind, noteKind } from './decision-note.ts';
import { requestEndBefore, wordBefore } from './decision-set-off.ts';

/** A decision, and how it is set off from the request before it. */
export interface DecisionPhrase {
  readonly decision: Decision;
  /** The colon before it; null where there is none. */
  readonly colon: Range | null;
  /** Where the words before it end: without separators and a label such as `Decision:`. */
  readonly requestEnd: number;
}

const GAP = gapOf('decision');
const LETTERS = DECISION_VALUES.map((value) => value.toLowerCase());
const LAST_LETTERS: ReadonlySet<number> = new Set(LETTERS.map((word) => word.charCodeAt(word.length - 1)));
const OTHER_WORDS = FORM.typedDecisions.words.map(lettersOf);
const QUALIFIERS: ReadonlySet<string> = new Set(FORM.typedDecisions.qualifiers);
/** What joins two decision words, or a decision word to what qualifies it. */
const JOINTS: ReadonlySet<string> = new Set(['or', 'and', 'in', 'then', 'but']);
const JOINING_SIGNS = '/,;&-–(';

/** A phrase that does not end in a decision word begins so far before its end, in UTF-16 units, at most. */
const REACH = 120;
/** Words before a decision word that belong to its phrase are so many at most. */
const MOST_WORDS = 8;

/**
 * The decision that the words between two offsets end in. The phrase counts as a whole: one of the two words is a value,
 * also with a note after it that leaves it as it is; a phrase that only holds one of them, or another word in their place
 * (`Overturned in part`, `Upheid`, `Withdrawn`), is a decision without a value. Null when the words end otherwise.
 */
export function decisionBefore(source: string, floor: number, end: number): DecisionPhrase | null {
  const to = withoutClosingSigns(source, floor, end);
  return (
    endingInGap(source, floor, end) ??
    endingInValue(source, floor, to, end) ??
    openingWithDecision(source, Math.max(floor, to - REACH), to, end) ??
    endingInOther(source, floor, to)
  );
}

/** Where the words before `end` end without full stops, stars, bullets, closing brackets and quotes. */
export function withoutClosingSigns(source: string, floor: number, end: number): number {
  let to = end;
  while (to > floor) {
    const sign = source.charAt(to - 1);
    if (!isBlank(sign.charCodeAt(0)) && !CLOSING.includes(sign) && !isMark(sign)) break;
    to--;
  }
  return to;
}

const CLOSING = '.,;!†‡"”’\')]';

/** The gap that the form leaves for the decision. */
function endingInGap(source: string, floor: number, end: number): DecisionPhrase | null {
  let to = end;
  while (to > floor && isBlank(source.charCodeAt(to - 1))) to--;
  if (source.charAt(to - 1) !== ']') return null;
  const from = Math.max(floor, to - REACH);
  const start = from + source.slice(from, to).lastIndexOf('[');
  const isGap = source.slice(start, to).replace(/\s+/g, ' ') === GAP;
  return isGap ? phrase(source, floor, range(start, to), null) : null;
}

/** The decision word that the text before `to` closes with; white space inside it may be scattered. */
function endingInValue(source: string, floor: number, to: number, end: number): DecisionPhrase | null {
  const last = source.charCodeAt(to - 1);
  // few lines end in one of these letters
  if (last < 128 && !LAST_LETTERS.has(last | 32)) return null;
  for (const [i, value] of DECISION_VALUES.entries()) {
    const start = matchLettersBackwards(source, to, LETTERS[i] as string);
    if (start < floor) continue;
    const whole = qualifiedFrom(source, floor, start);
    if (whole < start) return phrase(source, floor, range(whole, to), null);
    return phrase(source, floor, range(start, to), value, noteBetween(source, to, end));
  }
  return null;
}

/** Where the words begin that qualify the decision word at `at`: `Partially`, `Not`, `Upheld or`; `at` where none do. */
function qualifiedFrom(source: string, floor: number, at: number): number {
  let start = at;
  let from = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordBefore(source, floor, from, JOINING_SIGNS);
    if (!word) break;
    const letters = lettersOf(source.slice(word.start, word.end));
    if (isQualifier(letters) || LETTERS.includes(letters)) start = word.start;
    else if (!JOINTS.has(letters)) break;
    from = word.start;
  }
  return start;
}

/** Words that open with a decision word, or another in its place, after a colon, a dash or a line end, and go on. */
function openingWithDecision(source: string, from: number, to: number, end: number): DecisionPhrase | null {
  for (let at = to - 1; at > from; at--) {
    if (isLineEnd(source.charCodeAt(at)) && endsPhrase(source, from, at, to)) return null;
    const isOpening = !isWordUnit(source.charCodeAt(at - 1)) && isWordUnit(source.charCodeAt(at));
    if (!isOpening) continue;
    const value = DECISION_VALUES.find((_, i) => wordEnd(source, at, to, LETTERS[i] as string) >= 0);
    const found = value ? withTail(source, from, at, to, end, value) : withoutValue(source, from, at, to);
    if (found) return found;
  }
  return null;
}

/** Whether no phrase goes on over the line end at `at`: a blank line, a full stop or another line end is there. */
function endsPhrase(source: string, from: number, at: number, to: number): boolean {
  let i = at - 1;
  while (i > from && isBlank(source.charCodeAt(i))) {
    if (isLineEnd(source.charCodeAt(i)) && source.slice(i, at) !== '\r') return true;
    i--;
  }
  return source.charAt(i) === '.' || /[\r\n]\S.*[\r\n]\S/.test(source.slice(at, to));
}

/** A decision word with other words after it. */
function withTail(
  source: string,
  floor: number,
  at: number,
  to: number,
  end: number,
  value: DecisionValue,
): DecisionPhrase | null {
  const behind = wordEnd(source, at, to, value.toLowerCase());
  const kind: NoteKind = noteKind(source.slice(behind, end));
  const start = qualifiedFrom(source, floor, at);
  const { colon } = requestEndBefore(source, floor, start);
  const isSetOff = colon !== null || isSetOffBefore(source, floor, start);
  if (!isSetOff && kind !== 'limit') return null;
  if (start < at || kind === 'limit' || kind === 'other')
    return phrase(source, floor, withBracket(source, start, to, end), null);
  const note = kind === 'apart' ? null : noteBetween(source, behind, end);
  return phrase(source, floor, range(at, behind), value, note);
}

/** Another word in the place of a decision word, with all that follows it. */
function withoutValue(source: string, floor: number, at: number, to: number): DecisionPhrase | null {
  const behind = Math.max(...OTHER_WORDS.map((letters) => wordEnd(source, at, to, letters)));
  if (behind < 0) return null;
  const start = qualifiedFrom(source, floor, at);
  const { colon } = requestEndBefore(source, floor, start);
  // a line of its own has no other word
  const isWhole = colon !== null || (isSetOffBefore(source, floor, start) && behind === to);
  return isWhole ? phrase(source, floor, range(start, to), null) : null;
}

/** The last word, where it is nearly a decision word. */
function endingInOther(source: string, floor: number, to: number): DecisionPhrase | null {
  const word = wordBefore(source, floor, to, '');
  if (!word || word.end !== to) return null;
  const letters = lettersOf(source.slice(word.start, word.end));
  const isNear = LETTERS.some((right) => letters.length > 4 && editDistance(letters, right, 2) <= 2);
  if (!isNear) return null;
  return phrase(source, floor, range(qualifiedFrom(source, floor, word.start), to), null);
}

function phrase(
  source: string,
  floor: number,
  place: Range,
  value: DecisionValue | null,
  note: Range | null = null,
): DecisionPhrase {
  return { decision: { range: place, value, note }, ...requestEndBefore(source, floor, place.start) };
}

/** Whether a line, or a dash with spaces around it, sets off the word at `at` from the words before it. */
function isSetOffBefore(source: string, floor: number, at: number): boolean {
  let i = at - 1;
  while (i >= floor && (isBlank(source.charCodeAt(i)) || '*_("“'.includes(source.charAt(i)))) {
    if (isLineEnd(source.charCodeAt(i))) return true;
    i--;
  }
  return i >= floor && i < at - 1 && '-–—=|'.includes(source.charAt(i));
}

function noteBetween(source: string, start: number, end: number): Range | null {
  let [from, to] = [start, end];
  while (from < to && isBlank(source.charCodeAt(from))) from++;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--;
  return from < to ? range(from, to) : null;
}

/** The words between two offsets, with the bracket that closes after them. */
function withBracket(source: string, start: number, to: number, end: number): Range {
  return range(start, to < end && ')]'.includes(source.charAt(to)) ? to + 1 : to);
}

/** Where a word of these letters ends that begins at `at`; -1 where another is there, or it goes on. */
function wordEnd(source: string, at: number, limit: number, letters: string): number {
  const end = endOfMatch(source, at, at + 1, letters);
  return end >= 0 && end <= limit && !isLetter(source.charCodeAt(end)) ? end : -1;
}

function isQualifier(letters: string): boolean {
  return QUALIFIERS.has(letters) || (letters.length > 6 && editDistance(letters, 'partially', 2) <= 2);
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit) || isWide(unit);
}

/** A full-width letter. */
function isWide(unit: number): boolean {
  return unit > 0xff20 && unit < 0xff5b;
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 12;
}

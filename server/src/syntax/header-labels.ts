import type { HeaderKey } from '../form/kinds.ts';
import { FORM } from '../form/printed-form.ts';
import { isBlank, isDigit, isLetter } from '../text/characters.ts';
import { endOfMatch, lettersOf, matchLettersBackwards } from '../text/letters.ts';
import { type Range, range } from '../text/range.ts';
import { shapeOf, valueAt, wantedShape } from './header-shapes.ts';
import { beforeMarks, behindMarks } from './marks.ts';
import type { HeaderField } from './tree.ts';

/** A label of the header where it is in the text, with its colon if it has one. */
export interface FoundHeaderLabel {
  readonly key: HeaderKey;
  readonly range: Range;
  /** The second part of a label that has its value printed between its two words. */
  readonly rest: Range | null;
  readonly spelling: HeaderField['spelling'];
}

const FORMS = FORM.header.map(({ key, label }) => ({ key, letters: lettersOf(label) }));
/** Longest first: the label of one value may be the end of another's. */
const OTHERS = FORM.header
  .flatMap(({ key, otherWordings }) => otherWordings.map((words) => ({ key, letters: lettersOf(words) })))
  .sort((a, b) => b.letters.length - a.letters.length);
const ALL = [...FORMS, ...OTHERS].sort((a, b) => b.letters.length - a.letters.length);

/** The label that a narrow column breaks, by the letters of its two words. */
const BROKEN = FORM.header.flatMap(({ key, label, breaks }) => {
  const [first = '', last = ''] = label.split(' ').map(lettersOf);
  return breaks ? [{ key, first, last }] : [];
});

/** What may be between a label and its value where no colon is, or after the colon. */
const BETWEEN = '.,;#|=-\u2013\u2014*_';
/** So many labels without a colon may be on one line. */
const MOST_ON_LINE = 8;

/**
 * The label whose colon is at `colon`, on a line that has not been read from `from` on. `floor`: where the token before it begins to be
 * another's. A label in other words counts where nothing but values is before it and a value of its form is right after it.
 */
export function headerLabelBefore(
  source: string,
  colon: number,
  from: number,
  floor: number,
  lineEnd: number,
): FoundHeaderLabel | null {
  const end = beforeMarks(source, floor, colon);
  const broken = brokenLabel(source, colon);
  if (broken) return broken;
  const printed = FORMS.flatMap(({ key, letters }) => {
    const start = matchLettersBackwards(source, end, letters);
    return start < floor || start < 0 ? [] : [{ key, start }];
  })[0];
  const other = otherLabel(source, end, colon, from, lineEnd);
  // the longer is meant: `UR Decision Date:`, and `Received:` below `Application`
  if (other && (!printed || other.range.start < printed.start)) return other;
  return printed
    ? { key: printed.key, range: range(printed.start, colon + 1), rest: null, spelling: 'exact' }
    : null;
}

function otherLabel(
  source: string,
  end: number,
  colon: number,
  from: number,
  lineEnd: number,
): FoundHeaderLabel | null {
  let last = end;
  while (last > from && '.#'.includes(source.charAt(last - 1))) last--;
  for (const { key, letters } of OTHERS) {
    const start = matchLettersBackwards(source, last, letters);
    if (start < from || !holdsValue(source, colon + 1, lineEnd, key)) continue;
    if (holdsOnlyValues(source, from, start))
      return { key, range: range(start, colon + 1), rest: null, spelling: 'near' };
  }
  return null;
}

/** The labels without a colon between two offsets of a line: each begins the stretch, or comes after a value, and has one after it. */
export function bareLabels(source: string, from: number, to: number): FoundHeaderLabel[] {
  const found: FoundHeaderLabel[] = [];
  let at = behindBetween(source, from, to);
  const first = valueAt(source, at, to);
  if (first) at = behindBetween(source, first.end, to);
  for (let count = 0; count < MOST_ON_LINE && at < to; count++) {
    const label = bareLabelAt(source, at, to);
    const value = label && valueAt(source, behindBetween(source, label.range.end, to), to);
    if (!label || !value) break;
    found.push(label);
    at = behindBetween(source, value.end, to);
  }
  return found;
}

function bareLabelAt(source: string, at: number, to: number): FoundHeaderLabel | null {
  for (const { key, letters } of ALL) {
    const end = endOfMatch(source, at, at + 1, letters);
    if (end < 0 || end > to || isLetter(source.charCodeAt(end)) || isDigit(source.charCodeAt(end))) continue;
    if (!holdsValue(source, end, to, key)) continue;
    const sign = /^(?:\.| ?#)/.exec(source.slice(end, Math.min(to, end + 2)))?.[0].length ?? 0;
    return { key, range: range(at, end + sign), rest: null, spelling: 'near' };
  }
  return null;
}

/** Whether a value of the form that a label wants is right after `at`. */
function holdsValue(source: string, at: number, to: number, key: HeaderKey): boolean {
  return valueAt(source, behindBetween(source, at, to), to)?.shape === wantedShape(key);
}

/** The label that is all that is on a line, without a colon, where all that is on the line below it is its value. */
export function labelAlone(source: string, line: Range, below: Range | undefined): FoundHeaderLabel | null {
  if (!below) return null;
  const start = behindMarks(source, line.start, line.end);
  for (const { key, letters } of ALL) {
    const end = endOfMatch(source, start, start + 1, letters);
    if (end < 0 || behindBetween(source, end, line.end) !== line.end) continue;
    if (shapeOf(source, below) === wantedShape(key))
      return { key, range: range(start, end), rest: null, spelling: 'near' };
  }
  return null;
}

/** Whether there are values, labels without a colon and no other words between two offsets. */
function holdsOnlyValues(source: string, start: number, end: number): boolean {
  let at = behindBetween(source, start, end);
  for (let count = 0; at < end && count < MOST_ON_LINE; count++) {
    const known = valueAt(source, at, end) ?? bareLabelAt(source, at, end)?.range;
    if (!known) return false;
    at = behindBetween(source, known.end, end);
  }
  return at >= end;
}

/** The offset after white space, marks and what stands for a colon. */
function behindBetween(source: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    const marked = behindMarks(source, at, end);
    let next = marked;
    while (next < end && (isBlank(source.charCodeAt(next)) || BETWEEN.includes(source.charAt(next)))) next++;
    if (next === at) return at;
    at = next;
  }
}

/** `Application 11/15/2016` over `Received:`: where columns are preserved, the narrow one breaks this label in two. */
function brokenLabel(source: string, colon: number): FoundHeaderLabel | null {
  for (const { key, first, last } of BROKEN) {
    const rest = matchLettersBackwards(source, colon, last);
    if (rest < 0) continue;
    let dateEnd = rest;
    while (dateEnd > 0 && isBlank(source.charCodeAt(dateEnd - 1))) dateEnd--;
    let dateStart = dateEnd;
    while (dateStart > 0 && !isBlank(source.charCodeAt(dateStart - 1))) dateStart--;
    if (shapeOf(source, range(dateStart, dateEnd)) !== 'date') continue;
    const start = matchLettersBackwards(source, dateStart, first);
    if (start >= 0)
      return {
        key,
        range: range(start, start + first.length),
        rest: range(rest, colon + 1),
        spelling: 'exact',
      };
  }
  return null;
}

import type { HeaderKey } from '../form/kinds.ts';
import { FORM } from '../form/printed-form.ts';
import { isBlank, isDigit, isLetter } from '../text/characters.ts';
import { findDates } from '../text/dates.ts';
import { type IsoDate, MONTHS } from '../text/days.ts';
import { endOfMatch, lettersOf } from '../text/letters.ts';
import type { Range } from '../text/range.ts';

/** What a stretch can be in the header, by its form: `CM16-0213037`, `11/09/2016`, `Standard`. */
export type Shape = 'case-number' | 'date' | 'priority';

const PRIORITIES = FORM.priorities.map(lettersOf);

const MONTH = `(?:${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|Sept)\\.?`;
const YEAR = '(?:\\d{4}|\\d{2})';
const DAY = [
  `(?:\\d{1,2}/\\d{1,2}/${YEAR}`,
  `\\d{1,2}-\\d{1,2}-${YEAR}`,
  `\\d{1,2}\\.\\d{1,2}\\.${YEAR}`,
  '\\d{4}-\\d{1,2}-\\d{1,2}',
  `${MONTH} {0,2}\\d{1,2}(?:st|nd|rd|th)?,? {0,2}\\d{4}`,
  `\\d{1,2}(?: |-)${MONTH},?(?: |-)\\d{4})`,
].join('|');
const JOINT = ' {0,2}(?:-|–|—|to|through|thru|until|and|&|,|;|/|, and) {0,2}';
const TRAUMA =
  '(?:(?:CT|cumulative trauma|continuous trauma|cumulative|specific)[:,]? {0,2}(?:from |of |dated )?)?';
/** A day, several, or a period as those of cumulative trauma are stated: `CT 04/12/2014 - 04/12/2015`. */
const DAYS = new RegExp(
  `${TRAUMA}${DAY}(?:${JOINT}${TRAUMA}${DAY}){0,5}(?: ?\\(?(?:CT|cumulative trauma)\\)?)?(?![\\w/-])`,
  'iy',
);
const LONGEST_VALUE = 160;

/** A value of the header by its form, and where it ends. */
interface FoundShape {
  readonly shape: Shape;
  readonly end: number;
}

/** What value of the header begins at a word, not beyond `end`; null where none does. */
export function valueAt(source: string, start: number, end: number): FoundShape | null {
  const limit = Math.min(end, start + LONGEST_VALUE);
  const number = endOfCaseNumber(source, start, limit);
  if (number > 0) return { shape: 'case-number', end: number };
  const words = source.slice(start, limit).replaceAll(/\s/g, ' ');
  DAYS.lastIndex = 0;
  const days = DAYS.exec(words)?.[0];
  if (days) return { shape: 'date', end: start + days.length };
  for (const letters of PRIORITIES) {
    const behind = endOfMatch(source, start, start + 1, letters);
    const isWhole = behind >= 0 && behind <= end && !isLetter(source.charCodeAt(behind));
    if (isWhole) return { shape: 'priority', end: behind };
  }
  return null;
}

/** The form of the value that a range is, from its first word to its last; null where it is none. */
export function shapeOf(source: string, { start, end }: Range): Shape | null {
  const found = valueAt(source, start, end);
  return found?.end === end ? found.shape : null;
}

/** The form of the value that a field of the header has. */
export function wantedShape(key: HeaderKey): Shape {
  if (key === 'caseNumber') return 'case-number';
  return key === 'priority' ? 'priority' : 'date';
}

/**
 * The days that a value of the header states, in its order, however they are written: `3/10/17`, `2017-03-10`, `10-Mar-2017`,
 * `3.10.2017`. Days that no calendar has are left out.
 */
export function daysOfValue(words: string): readonly IsoDate[] {
  const usual = words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\b(\d{4})([/.-])(\d{1,2})\2(\d{1,2})\b/g, '$3/$4/$1')
    .replaceAll(/\b(\d{1,2})\.(\d{1,2})\.(\d{2,4})\b/g, '$1/$2/$3')
    .replaceAll(/\b(\d{1,2})-([A-Za-z]{3,9})-(\d{4})\b/g, '$1 $2 $3')
    // both ends of a period, which are joined by the character that joins the numbers of a date
    .replaceAll(/(\d)(?:-|\u2013|\u2014)(?=\d{1,2}\/)/g, '$1 - ');
  return findDates(usual).map(({ date }) => date);
}

/**
 * Where a case number ends that begins at `start`; 0 where none does. Extraction may put a space inside (`CM16 -0221706`): it is
 * read on to its digits, unless a word follows.
 */
function endOfCaseNumber(source: string, start: number, end: number): number {
  if (source[start] !== 'C' || source[start + 1] !== 'M') return 0;
  let wordEnd = 0;
  let last = start + 2;
  let i = start + 2;
  while (i < end && (isDigit(source.charCodeAt(i)) || isBlank(source.charCodeAt(i)) || source[i] === '-')) {
    if (!isBlank(source.charCodeAt(i))) last = i + 1;
    else wordEnd ||= i;
    i++;
  }
  const found = i < end && isLetter(source.charCodeAt(i)) ? wordEnd : last;
  return /^CM\d\d-?\d{5,8}$/.test(source.slice(start, found).replace(/\s/g, '')) ? found : 0;
}

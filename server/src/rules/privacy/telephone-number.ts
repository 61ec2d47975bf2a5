import { isBlank, isDigit } from '../../text/characters.ts';
import { type Range, range } from '../../text/range.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { isWordUnit } from '../own-words.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { detailRule } from './identifying-detail.ts';
import { behindLabel, digitsAt, finder, labelsOf, openingsOf } from './scan.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A telephone number of the United States with its area code; after `phone`, `fax` and the like also ' +
    'without.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'Toll-free numbers (`800`, `855` and so on) belong to companies and are not marked.',
  wrong: { summary: 'The injured worker, who can be reached at (916) 555-0123, has left knee pain.' },
  right: { summary: 'The injured worker has left knee pain.' },
};

/** A telephone or fax number of the United States. */
export const telephoneNumber: Rule = detailRule({
  code: 'telephone-number',
  title: 'Telephone number in letter',
  message: 'Telephone or fax number: identifying information.',
  find: (text) => findTelephoneNumbers(text),
});

const LABELS = labelsOf(
  'telephone', 'phone', 'tel', 'fax', 'cell', 'cell phone', 'facsimile', 'mobile', 'cellular', 'pager', 'voicemail',
  'reached at',
); // biome-ignore format: a word list reads best in rows
/** Numbers that are free of charge belong to companies, not to persons. */
const TOLL_FREE = new Set(['800', '833', '844', '855', '866', '877', '888']);

/**
 * All of a text, in order: area code, exchange and line with hyphens, full stops or brackets between them; after a
 * label also with spaces, in one piece or without area code. Area code and exchange begin with 2 to 9, as all do.
 */
export const findTelephoneNumbers = finder(openingsOf(LABELS, true), (source, at) => {
  if (!isDigit(source.charCodeAt(at))) return labelled(source, at);
  // an area code, or the 1 before it
  const digits = digitsAt(source, at);
  const sign = source[at - 1];
  if (digits !== 3 && digits !== 1 && !(digits === 11 && sign === '+')) return null;
  const start = sign === '(' || sign === '+' ? at - 1 : at;
  const end = wholeNumber(source, start, false);
  return end > 0 ? range(start, end) : null;
});

function labelled(source: string, at: number): Range | null {
  const label = behindLabel(source, at, LABELS);
  if (!label) return null;
  // The bracket of an area code counts as a character before the value.
  const start = source[label.value - 1] === '(' ? label.value - 1 : label.value;
  const end = Math.max(wholeNumber(source, start, true), lineNumber(source, label.value));
  return end > 0 ? range(start, end) : null;
}

/** The end of a number with its area code, or -1. */
function wholeNumber(source: string, at: number, hasLabel: boolean): number {
  if (!isFree(source, at - 1, -1)) return -1;
  let i = at;
  // with the code of the country it is as good as after a label
  const isLabelled = hasLabel || source[i] === '+';
  if (source[i] === '+') i++;
  if (source[i] === '1' && source[at] === '+' && digitsAt(source, i) === 11) i++;
  else if (source[i] === '1' && !isDigit(source.charCodeAt(i + 1))) i = behindSeparator(source, i + 1, true);
  else if (i > at) return -1;
  if (i < 0) return -1;
  if (isLabelled && digitsAt(source, i) === 10 && isFree(source, i + 10, 1))
    return TOLL_FREE.has(source.slice(i, i + 3)) ? -1 : i + 10;
  const bracket = source[i] === '(';
  if (bracket) i++;
  const area = i;
  if (digitsAt(source, i) !== 3 || !isFirst(source, i) || TOLL_FREE.has(source.slice(area, area + 3)))
    return -1;
  i += 3;
  if (bracket) {
    if (source[i] !== ')') return -1;
    i++;
    if (isBlank(source.charCodeAt(i))) i++;
  } else {
    i = behindSeparator(source, i, isLabelled);
    if (i < 0) return -1;
  }
  if (digitsAt(source, i) !== 3 || !isFirst(source, i)) return -1;
  return lineEnd(source, i + 3, isLabelled || bracket);
}

/** The end of exchange and line without area code, or -1. */
function lineNumber(source: string, at: number): number {
  return digitsAt(source, at) === 3 && isFirst(source, at) ? lineEnd(source, at + 3, true) : -1;
}

function lineEnd(source: string, at: number, blanks: boolean): number {
  const line = behindSeparator(source, at, blanks);
  return line > 0 && digitsAt(source, line) === 4 && isFree(source, line + 4, 1) ? line + 4 : -1;
}

function isFirst(source: string, at: number): boolean {
  return source.charCodeAt(at) >= 50;
}

/** The offset after one hyphen, dash or full stop (or space) and a space beside it; -1 when there is none. */
function behindSeparator(source: string, at: number, blanks: boolean): number {
  const unit = source.charCodeAt(at);
  const isDash = unit === 45 || unit === 46 || (unit >= 0x2010 && unit <= 0x2013);
  if (isDash) return blanks && isBlank(source.charCodeAt(at + 1)) ? at + 2 : at + 1;
  return blanks && isBlank(unit) ? at + 1 : -1;
}

/** Whether no longer number or code goes on at `at` in the direction. */
function isFree(source: string, at: number, direction: 1 | -1): boolean {
  if (isWordUnit(source.charCodeAt(at))) return false;
  const sign = source[at];
  const ties = sign === '-' || sign === '.' || sign === '/';
  return !(ties && isWordUnit(source.charCodeAt(at + direction)));
}

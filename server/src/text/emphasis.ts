import { isBlank, isDigit, isLetter } from './characters.ts';

const ASTERISK = 42;
const UNDERSCORE = 95;
/** A pair of marks is no farther apart, in UTF-16 units. */
const LONGEST_EMPHASIS = 240;
/** What may be before a mark that opens, and what an emphasized stretch may begin with. */
const BEFORE_OPENING = '([{"\u201c\u2018\'-\u2013\u2014/:';
const FIRST = '([{"\u201c\u2018\'#$';
/** What may be after a mark that closes. */
const AFTER_CLOSING = ')]}"\u201d\u2019\'.,;:!?-\u2013\u2014/';

/** Whether a mark of emphasis may be made of the UTF-16 unit. */
export function isEmphasisUnit(unit: number): boolean {
  return unit === ASTERISK || unit === UNDERSCORE;
}

/**
 * The end of the marks of bold, slanted or underlined print, as mail and chats write them, that begin at `offset`; `offset` where none do.
 * Two or three asterisks are such marks wherever they are. One asterisk, and one or two underscores, are a footnote, a bullet or a
 * placeholder as well: they count in pairs around words (`*not*`, `__Soma__`).
 */
export function endOfEmphasis(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (!isEmphasisUnit(unit) || text.charCodeAt(offset - 1) === unit) return offset;
  const end = endOfRow(text, offset, unit);
  const length = end - offset;
  if (unit === ASTERISK && length > 1) return length <= 3 ? end : offset;
  if (length > 2) return offset;
  return isPaired(text, offset, end, unit) ? end : offset;
}

function endOfRow(text: string, start: number, unit: number): number {
  let end = start;
  while (text.charCodeAt(end) === unit) end++;
  return end;
}

/** Whether the next row of the same marks after one that opens closes it, or the one before opens what this one closes. */
function isPaired(text: string, start: number, end: number, unit: number): boolean {
  const sign = text.charAt(start).repeat(end - start);
  if (opens(text, start, end)) {
    const within = text.slice(end, end + LONGEST_EMPHASIS);
    const next = within.indexOf(sign.charAt(0));
    if (next < 0 || isBroken(within.slice(0, next))) return false;
    const from = end + next;
    const to = endOfRow(text, from, unit);
    return to - from === sign.length && closes(text, from, to);
  }
  if (!closes(text, start, end)) return false;
  const first = Math.max(0, start - LONGEST_EMPHASIS);
  const within = text.slice(first, start);
  const last = within.lastIndexOf(sign.charAt(0));
  if (last < 0 || isBroken(within.slice(last + 1))) return false;
  const to = first + last + 1;
  const from = to - sign.length;
  return (
    from >= 0 && text.slice(from, to) === sign && text.charCodeAt(from - 1) !== unit && opens(text, from, to)
  );
}

function opens(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const isFree = start === 0 || isBlank(before) || BEFORE_OPENING.includes(text.charAt(start - 1));
  const first = text.charCodeAt(end);
  return (
    isFree && (isLetter(first) || isDigit(first) || (end < text.length && FIRST.includes(text.charAt(end))))
  );
}

function closes(text: string, start: number, end: number): boolean {
  const isAfterWord = start > 0 && !isBlank(text.charCodeAt(start - 1));
  const isFree =
    end >= text.length || isBlank(text.charCodeAt(end)) || AFTER_CLOSING.includes(text.charAt(end));
  return isAfterWord && isFree;
}

/** Whether a paragraph ends within the words: no emphasis goes on over blank lines. */
function isBroken(words: string): boolean {
  return /\r?\n[ \t]{0,8}\r?\n/.test(words);
}

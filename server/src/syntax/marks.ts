import { FORM } from '../form/printed-form.ts';
import { isBlank, isColon, isDigit, isLetter } from '../text/characters.ts';
import { endOfMatch, lettersOf } from '../text/letters.ts';

/** Bullets, as Word, mail and keyboards write them; the last are those of Word's symbol fonts. */
const BULLETS = '•●○◦▪■□▫◆◇►▶➢➤‣⁃∙·✓✔☐☑☒§❖\uf0b7\uf0a7\uf0d8\uf0fc\uf076';
/** What is a bullet where white space follows. */
const BULLETS_BEFORE_SPACE = '-–—>+o';
/** `1.`, `(2)`, `a)`, `iv.`, `3 - MRI`; neither `2.5 mg` nor `L. knee`. */
const NUMBER =
  /(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-dA-D]|[ivx]{2,4})\.)(?=\s|[A-Za-z])|\d{1,2} ?[-\u2013\u2014:](?= [A-Z])/y;
/** Marks of bold or slanted print, and of headings in mail; longer rows are placeholders. */
const EMPHASIS = /(?:\*{1,3}|_{1,2})(?=[^\s*_]| {1,3}[A-Za-z])|#{1,4} (?=[A-Za-z])/y;
/** A longer row of asterisks or underscores is a placeholder. */
const LONGEST_EMPHASIS: Readonly<Record<string, number>> = { '*': 3, _: 2 };
const LABELS = FORM.requestLabels.map(lettersOf);
/** How many marks are before a word at most. */
const MOST_MARKS = 6;

/**
 * Where the words begin after list marks, numbers and marks of bold print that are at `start`; `start` where there are none. Never
 * beyond `end`.
 */
export function behindMarks(source: string, start: number, end: number): number {
  let at = start;
  for (let marks = 0; marks < MOST_MARKS; marks++) {
    const next = behindMark(source, at, end);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Far enough to see a list mark and what is after it, in UTF-16 units. */
const MARK_REACH = 40;

/** Whether a line that begins at `start` would be read as an entry of a list. */
export function opensEntry(source: string, start: number): boolean {
  const isPrint = '*_#'.includes(source.charAt(start)) && !isBlank(source.charCodeAt(start + 1));
  return !isPrint && behindMarks(source, start, Math.min(source.length, start + MARK_REACH)) > start;
}

/** Whether a line that begins at `start` begins with a bullet or dash: a line of prose seldom does. */
export function opensBullet(source: string, start: number): boolean {
  return !/[a-z(]/i.test(source.charAt(start)) && opensEntry(source, start);
}

/** The same, and after labels that are typed before a request: `Disputed item 2:`. */
export function behindRequestMarks(source: string, start: number, end: number): number {
  const at = behindMarks(source, start, end);
  const behind = behindRequestLabel(source, at, end);
  return behind > at ? behindMarks(source, behind, end) : at;
}

/** Where words end before the marks of bold print, bullets and white space that are before `end`. Never before `start`. */
export function beforeMarks(source: string, start: number, end: number): number {
  let at = end;
  for (;;) {
    while (at > start && (isBlank(source.charCodeAt(at - 1)) || BULLETS.includes(source.charAt(at - 1))))
      at--;
    const row = endingRow(source, start, at);
    if (row === 0) return at;
    at -= row;
  }
}

/** Whether the character is a mark of bold print or a bullet. */
export function isMark(sign: string): boolean {
  return sign === '*' || sign === '_' || BULLETS.includes(sign);
}

/** How long the marks of bold or slanted print are that are before `end`; 0 where there are none. */
function endingRow(source: string, start: number, end: number): number {
  const sign = source.charAt(end - 1);
  const most = LONGEST_EMPHASIS[sign] ?? 0;
  if (most === 0) return 0;
  let at = end;
  while (at > start && source.charAt(at - 1) === sign) at--;
  return end - at > most ? 0 : end - at;
}

function behindMark(source: string, at: number, end: number): number {
  const sign = source.charAt(at);
  const isBullet =
    sign !== '' &&
    (BULLETS.includes(sign) || (BULLETS_BEFORE_SPACE.includes(sign) && isBlank(source.charCodeAt(at + 1))));
  const behind = isBullet ? at + 1 : at + (matchAt(NUMBER, source, at) || matchAt(EMPHASIS, source, at));
  return behind === at ? at : behindSpace(source, Math.min(behind, end), end);
}

/** How much of the text a pattern matches at an offset. */
function matchAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}

/** The offset after a label of a request with its number and a colon, dash or bracket; a number alone after it does not do. */
function behindRequestLabel(source: string, at: number, end: number): number {
  for (const letters of LABELS) {
    const labelEnd = endOfMatch(source, at, at + 1, letters);
    if (labelEnd < 0 || labelEnd > end || isLetter(source.charCodeAt(labelEnd))) continue;
    const numbered = behindNumber(source, labelEnd, end);
    const sign = behindSpace(source, numbered, end);
    const unit = source.charCodeAt(sign);
    const closes = isColon(unit) || (numbered > labelEnd && '.)-–—'.includes(source.charAt(sign)));
    if (closes && sign < end) return behindSpace(source, sign + 1, end);
  }
  return at;
}

/** The offset after `2`, `#2`, `no. 2`, `2 of 3`; `at` where no number follows. */
function behindNumber(source: string, at: number, end: number): number {
  const found = /^[\s:]{0,2}(?:#|no\.?|number)?\s?\d{1,2}(?: of \d{1,2})?/i.exec(
    source.slice(at, Math.min(end, at + 30)),
  );
  const behind = at + (found?.[0].length ?? 0);
  return isDigit(source.charCodeAt(behind)) ? at : behind;
}

function behindSpace(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at;
}

import { FORM } from '../../form/printed-form.ts';
import { isBlank, isColon, isLetter } from '../../text/characters.ts';
import { lettersOf, matchLettersBackwards } from '../../text/letters.ts';
import { type Range, range } from '../../text/range.ts';
import { beforeMarks } from '../marks.ts';

/** Longest first, so that `Final decision` is not taken for `decision`. */
const LABELS = FORM.typedDecisions.labels.map(lettersOf).sort((a, b) => b.length - a.length);
/** What a sentence says where a colon does: `The decision is`. */
const NEUTRAL: ReadonlySet<string> = new Set([
  'the', 'this', 'that', 'is', 'was', 'be', 'of', 'hereby', 'therefore', 'ur', 'utilization', 'review', 'denial',
  'decision', 'determination', 'request', 'imr', 'final', 'fully', 'entirely',
]); // biome-ignore format: a word list reads best in rows
const MOST_NEUTRAL = 8;
/** What opens right before a decision word and belongs to neither it nor the request. */
const OPENING = '("“[\'‘';
const SEPARATORS = '-–—=|;,>→';
const SPACE_OF_MAIL = '&nbsp;';

/** How a decision is set off from the words before it. */
interface SetOff {
  readonly colon: Range | null;
  /** Where the words before it end: without separators and a label such as `Decision:`. */
  readonly requestEnd: number;
}

/** Where the request ends before the decision phrase that begins at `at`, and its colon. Not before `floor`. */
export function requestEndBefore(source: string, floor: number, at: number): SetOff {
  let end = behindSpace(source, floor, at, OPENING);
  if (!isColonAt(source, floor, end)) end = beforeSentence(source, floor, end);
  const colon = isColonAt(source, floor, end) ? range(end - 1, end) : null;
  end = withoutSeparators(source, floor, colon?.start ?? end, colon ? `${SEPARATORS}:` : `${SEPARATORS}.`);
  const label = labelBefore(source, floor, end);
  return { colon, requestEnd: label < 0 ? end : withoutSeparators(source, floor, label, `${SEPARATORS}:.`) };
}

/** The last word before `at`, after white space and some characters; null where another character is there. */
export function wordBefore(source: string, floor: number, at: number, signs: string): Range | null {
  let end = at;
  while (end > floor && (isBlank(source.charCodeAt(end - 1)) || signs.includes(source.charAt(end - 1))))
    end--;
  let start = end;
  while (start > floor && (isLetter(source.charCodeAt(start - 1)) || source.charAt(start - 1) === '-'))
    start--;
  return start < end ? range(start, end) : null;
}

function isColonAt(source: string, floor: number, end: number): boolean {
  return end > floor && isColon(source.charCodeAt(end - 1));
}

/** Where a sentence about the decision begins after a colon or a full stop: `The decision is`; `end` where none does. */
function beforeSentence(source: string, floor: number, end: number): number {
  let at = end;
  for (let count = 0; count < MOST_NEUTRAL; count++) {
    const word = wordBefore(source, floor, at, '');
    if (!word || !NEUTRAL.has(lettersOf(source.slice(word.start, word.end)))) break;
    at = word.start;
  }
  if (at === end) return end;
  const before = behindSpace(source, floor, at, '');
  const isSentence =
    isColonAt(source, floor, before) ||
    (source.charAt(before - 1) === '.' && /[A-Z]/.test(source.charAt(at)));
  return isSentence ? before : end;
}

/** Where a label of a decision begins that ends at `end` and opens a line or a stretch set off by a character; else -1. */
function labelBefore(source: string, floor: number, end: number): number {
  for (const letters of LABELS) {
    const start = matchLettersBackwards(source, end, letters);
    if (start < floor) continue;
    let i = beforeMarks(source, floor, start);
    while (i > floor && '("“['.includes(source.charAt(i - 1))) i--;
    const opensLine = /[\r\n\f]/.test(source.slice(i, start)) || i === floor;
    if (opensLine || '.;,:-–—|)'.includes(source.charAt(i - 1))) return start;
  }
  return -1;
}

function withoutSeparators(source: string, floor: number, at: number, signs: string): number {
  let end = behindSpace(source, floor, at, '');
  while (end > floor && signs.includes(source.charAt(end - 1))) end = behindSpace(source, floor, end - 1, '');
  return end;
}

/** Where words end before white space, marks of bold print and some characters. */
function behindSpace(source: string, floor: number, at: number, signs: string): number {
  let end = at;
  for (;;) {
    const before = beforeMarks(source, floor, end);
    const isSign = before > floor && signs.includes(source.charAt(before - 1));
    const isSpace = source.endsWith(SPACE_OF_MAIL, before) && before - SPACE_OF_MAIL.length >= floor;
    if (!isSign && !isSpace) return before;
    end = isSign ? before - 1 : before - SPACE_OF_MAIL.length;
  }
}

import { isBlank, isDigit } from '../../text/characters.ts';
import { isKeyUnit, type Span } from '../../text/words.ts';

/** Quotations and bracketed stretches of a text, in order: from the opening mark to after the closing one. */
export interface Enclosures {
  readonly quotes: readonly Span[];
  /** Inner brackets count as part of the outer ones. */
  readonly brackets: readonly Span[];
}

/** A quotation without a closing mark within so many characters is none: the mark was an inch or was left over. */
const LONGEST_QUOTE = 1500;
const LONGEST_BRACKET = 600;

/** Reads both. Marks without a partner enclose nothing. Linear in the length of the text. */
export function enclosuresOf(text: string): Enclosures {
  const quotes: Span[] = [];
  const brackets: Span[] = [];
  let quoted = -1;
  let closing = '';
  let bracketed = -1;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isMark(text.charCodeAt(i))) continue;
    const sign = text.charAt(i);
    if (quoted >= 0 && i - quoted > LONGEST_QUOTE) quoted = -1;
    if (bracketed >= 0 && i - bracketed > LONGEST_BRACKET) bracketed = -1;
    if (quoted >= 0) {
      if (closing.includes(sign) && closesAt(text, i)) {
        quotes.push({ start: quoted, end: i + 1 });
        quoted = -1;
        continue;
      }
    } else {
      closing = closingFor(text, i);
      if (closing !== '') {
        quoted = i;
        continue;
      }
    }
    if (sign === '(' || sign === '[') {
      if (bracketed < 0) {
        bracketed = i;
        depth = 0;
      }
      depth++;
    } else if ((sign === ')' || sign === ']') && bracketed >= 0 && --depth === 0) {
      brackets.push({ start: bracketed, end: i + 1 });
      bracketed = -1;
    }
  }
  return { quotes, brackets };
}

const ASCII_MARKS: ReadonlySet<number> = new Set(Array.from('"\'()[]', (sign) => sign.charCodeAt(0)));

/** Whether a character may open or close something; nearly all characters do not. The others are quotation marks of print. */
function isMark(unit: number): boolean {
  return unit < 128 ? ASCII_MARKS.has(unit) : unit >= 0x2018 && unit <= 0x201f;
}

/** The marks that would close a quotation that opens at an offset; empty where none opens. */
function closingFor(text: string, at: number): string {
  const sign = text.charAt(at);
  const before = text.charCodeAt(at - 1);
  if (sign === '\u201c' || sign === '\u201f') return '\u201d\u201c"';
  // `5"` is five inches
  if (sign === '"') return isDigit(before) || isKeyUnit(before) ? '' : '"\u201d';
  const opens =
    (at === 0 || isBlank(before) || '([,:'.includes(text.charAt(at - 1))) &&
    isKeyUnit(text.charCodeAt(at + 1));
  if (!opens) return '';
  if (sign === '\u2018') return '\u2019';
  return sign === "'" ? "'" : '';
}

/** An apostrophe between letters closes nothing. */
function closesAt(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== "'" && sign !== '\u2019') return true;
  return !isKeyUnit(text.charCodeAt(at + 1)) && !isBlank(text.charCodeAt(at - 1));
}

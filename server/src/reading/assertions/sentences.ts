import { isBlank, isCapital, isDigit, isInitial, isLetter } from '../../text/characters.ts';
import type { Flow } from '../../text/flow.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/words.ts';
import { enclosuresOf } from './enclosures.ts';
import { wordsIn } from './written-words.ts';

/** What is between a word and the one before it in its sentence, besides white space. `break`: a semicolon or bullet. */
export type Gap = 'none' | 'comma' | 'dash' | 'colon' | 'break';

/** A word of a sentence; offsets are those of the flow. */
export interface Word extends Span {
  /** In lower case, contractions written out: `isn't` gives `is` and `not`, both with the place of the whole. */
  readonly word: string;
  readonly gap: Gap;
  /** The quotation it is in, from 1; 0 for none. */
  readonly quote: number;
  /** The brackets it is in, from 1; 0 for none. */
  readonly bracket: number;
}

/** A sentence with its words, at least one. */
export interface Sentence {
  readonly words: readonly Word[];
  /** Whether it ends in a question mark. */
  readonly asks: boolean;
}

/** The sentences of a flow, in order. Any text will do; time grows with its length. */
export const sentencesOf = remembered(({ text }: Flow): readonly Sentence[] => sentencesIn(text));

/** The sentences of a text, in order. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const { quotes, brackets } = enclosuresOf(text);
  let words: Word[] = [];
  const close = (asks: boolean) => {
    if (words.length > 0) sentences.push({ words, asks });
    words = [];
  };
  let quote = 0;
  let bracket = 0;
  let end = 0;
  for (const { start, end: wordEnd, parts } of wordsIn(text)) {
    // between most words is a space alone
    const isOneSpace = start === end + 1 && text.charAt(end) === ' ';
    const between = isOneSpace ? 'goes on' : endsBetween(text, end, start, words);
    if (between !== 'goes on') close(between === 'asks');
    while (quote < quotes.length && (quotes[quote] as Span).end <= start) quote++;
    while (bracket < brackets.length && (brackets[bracket] as Span).end <= start) bracket++;
    const isIn = (span: Span | undefined) => span !== undefined && span.start < start;
    const gap = words.length === 0 || isOneSpace ? 'none' : gapBetween(text, end, start, words.at(-1)?.word);
    parts.forEach((word, i) => {
      words.push({
        word,
        start,
        end: wordEnd,
        gap: i === 0 ? gap : 'none',
        quote: isIn(quotes[quote]) ? quote + 1 : 0,
        bracket: isIn(brackets[bracket]) ? bracket + 1 : 0,
      });
    });
    end = wordEnd;
  }
  close(text.slice(end, end + 3).includes('?'));
  return sentences;
}

/** From the first word of a sentence to its last, without the mark that ends it. */
export function sentenceSpan({ words }: Sentence): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** The words of a sentence as they are written, with their place in the flow. */
export interface WrittenSentence extends Span {
  readonly said: string;
}

/** A sentence of a flow as it is written, without the mark that ends it. */
export function writtenSentence(sentence: Sentence, { text }: Flow): WrittenSentence {
  const { start, end } = sentenceSpan(sentence);
  return { start, end, said: text.slice(start, end) };
}

/** Words whose full stop ends no sentence. */
const ABBREVIATED: ReadonlySet<string> = new Set([
  'dr', 'drs', 'mr', 'mrs', 'ms', 'st', 'vs', 'fig', 'approx', 'e', 'g', 'i', 'p', 'pp', 'pg', 'cal', 'sec', 'inc', 'dept',
  'est',
]); // biome-ignore format: a word list reads best in rows
/** Short for a side (`the Rt. knee`): a full stop after one ends a sentence only before a word that opens one. */
const SIDES: ReadonlySet<string> = new Set(['lt', 'rt', 'l', 'r']);
/** Words that open sentences: after a lone letter (`vitamin D. The`) they show that one has begun. */
const OPENING: ReadonlySet<string> = new Set([
  'the', 'this', 'these', 'it', 'he', 'she', 'there', 'as', 'in', 'a', 'an', 'therefore', 'thus', 'no', 'for', 'given',
]); // biome-ignore format: a word list reads best in rows

/** Whether a sentence ends between two words, and whether it asks. */
function endsBetween(
  text: string,
  from: number,
  to: number,
  words: readonly Word[],
): 'goes on' | 'ends' | 'asks' {
  const last = words.at(-1)?.word;
  if (last === undefined) return 'goes on';
  let stop = '';
  for (let i = from; i < to; i++) {
    const sign = text.charAt(i);
    if (sign === '?' || sign === '!' || sign === '•') stop = sign;
    else if (sign === '.' && stop === '') stop = sign;
  }
  if (stop === '?') return 'asks';
  if (stop !== '.') return stop === '' ? 'goes on' : 'ends';
  const next = text.charCodeAt(to);
  if (!isCapital(next) && !isDigit(next)) return 'goes on';
  if (isInitial(text, to)) return 'goes on';
  if (ABBREVIATED.has(last)) return 'goes on';
  if ((last.length > 1 && !SIDES.has(last)) || (isCapital(next) && isOfScale(words))) return 'ends';
  return OPENING.has(nextWord(text, to)) ? 'ends' : 'goes on';
}

/** Whether the last word is the end of a scale: `strength is 2 out of 5`, `5/5`. */
function isOfScale(words: readonly Word[]): boolean {
  const [before, last] = [words.at(-2)?.word ?? '', words.at(-1)?.word ?? ''];
  return /^\d$/.test(last) && /^(?:of|to|by|\d{1,2})$/.test(before);
}

function nextWord(text: string, start: number): string {
  let end = start;
  while (end < start + 12 && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

function gapBetween(text: string, from: number, to: number, last = ''): Gap {
  if (SIDES.has(last) && text.slice(from, to).trim() === '.') return 'none';
  let gap: Gap = 'none';
  for (let i = from; i < to; i++) {
    const sign = text.charAt(i);
    if (sign === '.' && isOfEye(text, i)) continue;
    if (sign === ';' || sign === '.') return 'break';
    // `QTY: 2` is one with what is before it
    if (sign === ':') gap = isDigit(text.charCodeAt(to)) ? 'none' : 'colon';
    else if (sign === ',') gap = gap === 'none' ? 'comma' : gap;
    else if (sign === '\u2014' || sign === '\u2013' || (sign === '-' && isSpaced(text, i))) gap = 'dash';
  }
  return gap;
}

const EYE = /(?:^|[^\w.])O\.(?:[DSU]\.)?$/;

/** Whether a full stop is of `O.D.`, `O.S.` or `O.U.`: an eye, as `Rt.` is a side. */
function isOfEye(text: string, at: number): boolean {
  return EYE.test(text.slice(Math.max(0, at - 4), at + 1)) && /^\.[DSU,) ]/.test(text.slice(at, at + 2));
}

/** ` - `, `--`: a hyphen that stands for a dash. */
function isSpaced(text: string, at: number): boolean {
  return (
    (isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at + 1))) || text.charAt(at + 1) === '-'
  );
}

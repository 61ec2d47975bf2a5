import { isBlank, isDigit, isLetter } from '../../text/characters.ts';
import { ONES, TENS } from '../../text/in-words.ts';
import type { Span } from '../../text/words.ts';
import { digitsEnd } from '../digits.ts';

/** A word, a number or a punctuation mark of a request: UTF-16 offsets into its folded text, half-open. */
export interface Token extends Span {
  /** In lower case; punctuation is itself; a date is `date`, so that nobody takes its numbers for amounts. */
  readonly word: string;
  /** The number in digits or words (`12`, `twelve`, `0.5`); null for anything else. */
  readonly value: number | null;
}

/** Something read of tokens, with the words that say it: offsets as those of the tokens. */
export type Read<T> = Span & { readonly value: T };

/** The word of the token at an index; empty where there is none. */
export function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.word ?? '';
}

/** The number that the token at an index states, or null. */
export function valueAt(tokens: readonly Token[], i: number): number | null {
  return tokens[i]?.value ?? null;
}

/** What each word means, from all the words of each meaning. */
export function byWord<Meaning extends string>(
  words: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> {
  const meanings = Object.entries(words) as [Meaning, readonly string[]][];
  return new Map(meanings.flatMap(([meaning, all]) => all.map((word): [string, Meaning] => [word, meaning])));
}

const HUNDRED = 'hundred';
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
]);

const HYPHEN = 45;
const ORDINALS = ['st', 'nd', 'rd', 'th'];
/** Words after which a hyphen opens an amount; after others it is part of a name (`COX-2`, `L4-5`). */
const BEFORE_AMOUNTS = ['qty', 'quantity', 'refill', 'refills', 'x', 'times', 'to'];

/** The words, numbers and punctuation between two offsets of a text, in order. Each character is looked at a few times. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let compounds = false;
  let brackets = false;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit)) {
      at++;
      continue;
    }
    const token = isLetter(unit)
      ? readWord(text, at, to)
      : ((isDigit(unit) ? readDate(text, at, to) : null) ?? readNumber(text, at, to) ?? readSign(text, at));
    compounds ||= isLetter(unit) && ((token.value ?? 0) >= 20 || token.word === HUNDRED);
    brackets ||= token.word === '(';
    tokens.push(token);
    at = token.end;
  }
  const joined = compounds ? withCompoundNumbers(tokens) : tokens;
  return brackets ? withNumbersSaidTwice(joined) : joined;
}

/** The number in brackets after the token at an index, where one of the two is in words and the other in digits: `twelve (12)`. */
export function saidAgainAt(tokens: readonly Token[], i: number): Token | null {
  const [one, other] = [tokens[i], tokens[i + 2]];
  if (!one || !other || one.value === null || other.value === null) return null;
  const isInBrackets = wordAt(tokens, i + 1) === '(' && wordAt(tokens, i + 3) === ')';
  return isInBrackets && isLetter(one.word.charCodeAt(0)) !== isLetter(other.word.charCodeAt(0))
    ? other
    : null;
}

/** How many times a token says: a number, `once`, `twice` or `thrice`; null for any other. */
export function timesAt(tokens: readonly Token[], i: number): number | null {
  return TIMES.get(wordAt(tokens, i)) ?? valueAt(tokens, i);
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

/** How many times the first of some words says, as `timesAt`. */
export function timesIn(words: string): number | null {
  return timesAt(tokensOf(words, 0, words.length), 0);
}

/** The number that words begin with, in digits or in words; null where they begin with none. */
export function numberIn(words = ''): number | null {
  return valueAt(tokensOf(words, 0, words.length), 0);
}

/** How many things words before a noun count, as `numberIn`; `a`, `an` and `the` are one. */
export function countIn(words: string): number | null {
  return /^(?:an?|the)$/i.test(words) ? 1 : numberIn(words);
}

function readSign(text: string, at: number): Token {
  return { word: text.charAt(at), value: null, start: at, end: at + 1 };
}

/** `11/18/16`, `12-07-2016`: three numbers joined by slashes or hyphens. */
function readDate(text: string, start: number, to: number): Token | null {
  let at = start;
  for (let part = 0; part < 3; part++) {
    const end = digitsEnd(text, at, Math.min(to, at + 4));
    if (end === at) return null;
    at = end;
    if (part === 2) break;
    if (text.charAt(at) !== '/' && text.charAt(at) !== '-') return null;
    at++;
  }
  return isDigit(text.charCodeAt(at)) ? null : { word: 'date', value: null, start, end: at };
}

/** `90`, `7.5`, `.5`, `1,000`; `2nd` is a word. */
function readNumber(text: string, start: number, to: number): Token | null {
  const leadingPoint = text.charAt(start) === '.' && isDigit(text.charCodeAt(start + 1));
  if (!leadingPoint && !isDigit(text.charCodeAt(start))) return null;
  let end = leadingPoint ? start : digitsEnd(text, start, to);
  while (text.charAt(end) === ',' && end + 4 <= to && digitsEnd(text, end + 1, to) === end + 4) end += 4;
  if (text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1, to);
  const behind = text.slice(end, end + 2).toLowerCase();
  if (ORDINALS.includes(behind) && !isLetter(text.charCodeAt(end + 2))) {
    return { word: text.slice(start, end + 2).toLowerCase(), value: null, start, end: end + 2 };
  }
  const word = text.slice(start, end);
  // Nobody requests millions: a long number is an identifier.
  return { word, value: word.length > 9 ? null : Number(word.replaceAll(',', '')), start, end };
}

/** Letters with digits after them (`L4`, `q8h`), over a hyphen too (`COX-2`); `x6` is the character `x` alone. */
function readWord(text: string, start: number, to: number): Token {
  const times = (text.charCodeAt(start) | 32) === 120 && isDigit(text.charCodeAt(start + 1));
  let end = start + 1;
  while (!times && end < to && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  const word = text.slice(start, end).toLowerCase();
  const value = NUMBER_WORDS.get(word) ?? null;
  const joined =
    text.charCodeAt(end) === HYPHEN && isDigit(text.charCodeAt(end + 1)) && !BEFORE_AMOUNTS.includes(word);
  if (!joined) return { word, value, start, end };
  const joinedEnd = digitsEnd(text, end + 1, to);
  return { word: text.slice(start, joinedEnd).toLowerCase(), value, start, end: joinedEnd };
}

/** `twenty-four`, `one hundred and twenty` as one number each. */
function withCompoundNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token;
    const { value, last } = hundredsAt(tokens, i) ?? tensAt(tokens, i) ?? { value: first.value, last: i };
    joined.push(last === i ? first : { ...first, value, end: (tokens[last] as Token).end });
    i = last;
  }
  return joined;
}

/** `twelve (12)` as one number, where both are the same. */
function withNumbersSaidTwice(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const isSaidAgain = saidAgainAt(tokens, i)?.value === token.value && token.value !== null;
    joined.push(isSaidAgain ? { ...token, end: (tokens[i + 3] as Token).end } : token);
    if (isSaidAgain) i += 3;
  }
  return joined;
}

/** A number with the index of the token that ends it. */
interface Compound {
  readonly value: number;
  readonly last: number;
}

/** `one hundred`, `a hundred and twenty`, `two hundred forty-five`. */
function hundredsAt(tokens: readonly Token[], i: number): Compound | null {
  const count = wordAt(tokens, i) === 'a' ? 1 : ONES.indexOf(wordAt(tokens, i));
  if (count < 1 || count > 9 || wordAt(tokens, i + 1) !== HUNDRED) return null;
  const at = wordAt(tokens, i + 2) === 'and' ? i + 3 : i + 2;
  const below = ONES.indexOf(wordAt(tokens, at));
  const rest = tensAt(tokens, at) ?? (below > 0 ? { value: below, last: at } : null);
  return rest ? { value: 100 * count + rest.value, last: rest.last } : { value: 100 * count, last: i + 1 };
}

/** `twenty`, `twenty-four`, `twenty four`. */
function tensAt(tokens: readonly Token[], i: number): Compound | null {
  const tens = tokens[i];
  if (!tens || tens.value === null || !TENS.includes(tens.word)) return null;
  const next = wordAt(tokens, i + 1) === '-' ? i + 2 : i + 1;
  const ones = ONES.indexOf(wordAt(tokens, next));
  return ones > 0 && ones < 10 ? { value: tens.value + ones, last: next } : { value: tens.value, last: i };
}

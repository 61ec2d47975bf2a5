import { isDigit, isLatinLetter, isLetter } from '../../text/characters.ts';
import type { Span } from '../../text/words.ts';

/** A word as it is written, with the words that it means: `isn't` for `is` and `not`. */
interface Written extends Span {
  readonly parts: readonly string[];
}

/** Contractions and words that are often written or extracted as one. */
const APART: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  cannot: ['can', 'not'], cant: ['can', 'not'], "can't": ['can', 'not'], "won't": ['will', 'not'], "shan't": ['shall', 'not'],
  isnt: ['is', 'not'], arent: ['are', 'not'], wasnt: ['was', 'not'], werent: ['were', 'not'], doesnt: ['does', 'not'],
  dont: ['do', 'not'], didnt: ['did', 'not'], hasnt: ['has', 'not'], havent: ['have', 'not'], hadnt: ['had', 'not'],
  couldnt: ['could', 'not'], wouldnt: ['would', 'not'], shouldnt: ['should', 'not'], isnot: ['is', 'not'], arenot: ['are', 'not'],
  wasnot: ['was', 'not'], notmedically: ['not', 'medically'], medicallynecessary: ['medically', 'necessary'],
  ismedically: ['is', 'medically'], notbe: ['not', 'be'], "i'm": ['i', 'am'], "i'd": ['i', 'would'], "i've": ['i', 'have'],
  "it's": ['it', 'is'], "that's": ['that', 'is'], "there's": ['there', 'is'], noncertified: ['non', 'certified'],
  noncertification: ['non', 'certification'], medicalnecessity: ['medical', 'necessity'], nonetheless: ['nevertheless'],
  neccessary: ['necessary'], neccesary: ['necessary'], necesary: ['necessary'], necessery: ['necessary'], medicaly: ['medically'],
})); // biome-ignore format: a word list reads best in rows

const APOSTROPHES = "'\u2019\u02bc";

/** The words of a text in order: runs of letters and digits, with apostrophes and decimal points inside them. */
export function wordsIn(text: string): readonly Written[] {
  const words: Written[] = [];
  let last: RawWord | null = null;
  let at = 0;
  while (at < text.length) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && (isWordUnit(text.charCodeAt(at)) || joins(text, at))) at++;
    const word = plain(text.slice(start, at));
    const isNext: boolean = last !== null && start === last.end + 1 && text.charAt(last.end) === ' ';
    if (last && isNext && isTorn(last.word, word)) {
      last = { word: last.word + word, start: last.start, end: at };
      continue;
    }
    if (last) words.push(apart(last));
    last = { word, start, end: at };
  }
  if (last) words.push(apart(last));
  return words;
}

/** Long words of conclusions, and short ones: extraction tears words (`neces sary`, `n ot`). */
const TEARABLE: ReadonlySet<string> = new Set([
  'medically', 'medical', 'necessary', 'necessity', 'unnecessary', 'established', 'supported', 'documented', 'demonstrated',
  'recommended', 'authorized', 'certified', 'approved', 'overturned', 'upheld', 'denied', 'considered', 'determined',
  'request', 'requested', 'guideline', 'guidelines', 'documentation', 'evidence', 'therefore', 'appropriate', 'cannot',
  'whether', 'unless',
]); // biome-ignore format: a word list reads best in rows
const TEARABLE_SHORT: ReadonlySet<string> = new Set([
  'not', 'is', 'are', 'was', 'were', 'be', 'been', 'to', 'if', 'no',
]); // biome-ignore format: a word list reads best in rows

/** What those words may begin with: few words are so, and two of them need not be joined to be looked up. */
const FIRST_PIECES: ReadonlySet<string> = new Set(
  [...TEARABLE, ...TEARABLE_SHORT].flatMap((word) => Array.from(word, (_, i) => word.slice(0, i))),
);

/** Whether two runs of letters are one word that was torn. */
function isTorn(first: string, second: string): boolean {
  if (!FIRST_PIECES.has(first) || first.length + second.length > 13) return false;
  const joined = first + second;
  if (TEARABLE.has(joined)) return first !== 'un';
  const isPiece = (piece: string) => piece.length === 1 && piece !== 'a' && piece !== 'i';
  return (isPiece(first) || isPiece(second)) && TEARABLE_SHORT.has(joined);
}

/** A run of letters and digits in lower case. */
interface RawWord extends Span {
  readonly word: string;
}

function apart({ word, start, end }: RawWord): Written {
  const known = APART.get(word);
  if (known) return { start, end, parts: known };
  if (word.endsWith("n't")) return { start, end, parts: [word.slice(0, -3), 'not'] };
  if (word.endsWith("'s")) return { start, end, parts: [word.slice(0, -2), "'s"] };
  return { start, end, parts: [word] };
}

/** In lower case, with straight apostrophes and without soft hyphens. */
function plain(written: string): string {
  const word = written.toLowerCase();
  if (isAscii(word)) return word;
  return word.replace(/[\u2019\u02bc]/g, "'").replaceAll('\u00ad', '');
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= BEYOND_ASCII) return false;
  return true;
}

const BEYOND_ASCII = 128;
const SOFT_HYPHEN = 0xad;

function isWordUnit(unit: number): boolean {
  return isLatinLetter(unit) || isDigit(unit) || unit === SOFT_HYPHEN;
}

/** An apostrophe between letters, a point between digits. */
function joins(text: string, at: number): boolean {
  const sign = text.charAt(at);
  const next = text.charCodeAt(at + 1);
  if (sign === '.' || sign === ',') return isDigit(text.charCodeAt(at - 1)) && isDigit(next);
  return APOSTROPHES.includes(sign) && isLetter(text.charCodeAt(at - 1)) && isLetter(next);
}

import { isLatinLetter, isWidthless, plainOf } from '../../text/characters.ts';
import type { Range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';

/** A part of a word: between hyphens, or from one capital to the next where words are not parted. */
interface WordPart extends Range {
  readonly key: string;
  readonly isCapital: boolean;
}

/** A word as names are: letters with marks, hyphens and apostrophes between them. Its possessive ending is not part of its range. */
export interface NameToken extends Range {
  /** In lower case, without marks, hyphens and apostrophes. */
  readonly key: string;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  readonly isInitial: boolean;
  readonly isPossessive: boolean;
  readonly hasHyphen: boolean;
  /** More than one, or none. */
  readonly parts: readonly WordPart[];
}

/** All words of a text, in order. Any text will do; time grows with its length. */
export function nameTokens(source: string): NameToken[] {
  const found: NameToken[] = [];
  for (let at = 0; at < source.length; ) {
    if (!isLetterAt(source, at)) {
      at++;
      continue;
    }
    const end = wordEnd(source, at);
    found.push(tokenOf(source, at, end));
    at = end;
  }
  return found;
}

/** A place that begins at a word, up to the end of its last word: a soft hyphen ends no name. */
export function toWordEnd(source: string, { start, end }: Range): Range {
  const tokens = nameTokens(source.slice(start, end + LONGEST_WORD));
  const last = tokens.find((token) => start + token.end >= end);
  return { start, end: last && start + last.start < end ? start + last.end : end };
}

const LONGEST_WORD = 60;

function tokenOf(source: string, start: number, wordEnds: number): NameToken {
  const possessive = /['\u2019`][sS]$/.exec(source.slice(start, wordEnds));
  const end = possessive ? start + possessive.index : wordEnds;
  const words = source.slice(start, end);
  const key = keyOf(words);
  return {
    start,
    end,
    key,
    isCapital: isCapitalAt(source, start),
    isInitial: key.length === 1,
    isPossessive: possessive !== null,
    hasHyphen: HYPHEN.test(words),
    parts: partsOf(source, start, end),
  };
}

/** Where the word that begins at `at` ends: a hyphen, an apostrophe or a hyphen with a line end goes on between letters. */
function wordEnd(source: string, at: number): number {
  let end = at;
  while (end < source.length) {
    if (isPartOfWord(source, end)) end++;
    else if (JOINT.test(source.charAt(end)) && isLetterAt(source, end + 1)) end++;
    else {
      const broken = HYPHEN.test(source.charAt(end)) ? BROKEN.exec(source.slice(end + 1, end + 12)) : null;
      if (!broken || !isLetterAt(source, end + 1 + broken[0].length)) break;
      end += 1 + broken[0].length;
    }
  }
  return end;
}

const HYPHEN = /[-\u2010\u2011\ufffe]/;
const JOINT = /[-\u2010\u2011\ufffe'\u2019`]/;
/** A line end within a word that has a hyphen there; the rest begins with a small letter. */
const BROKEN = /^[ \t]{0,3}\r?\n[ \t]{0,3}(?=\p{Ll})/u;

function isPartOfWord(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return isLetterAt(source, at) || (unit >= 0x300 && unit <= 0x36f) || isWidthless(unit);
}

function isLetterAt(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return isLatinLetter(unit) || (unit >= 0x1e00 && unit <= 0x1eff) || /^[a-z]+$/i.test(plainOf(unit) ?? '');
}

/** The letters of a word as they are compared. */
function keyOf(words: string): string {
  const plain = words.replace(/[\u00ad\u200b-\uffff]/g, (unit) => plainOf(unit.charCodeAt(0)) ?? unit);
  return plain
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

function isCapitalAt(source: string, at: number): boolean {
  return /^\p{Lu}/u.test(plainOf(source.charCodeAt(at)) ?? source.charAt(at));
}

/** `Garcia-Lopez`, `HaleReports`. */
function partsOf(source: string, start: number, end: number): WordPart[] {
  const words = source.slice(start, end);
  const parts = matchesOf(PART, words).map(({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.length,
    key: keyOf(part),
    isCapital: isCapitalAt(part, 0),
  }));
  return parts.length > 1 ? parts : [];
}

const PART = /\p{Lu}?[^\p{Lu}\u2010\u2011\ufffe-]+|\p{Lu}+(?!\p{Ll})/gu;

import { firstIndex } from '../../text/search.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { WordNotes } from '../../text/word-list.ts';
import { USUAL_MISSPELLINGS } from './mistaken-words.ts';
import { NearNames } from './near-names.ts';
import { spellingData } from './spelling-data.ts';
import { WordSet } from './word-set.ts';

/** Words that letters use, to be found by their near misses, and words that are right although they are near misses. */
export interface Spelling {
  readonly words: NearNames;
  readonly others: ReadonlySet<string>;
  /** The words in the order of the alphabet. */
  readonly sorted: readonly string[];
}

/** Of words in lower case, those to be found in the order of the alphabet. */
export function spellingOf(words: readonly string[], others: Iterable<string>): Spelling {
  return { words: new NearNames(words), others: new Set(others), sorted: words };
}

let known: Spelling | null = null;

/** The one that is part of the program; made once, when first asked for. */
function builtInSpelling(): Spelling {
  if (!known) {
    const { words, others } = spellingData();
    known = spellingOf(rightWords(words), rightWords(others));
  }
  return known;
}

/** The words of a list, but for those that letters use and that are misspelled in them all the same. */
function rightWords(list: string): string[] {
  return list.split(' ').filter((word) => !USUAL_MISSPELLINGS.has(word));
}

let knownWords: WordSet | null = null;

/** Whether the word of a number is one of those that letters use, or another one near them: no misspelling. */
function isKnown(vocabulary: Vocabulary, id: number): boolean {
  if (!knownWords) {
    const { words, others } = spellingData();
    knownWords = new WordSet(rightWords(`${words} ${others}`));
  }
  return knownWords.hasOf(vocabulary, id);
}

/**
 * The words that a word in lower case is misspelled for: those one letter away that letters use, or the one that it is usually
 * a misspelling of. Empty for a word that is
 * right, for one that is near to none, and for another ending of the one that it is near to. Tests compare it with the faster way
 * of rules. @public
 */
export function meantWords(word: string, { words, others }: Spelling = builtInSpelling()): readonly string[] {
  return words.has(word) || others.has(word) ? NONE : missesOf(word, words);
}

const NONE: readonly string[] = [];

/** The words of which one that is not known is a near miss. */
function missesOf(word: string, words: NearNames): readonly string[] {
  const usual = USUAL_MISSPELLINGS.get(word);
  if (usual !== undefined) return [usual];
  const near = words.near(word);
  return near.some((one) => isForm(word, one)) ? NONE : likeliest(word, near);
}

/** Of several words the one that has the same letters in another order, or one of them doubled, is meant: slips of the hand. */
function likeliest(word: string, near: readonly string[]): readonly string[] {
  if (near.length < 2) return near;
  const slips = near.filter(
    (one) => lettersOf(one) === lettersOf(word) || undoubled(one) === undoubled(word),
  );
  return slips.length === 1 ? slips : near;
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

function undoubled(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

/** Remembers of each word of a document what it is misspelled for. */
export const meantNotes = new WordNotes((word, vocabulary, id) =>
  isKnown(vocabulary, id) ? NONE : missesOf(word, builtInSpelling().words),
);

/** Whether the word is one of those that letters use, or another one near them. */
export function isSpelledRight(word: string): boolean {
  const { words, others } = builtInSpelling();
  return words.has(word) || others.has(word);
}

let short: ReadonlySet<string> | null = null;

/** Whether the word, in lower case and of three letters or more, is one that letters use: no name. */
export function isOrdinary(word: string): boolean {
  short ??= new Set(spellingData().short.split(' '));
  return word.length > 5 ? builtInSpelling().words.has(word) : short.has(word);
}

/** Whether a word that letters use begins so and goes on. */
export function beginsWord(word: string): boolean {
  const { sorted } = builtInSpelling();
  const next = sorted[firstIndex(sorted.length, (i) => (sorted[i] as string) > word)];
  return next?.startsWith(word) ?? false;
}

/** `tendinosis` and `tendinosic`, `paraspinal` and `paraspinals`: the last letter makes another word of the same stem. */
function isForm(word: string, near: string): boolean {
  if (word.slice(0, -1) === near) return 's' === word.slice(-1);
  // no word is another without the last `s` of two: `tendernes`
  if (near.slice(0, -1) === word) return near.endsWith('s') && !near.endsWith('ss');
  return word.slice(0, -1) === near.slice(0, -1) && ENDINGS.includes(word.slice(-1));
}

const ENDINGS = 'acdelmnrsy';

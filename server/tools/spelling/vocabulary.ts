import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { NO_WORDS, OTHER_WORDS, TERMS } from './terms.ts';

/** Shorter words are one letter away from too many others. */
export const SHORTEST = 6;
/** So many letters must use a word, so that no slip of one writer becomes a word. */
const FEWEST_LETTERS = 3;

/** What rule and tests need to tell misspelled words: both in lower case, in the order of the alphabet. */
export interface SpellingWords {
  /** Words that determinations use. */
  readonly words: readonly string[];
  /** Other words one letter away from those: nothing is said of them. */
  readonly others: readonly string[];
  /** Shorter words that determinations use: none of them is taken for a name. */
  readonly short: readonly string[];
}

/**
 * The words of six letters or more that at least three letters use in lower case, and the terms of the catalogue; and
 * all else one letter away from one of them that is a word of English or of the catalogue. `english` tells of a word in
 * lower case whether it is one, and whether it is one that needs no capital: names are not taken from letters.
 */
export function spellingWords(
  letters: readonly string[],
  catalogue: Catalogue,
  english: { has(word: string): boolean; isCommon(word: string): boolean },
): SpellingWords {
  const terms = new Set(TERMS);
  const catalogued = wordsOfCatalogue(catalogue);
  const drugs = new Set(drugWords(catalogue));
  const isWord = (word: string) => terms.has(word) || english.isCommon(word);
  const words = [...usedWords(letters, FEWEST_LETTERS), ...catalogued, ...terms].filter(
    // the names of drugs have a rule of their own
    (word) => word.length >= SHORTEST && isWord(word) && !drugs.has(word) && !OTHER_WORDS.has(word),
  );
  const known = new Set(words);
  const others = new Set<string>();
  for (const word of known) {
    for (const near of oneLetterAway(word)) {
      if (known.has(near) || NO_WORDS.has(near)) continue;
      if (english.has(near) || catalogued.has(near) || drugs.has(near) || OTHER_WORDS.has(near))
        others.add(near);
    }
  }
  const short = usedWords(letters, FEWEST_LETTERS, SHORT_WORDS).filter(isWord);
  return { words: [...known].sort(), others: [...others].sort(), short: short.sort() };
}

/** The words of six letters or more that at least so many letters use in lower case. */
export function usedWords(letters: readonly string[], fewest: number, form = LONG_WORDS): string[] {
  const counts = new Map<string, number>();
  for (const letter of letters) {
    for (const word of new Set(runningWords(letter, form))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= fewest).map(([word]) => word);
}

/** The words of six letters or more in lower case, as often as they are used. */
export function runningWords(letter: string, form = LONG_WORDS): string[] {
  return letter.match(form) ?? [];
}

const LONG_WORDS = /(?<![A-Za-z])[a-z]{6,}(?![A-Za-z])/g;
const SHORT_WORDS = /(?<![A-Za-z])[a-z]{3,5}(?![A-Za-z])/g;

/** The words in the names of guidelines and topics (not in aliases, which misspell) and of what abbreviations mean, in lower case. */
function wordsOfCatalogue({ guidelines, abbreviations }: Catalogue): Set<string> {
  const names = [
    ...guidelines.flatMap(({ name, topics }) => [name, ...topics.map((topic) => topic.name)]),
    ...abbreviations.map(({ expansion }) => expansion),
  ];
  return new Set(names.flatMap((name) => name.toLowerCase().match(/[a-z]+/g) ?? []));
}

function drugWords({ drugs }: Catalogue): string[] {
  return drugs.flatMap(({ generic, substances, brands }) =>
    [generic, ...substances, ...brands].flatMap((name) => name.toLowerCase().match(/[a-z]+/g) ?? []),
  );
}

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];

/** All that one letter left out, put in or replaced, or two neighbors swapped, make of a word. */
export function oneLetterAway(word: string): string[] {
  const found: string[] = [];
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    for (const letter of ALPHABET) found.push(head + letter + tail);
    if (tail === '') continue;
    found.push(head + tail.slice(1));
    for (const letter of ALPHABET) if (letter !== tail[0]) found.push(head + letter + tail.slice(1));
    if (tail.length > 1 && tail[0] !== tail[1]) found.push(head + tail[1] + tail[0] + tail.slice(2));
  }
  return found;
}

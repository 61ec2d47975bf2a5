import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Drug } from '../catalogue/types.ts';
import { isDigit, isLetter } from '../text/characters.ts';

/** The longest drug name of the catalogue that a request is searched for, in words. */
const MOST_WORDS = 3;

/**
 * The drugs that a request names, by generic name, brand or known misspelling: `Norflex 100mg #60` names orphenadrine.
 * Longest names first, each word once.
 */
export function drugsOf(request: string, catalogue: Catalogue): readonly Drug[] {
  const words = wordsOf(request);
  const drugs = new Set<Drug>();
  for (let i = 0; i < words.length; ) {
    let taken = 1;
    for (let count = Math.min(MOST_WORDS, words.length - i); count > 0; count--) {
      const named = catalogue.drugsNamed(words.slice(i, i + count).join(' '));
      if (named.length === 0) continue;
      for (const drug of named) drugs.add(drug);
      taken = count;
      break;
    }
    i += taken;
  }
  return [...drugs];
}

/** Runs of letters; digits part words, since doses are glued to names (`norflex100mg`). */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charCodeAt(i);
    const inWord = isLetter(unit) || (start >= 0 && !isDigit(unit) && unit === 45);
    if (inWord && start < 0) start = i;
    if (!inWord && start >= 0) {
      words.push(text.slice(start, i));
      start = -1;
    }
  }
  return words;
}

import { editDistance } from '../../text/edit-distance.ts';
import { lettersOf, nameKeys } from '../../text/letters.ts';

/** A name with what bears it. */
export interface Named<T> {
  readonly name: string;
  readonly fact: T;
  /** What the name is compared by. */
  readonly keys: readonly { readonly letters: string; readonly digits: string }[];
}

/** A name with its keys. */
export function named<T>(name: string, fact: T): Named<T> {
  const keys = nameKeys(name).filter((key) => key.length >= SHORTEST);
  return { name, fact, keys: keys.map((letters) => ({ letters, digits: digitsOf(letters) })) };
}

/** Names of fewer letters are too easily hit by chance. */
const SHORTEST = 5;
/** Longer words are not looked up: they are sentences, not names. */
const LONGEST = 120;

/**
 * The name nearest to some words by their letters, within `share` of its length in wrong letters; null where none is
 * near, where two facts are equally near, or where the numbers differ (`Table 9-6` is not `Table 9-7` misspelled). Of
 * several names of one fact, the one nearest to the words.
 */
export function nearest<T>(words: string, names: readonly Named<T>[], share: number): Named<T> | null {
  const key = lettersOf(words);
  if (key.length < SHORTEST || key.length > LONGEST) return null;
  let best: Named<T> | null = null;
  let least = Math.floor(key.length * share);
  let tie = false;
  const digits = digitsOf(key);
  for (const one of names) {
    for (const candidate of one.keys) {
      if (Math.abs(candidate.letters.length - key.length) > least || candidate.digits !== digits) continue;
      const distance = editDistance(key, candidate.letters, least);
      if (distance > least || (best && distance === least && best.fact === one.fact)) continue;
      tie = best !== null && distance === least;
      if (distance < least) tie = false;
      if (!tie) best = one;
      least = distance;
    }
  }
  return tie ? null : best;
}

function digitsOf(key: string): string {
  return key.replace(/\D/g, '');
}

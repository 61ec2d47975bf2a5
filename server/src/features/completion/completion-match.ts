import { lettersOf } from '../../text/letters.ts';

/**
 * How well typed words fit a fact, best first: they begin one of its names, words of a name begin as they do, a name holds
 * their letters in order.
 */
export const FIT = { prefix: 0, words: 1, letters: 2 } as const;
/** One of these numbers. */
export type Fit = (typeof FIT)[keyof typeof FIT];
/** How many there are: each is below this number. */
export const FITS = 3;

/** A name as it is searched: its letters and digits, and where its words begin in them. */
export interface SearchName {
  readonly name: string;
  readonly key: string;
  readonly words: readonly string[];
}

/** A name made ready to be searched. */
export function searchName(name: string): SearchName {
  const words = name.split(/[^A-Za-z0-9]+/).map(lettersOf);
  return { name, key: lettersOf(name), words: words.filter((word) => word !== '') };
}

/** The words that were typed, made ready to be looked for. */
export interface Typed {
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
  /** Whether a space follows the last word, so that a name that ends there is a whole one. */
  readonly closed: boolean;
}

/** Words made ready to be looked for; `closed` when a space follows them. */
export function typedWords(text: string, closed: boolean): Typed {
  const { key, words } = searchName(text);
  return { text, key, words, closed };
}

/** The best fit of the typed words with any of the names, and the name that fits; null where none does. */
export function fitOf(
  typed: Typed,
  names: readonly SearchName[],
): { readonly fit: Fit; readonly name: SearchName } | null {
  const prefixed = names.find(({ key }) => key.startsWith(typed.key));
  if (prefixed) return { fit: FIT.prefix, name: prefixed };
  const worded = names.find(({ words }) =>
    typed.words.every((part) => words.some((word) => word.startsWith(part))),
  );
  if (worded) return { fit: FIT.words, name: worded };
  const lettered = names.find((name) => holdsLetters(name, typed.key));
  return lettered ? { fit: FIT.letters, name: lettered } : null;
}

/** Fewer letters strewn over a name are chance. */
const FEWEST_LETTERS = 4;

/**
 * Whether the name begins with the first letter typed and holds the others after it, in order and close together: `msclrlx`, and
 * not `cylco` in a long heading.
 */
function holdsLetters({ key }: SearchName, letters: string): boolean {
  if (letters.length < FEWEST_LETTERS || key.charCodeAt(0) !== letters.charCodeAt(0)) return false;
  const end = Math.min(key.length, 2 * letters.length);
  let at = 0;
  for (let i = 0; i < end && at < letters.length; i++) {
    if (key.charCodeAt(i) === letters.charCodeAt(at)) at++;
  }
  return at === letters.length;
}

/**
 * Whether the words are the beginning of one of the names. Words that a space follows and that are a whole name
 * begin it no longer: what comes next is something else.
 */
export function begins(typed: Typed, names: readonly SearchName[]): boolean {
  if (typed.key === '') return false;
  return names.some(
    ({ key }) => key.startsWith(typed.key) && !(typed.closed && key.length === typed.key.length),
  );
}

/**
 * Whether the words are one of the names, whole, right before the cursor, and no longer one of these names begins so: then
 * there is nothing left to complete. `Chronic Pain` is a name of a guideline that others begin with.
 */
export function isWhole(typed: Typed, names: readonly SearchName[]): boolean {
  if (typed.key === '' || typed.closed) return false;
  let whole = false;
  for (const { key } of names) {
    if (!key.startsWith(typed.key)) continue;
    if (key.length > typed.key.length) return false;
    whole = true;
  }
  return whole;
}

/** Whether letters are begun by those that are typed, which leave some of them to be proposed. */
export function isBegun(letters: string, typed: string): boolean {
  return letters.startsWith(typed) && letters.length > typed.length;
}

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
  /** Whether a blank follows the last word, so that a name that ends there is a whole one. */
  readonly closed: boolean;
}

/** Words made ready to be looked for; `closed` when a blank follows them. */
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

/** Whether the name begins with the first letter typed and holds the others behind it, in order. */
function holdsLetters({ key }: SearchName, letters: string): boolean {
  if (letters.length < 2 || key.charCodeAt(0) !== letters.charCodeAt(0)) return false;
  let at = 0;
  for (let i = 0; i < key.length && at < letters.length; i++) {
    if (key.charCodeAt(i) === letters.charCodeAt(at)) at++;
  }
  return at === letters.length;
}

/**
 * Whether the words are the beginning of one of the names. Words that a blank follows and that are a whole name
 * begin it no longer: what comes next is something else.
 */
export function begins(typed: Typed, names: readonly SearchName[]): boolean {
  if (typed.key === '') return false;
  return names.some(
    ({ key }) => key.startsWith(typed.key) && !(typed.closed && key.length === typed.key.length),
  );
}

/**
 * Whether an editor that has the filter text shows the item for what is typed: its signs must stand in it in order, whatever
 * their case. Blanks do not count.
 */
export function isShownFor(typed: string, filter: string): boolean {
  const [signs, text] = [typed.replace(/\s/g, '').toLowerCase(), filter.toLowerCase()];
  let at = 0;
  for (const sign of signs) {
    at = text.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Editors look no further than this into the text that they filter by. */
const LONGEST_FILTER = 120;

/**
 * The text an editor filters by while typing goes on: the name that fits first, then the others as far as the editor
 * looks. `whole` is false when some had to be left out.
 */
export function filterText(
  first: string,
  names: readonly SearchName[],
): { readonly text: string; readonly whole: boolean } {
  let text = first;
  let whole = true;
  for (const { name } of names) {
    if (name === first) continue;
    const longer = `${text} ${name}`;
    if (longer.length <= LONGEST_FILTER) text = longer;
    else whole = false;
  }
  return { text, whole };
}

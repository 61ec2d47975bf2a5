const LANGUAGE = 'imr-determination';

/** The name of the grammar: `text.imr-determination`. */
export const SCOPE_NAME = `text.${LANGUAGE}`;

/** `markup.heading` becomes `markup.heading.imr-determination`; several names nest, the last one wins the color. */
export const scope = (...names: readonly string[]) => names.map((name) => `${name}.${LANGUAGE}`).join(' ');

/** One of the patterns. */
export const anyOf = (...patterns: readonly string[]) => `(?:${patterns.join('|')})`;

/** The words as they are. */
export const literal = (words: string) => words.replace(/[()/.]/g, '\\$&');

/** The printed words, with spaces allowed inside words and doubled between them: `RATIO NALES`, `guideline :`. */
export function scattered(words: string): string {
  const word = (text: string) => [...text].map(literal).join('\\s{0,2}');
  return words.split(' ').map(word).join('\\s{0,6}');
}

/** Words with up to three spaces between two. */
export const spaced = (words: string) => words.split(' ').map(literal).join('\\s{1,3}');

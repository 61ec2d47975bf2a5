/** What documents name as the program that made them, in the place of a person. */
export const PRODUCT = 'IMR Determinations';

/** So many characters are named at most. */
const NAMED = 3;

/**
 * The characters of a text that cannot be printed, as words: `character U+6F22`. Null where there are none. Their numbers alone are
 * named, never the words that they are in.
 */
export function unprintable(text: string, isPrintable: (point: number) => boolean): string | null {
  const points = new Set(Array.from(text, (character) => character.codePointAt(0) as number));
  const bad = [...points].filter((point) => !isPrintable(point));
  if (bad.length === 0) return null;
  const names = bad.slice(0, NAMED).map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
  const more = bad.length > NAMED ? ` and ${bad.length - NAMED} more` : '';
  return `${bad.length === 1 ? 'character' : 'characters'} ${names.join(', ')}${more}`;
}

import { matchesOf } from '../../text/search.ts';

/** What a text of a reviewer has filled in from a letter. */
export const PLACEHOLDERS = ['request', 'drug', 'age', 'decision', 'conclusion'] as const;

/** One of them. */
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Words in braces. */
interface FoundPlaceholder {
  /** As they are written: `{drug}`. */
  readonly words: string;
  /** Null for braces that nothing is filled into. */
  readonly kind: Placeholder | null;
  /** Where they begin in the text. */
  readonly start: number;
}

/** Said of words in braces that are none of them. */
export const UNKNOWN_PLACEHOLDER = `is not filled in; known are ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}`;

/** A word in braces; longer ones are none that anybody meant. */
const BRACED = /\{[A-Za-z]{1,20}\}/g;

/** The words in braces of a text, in order; their case does not matter. */
export function placeholdersIn(text: string): FoundPlaceholder[] {
  return matchesOf(BRACED, text).map(({ index, 0: words }) => ({
    words,
    kind: PLACEHOLDERS.find((name) => `{${name}}` === words.toLowerCase()) ?? null,
    start: index,
  }));
}

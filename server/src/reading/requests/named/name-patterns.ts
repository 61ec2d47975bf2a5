import type { Span } from '../../../text/words.ts';

/** What words name, with the words for it: offsets into what was read. */
export interface NamedWords<Name extends string = string> extends Span {
  readonly name: Name;
}

/** A name with a pattern of the words for it, which is not global. */
export type NamePattern<Name extends string = string> = readonly [name: Name, words: RegExp];

/** Patterns of whole words in any case for what is between bars after each name, as in a pattern. */
export function namePatterns(names: Readonly<Record<string, string>>): readonly NamePattern[] {
  return Object.entries(names).map(([name, words]) => [name, new RegExp(`\\b(?:${words})\\b`, 'i')]);
}

/** What words name, each at its first place, in the order of the patterns. */
export function namedIn<Name extends string>(
  patterns: readonly NamePattern<Name>[],
  words: string,
): readonly NamedWords<Name>[] {
  return patterns.flatMap(([name, pattern]) => {
    const found = pattern.exec(words);
    return found ? [{ name, start: found.index, end: found.index + found[0].length }] : [];
  });
}

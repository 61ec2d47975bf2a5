import { type NamedWords, type NamePattern, namedIn } from './name-patterns.ts';

/** How a device is had. */
export type Acquisition = 'purchase' | 'rental' | 'trial';

const PATTERNS: readonly NamePattern<Acquisition>[] = [
  ['purchase', /\b(?:purchas(?:e|es|ed|ing)|buy|buying|bought)\b/i],
  ['rental', /\b(?:rentals?|rent|rented|renting|leas(?:e|ed|ing))\b/i],
  ['trial', /\btrial\b/i],
];

/** The ways that words name, each at its first place. */
export function acquisitionsIn(words: string): readonly NamedWords<Acquisition>[] {
  return namedIn(PATTERNS, words);
}

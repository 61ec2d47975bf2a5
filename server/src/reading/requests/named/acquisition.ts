import type { Span } from '../../../text/words.ts';

/** How a device is had. */
export type Acquisition = 'purchase' | 'rental' | 'trial';

/** A way of having a device with the words for it: offsets into what was read. */
export interface NamedAcquisition extends Span {
  readonly name: Acquisition;
}

const WORDS: readonly (readonly [name: Acquisition, words: RegExp])[] = [
  ['purchase', /\b(?:purchas(?:e|es|ed|ing)|buy|buying|bought)\b/i],
  ['rental', /\b(?:rentals?|rent|rented|renting|leas(?:e|ed|ing))\b/i],
  ['trial', /\btrial\b/i],
];

/** The ways that words name, each at its first place. */
export function acquisitionsIn(words: string): readonly NamedAcquisition[] {
  return WORDS.flatMap(([name, pattern]) => {
    const found = pattern.exec(words);
    return found ? [{ name, start: found.index, end: found.index + found[0].length }] : [];
  });
}

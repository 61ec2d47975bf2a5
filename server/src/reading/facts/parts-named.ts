import type { Word } from '../assertions/sentences.ts';
import { type BodyPart, bodyPartsOf } from '../requests/body-parts.ts';
import { tokensOf } from '../requests/request-tokens.ts';

/** The parts of the body that some words of a sentence name: from `first`, up to `end` or the end of the sentence. */
export function partsNamed(
  text: string,
  words: readonly Word[],
  first: number,
  end: number,
): readonly BodyPart[] {
  const [opening, last] = [words[first], words[Math.min(end, words.length) - 1]];
  return opening && last
    ? bodyPartsOf(tokensOf(text, opening.start, last.end)).map(({ value }) => value)
    : [];
}

import type { WrittenSentence } from '../../../../reading/assertions/sentences.ts';
import { regionWords } from '../../../../reading/requests/body-parts.ts';
import { contentsOf } from '../../../../reading/requests/contents.ts';
import type { Request } from '../../../../reading/requests/request.ts';

/** No sentence is left out. */
export const ALL: ReadonlySet<number> = new Set();

/**
 * Whether a rationale has a word of a request, or a part of the body that it names; that is named in sentences about another treatment
 * as well, which are left out by their indices.
 */
export function namesRequest(
  sentences: readonly WrittenSentence[],
  request: string,
  part: Request,
  about: ReadonlySet<number>,
): boolean {
  const asked = [...contentsOf(request, 0, request.length, part)];
  return sentences.some(({ said }, i) => {
    const words = new Set([...contentsOf(said)].map(stemOf));
    return asked.some((word) => words.has(stemOf(word)) && !(about.has(i) && regionWords.has(word)));
  });
}

/** Words are one that begin with the same letters: `acupuncture`, `acupuncturist`. */
function stemOf(word: string): string {
  return word.slice(0, 5);
}

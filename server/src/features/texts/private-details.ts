import { readLetter } from '../../letter/letter.ts';
import type { Range } from '../../text/range.ts';
import { identifyingDetails } from '../sending/identifying-details.ts';

/** What identifies somebody in words that go into letters of other patients. */
interface PrivateDetail {
  /** Half a sentence; the words are not repeated. */
  readonly message: string;
  /** Offsets into the words. */
  readonly range: Range;
}

/** What the privacy rules find beyond doubt in some words, in any order. */
export function privateDetails(words: string): PrivateDetail[] {
  return identifyingDetails(readLetter(words))
    .filter(({ isDoubtful }) => !isDoubtful)
    .flatMap(({ kind, places }) =>
      places.map((range) => ({
        message: `${kind} in a text: it would go into letters of other patients`,
        range,
      })),
    );
}

import { partsAround } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { placedRange } from '../../text/placed.ts';
import type { Range } from '../../text/range.ts';
import { cardAsMarkdown, cardAsPlainText, type PlacedCard } from '../cards/card.ts';
import { findAbbreviation } from './hover-abbreviation.ts';
import { findCitation } from './hover-citation.ts';
import { findDrug } from './hover-drug.ts';
import { findForm } from './hover-form.ts';
import { findRequest } from './hover-request.ts';

/** The answer to a hover: the same words twice, for clients with and without Markdown. */
export interface Hover {
  readonly markdown: string;
  readonly plain: string;
  /** The words the answer is about: UTF-16 offsets, half-open. */
  readonly range: Range;
}

/** Answers for one kind of place in a part of a letter, or null where there is none of it. Offsets are those of the part. */
type Finder = (part: LetterPart, offset: number, letter: Letter) => PlacedCard | null;

/** Tried in order; the first answer counts. A request is the widest: drugs and abbreviations are inside it. */
const FINDERS: readonly Finder[] = [findCitation, findForm, findDrug, findAbbreviation, findRequest];

/** What is to be said of the word at `offset` (UTF-16); null where nothing is, and for an offset out of bounds. */
export function hover(letter: Letter, offset: number): Hover | null {
  for (const { start, part } of partsAround(letter, offset)) {
    for (const find of FINDERS) {
      const found = find(part, offset - start, letter);
      if (!found) continue;
      const { card, range } = found;
      return {
        markdown: cardAsMarkdown(card),
        plain: cardAsPlainText(card),
        range: placedRange(range, start),
      };
    }
  }
  return null;
}

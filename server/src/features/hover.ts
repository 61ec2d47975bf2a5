import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Citation } from '../citations/citation.ts';
import type { Determination } from '../syntax/tree.ts';
import type { Range } from '../text/range.ts';
import { type Card, cardAsMarkdown, cardAsPlainText } from './card.ts';
import { citationCard } from './hover-citation.ts';
import { formCard } from './hover-form.ts';

/** The answer to a hover: the same words twice, for clients with and without Markdown. */
export interface Hover {
  readonly markdown: string;
  readonly plain: string;
  /** The words the answer is about: UTF-16 offsets, half-open. */
  readonly range: Range;
}

/** A card and the words it is about. */
export interface PlacedCard {
  readonly card: Card;
  readonly range: Range;
}

/** What a finder may look at. */
export interface HoverInput {
  readonly determination: Determination;
  /** In the order of the text. */
  readonly citations: readonly Citation[];
  readonly catalogue: Catalogue;
}

/** Answers for one kind of place, or null where there is none of it. */
type Finder = (input: HoverInput, offset: number) => PlacedCard | null;

/** Tried in order; the first answer counts. */
const FINDERS: readonly Finder[] = [citationCard, formCard];

/** What is to be said of the word at `offset` (UTF-16); null where nothing is, and for an offset out of bounds. */
export function hover(
  determination: Determination,
  citations: readonly Citation[],
  offset: number,
  catalogue: Catalogue = builtInCatalogue(),
): Hover | null {
  for (const find of FINDERS) {
    const found = find({ determination, citations, catalogue }, offset);
    if (found) {
      return { markdown: cardAsMarkdown(found.card), plain: cardAsPlainText(found.card), range: found.range };
    }
  }
  return null;
}

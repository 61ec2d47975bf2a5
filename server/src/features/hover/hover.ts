import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { AsOf } from '../../reading/as-of.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import type { DrugMention } from '../../reading/names/drug-mentions.ts';
import type { Request } from '../../reading/requests/request.ts';
import type { Determination } from '../../syntax/tree.ts';
import type { Range } from '../../text/range.ts';
import { type Card, cardAsMarkdown, cardAsPlainText } from '../cards/card.ts';
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

/** A card and the words it is about. */
export interface PlacedCard {
  readonly card: Card;
  readonly range: Range;
}

/** What a finder may look at: the analysis of a letter has it all. Lists are in the order of the text. */
export interface HoverInput {
  readonly determination: Determination;
  readonly citations: readonly Citation[];
  readonly drugs: readonly DrugMention[];
  /** By the index of the disputed item. */
  readonly requests: readonly Request[];
  readonly catalogue: Catalogue;
  /** The day by which editions count. */
  readonly asOf: AsOf;
}

/** Answers for one kind of place, or null where there is none of it. */
type Finder = (input: HoverInput, offset: number) => PlacedCard | null;

/** Tried in order; the first answer counts. A request is the widest: drugs and abbreviations stand inside it. */
const FINDERS: readonly Finder[] = [findCitation, findForm, findDrug, findAbbreviation, findRequest];

/** What is to be said of the word at `offset` (UTF-16); null where nothing is, and for an offset out of bounds. */
export function hover(input: HoverInput, offset: number): Hover | null {
  for (const find of FINDERS) {
    const found = find(input, offset);
    if (found) {
      return { markdown: cardAsMarkdown(found.card), plain: cardAsPlainText(found.card), range: found.range };
    }
  }
  return null;
}

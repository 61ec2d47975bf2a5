import { confidenceInWords, leastSure } from '../../catalogue/confidence.ts';
import type { Abbreviation } from '../../catalogue/types.ts';
import type { Card } from './card.ts';

/** The card of an abbreviation as printed, with every meaning that the catalogue has for it: at least one. */
export function abbreviationCard(text: string, meanings: readonly Abbreviation[]): Card {
  const [only] = meanings;
  const single = meanings.length === 1 && only;
  return {
    headline: single ? `${text}: ${only.expansion}` : `${text} has ${meanings.length} meanings`,
    lines: [
      ...(single ? [] : meanings.map(({ expansion }) => `${expansion}.`)),
      ...(meanings.some(({ ambiguous }) => ambiguous)
        ? ['Other meanings are possible, depending on the context.']
        : []),
    ],
    confidence: confidenceInWords(leastSure(meanings.map(({ confidence }) => confidence))),
    sources: meanings.flatMap(({ sources }) => sources),
  };
}

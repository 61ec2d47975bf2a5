import type { Catalogue } from '../../catalogue/catalogue.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Guideline, Topic } from '../../catalogue/types.ts';
import type { Card } from '../cards/card.ts';
import {
  adviceOf,
  capitalised,
  confidenceInWords,
  pagesInWords,
  pagesWithDoubt,
  standingOf,
} from '../cards/facts.ts';
import type { OfferedFact } from './completion.ts';

/** What is said of an offered guideline or topic; null when the catalogue has it no longer. */
export function completionCard({ guideline: id, topic }: OfferedFact, catalogue: Catalogue): Card | null {
  const guideline = catalogue.guideline(id);
  if (!guideline) return null;
  if (topic === null) return guidelineCard(guideline);
  const found = catalogue.topic(guideline, topic);
  return found && topicCard(found, guideline, catalogue);
}

function guidelineCard(guideline: Guideline): Card {
  const { pages, pagesConfidence, note } = guideline;
  return {
    headline: titleOf(guideline),
    lines: [
      standingOf(guideline),
      ...(pages ? [`${capitalised(pagesWithDoubt(pages, pagesConfidence))}.`] : []),
      ...(note ? [note] : []),
    ],
    confidence: confidenceInWords(guideline.confidence),
    sources: guideline.sources,
  };
}

function topicCard(topic: Topic, guideline: Guideline, catalogue: Catalogue): Card {
  const advice = adviceOf(topic);
  const drugs = topic.drugs.flatMap((id) => catalogue.drug(id)?.generic ?? []);
  return {
    headline: topic.name,
    lines: [
      ...pagesLines(topic),
      ...(advice ? [advice] : []),
      ...(drugs.length > 0 ? [`Drugs: ${drugs.join(', ')}.`] : []),
      ...(topic.note ? [topic.note] : []),
      `${titleOf(guideline)}. ${standingOf(guideline)}`,
    ],
    confidence: confidenceInWords(topic.confidence),
    sources: [...topic.sources, ...topic.contentSources],
  };
}

/** Pages that nobody has seen are inserted all the same, so the card says that they must be looked up. */
function pagesLines({ pages, pagesConfidence }: Topic): string[] {
  if (!pages) return [];
  const words = capitalised(pagesInWords(pages));
  return [
    pagesConfidence === 'low'
      ? `${words}: from recollection, unverified. Look the pages up before you cite them.`
      : `${words}.`,
  ];
}

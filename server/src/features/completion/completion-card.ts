import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Topic } from '../../catalogue/types.ts';
import type { Card } from '../cards/card.ts';
import { guidelineCard } from '../cards/guideline-card.ts';
import { topicCard } from '../cards/topic-card.ts';
import type { OfferedFact } from './proposals.ts';

/** What is said of an offered guideline or topic; null when the catalogue has it no longer. */
export function completionCard({ guideline: id, topic }: OfferedFact, catalogue: Catalogue): Card | null {
  const guideline = catalogue.guideline(id);
  if (!guideline) return null;
  if (topic === null) return guidelineCard(guideline);
  const found = catalogue.topic(guideline, topic);
  return found && topicCard(found, guideline, { ofTopic: offeredLines(found, catalogue) });
}

/** Pages that are not verified are inserted as a placeholder, so the card says that they must be looked up. */
function offeredLines({ pages, pagesConfidence, drugs }: Topic, catalogue: Catalogue): string[] {
  const names = drugs.flatMap((id) => catalogue.drug(id)?.generic ?? []);
  return [
    ...(pages && pagesConfidence === 'low' ? ['Check the pages before you cite them.'] : []),
    ...(names.length > 0 ? [`Drugs: ${names.join(', ')}.`] : []),
  ];
}

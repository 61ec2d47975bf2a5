import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { isInForce, namesakeInForce } from '../../../catalogue/editions.ts';
import type { Confidence, Drug, Topic } from '../../../catalogue/types.ts';
import type { IsoDate } from '../../../text/days.ts';

/** A topic that governs a drug, and how sure that is. */
export interface Governing {
  readonly topic: Topic;
  readonly confidence: Confidence;
}

/**
 * The topics that govern a drug in the guidelines in force on a day, in catalogue order. A topic of another edition
 * stands for the one of the same name in the edition in force; that it governs the same drugs is then likely only.
 */
export function governingOn(drug: Drug, date: IsoDate, catalogue: Catalogue): Governing[] {
  return catalogue.topicsGoverning(drug).flatMap((topic): Governing[] => {
    const guideline = catalogue.guideline(topic.guidelineId);
    if (!guideline) return [];
    if (isInForce(guideline, date)) return [{ topic, confidence: topic.confidence }];
    const same = namesakeInForce(topic, date, catalogue);
    if (!same || topic.confidence === 'low') return [];
    return [{ topic: same, confidence: 'medium' }];
  });
}

import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Confidence, Drug, Topic } from '../../catalogue/types.ts';
import { editionAsOf } from '../../reading/as-of.ts';
import { isInForce } from '../../reading/names/guideline-names.ts';
import type { IsoDate } from '../../text/days.ts';

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
    const edition = editionAsOf(guideline, date, catalogue);
    const same = edition && edition !== guideline ? catalogue.topicNamed(edition, topic.name) : null;
    if (!same || topic.confidence === 'low') return [];
    return [{ topic: same, confidence: 'medium' }];
  });
}

/** The ids of the drugs a topic governs: its own, else those of its namesake in another edition of the subject. */
export function drugsGovernedBy(topic: Topic, catalogue: Catalogue): readonly string[] {
  if (topic.drugs.length > 0) return topic.drugs;
  const guideline = catalogue.guideline(topic.guidelineId);
  const track = guideline && catalogue.trackOf(guideline);
  for (const id of track?.versions.flatMap(({ guidelines }) => guidelines) ?? []) {
    const edition = catalogue.guideline(id);
    const namesake = edition && edition !== guideline ? catalogue.topicNamed(edition, topic.name) : null;
    if (namesake && namesake.drugs.length > 0) return namesake.drugs;
  }
  return [];
}

import type { Catalogue } from '../../catalogue/catalogue.ts';
import { editionInForce } from '../../catalogue/editions.ts';
import type { Guideline, Topic } from '../../catalogue/types.ts';
import { treatmentKindsIn, treatmentKindsOf } from '../../reading/names/treatments.ts';
import type { BodyRegion } from '../../reading/requests/body-parts.ts';
import { regionsOf } from '../../rules/citations/request/chapter-regions.ts';
import {
  isOnAcupuncture,
  isTest,
  namingWords,
  significantWords,
  studiesIn,
} from '../../rules/citations/request/covering.ts';
import type { IsoDate } from '../../text/days.ts';

/** What is looked for by a treatment typed, guidelines and topics, with the place of each in the list: the lower, the further up. */
export type TypedCovering = ReadonlyMap<Guideline | Topic, CoveringPlace>;
/** `named`: the name speaks of the treatment, or the heading is that of its tests; `region`: a chapter; `kind`: others of its kind. */
export const COVERING_PLACE = { named: 0, region: 1, kind: 2 } as const;
/** One of these numbers. */
export type CoveringPlace = (typeof COVERING_PLACE)[keyof typeof COVERING_PLACE];

/** Longer words name more than a treatment. In UTF-16 units. */
const LONGEST = 40;

/**
 * What covers the treatment that is typed (`mri`, `pt`, `chiro`) in the editions in force on a day: topics whose names speak of the
 * treatment, the guideline on acupuncture, and the chapters on the requested parts of the body, of imaging and nerve tests
 * their Special Studies. Empty where no treatment is typed.
 */
export function coveringTyped(
  typed: string,
  regions: readonly BodyRegion[],
  date: IsoDate,
  catalogue: Catalogue,
): TypedCovering {
  const covering = new Map<Guideline | Topic, CoveringPlace>();
  // `pt` is typed in small letters as well
  const treatments = typed.length > LONGEST ? new Set<never>() : treatmentKindsIn(typed.toUpperCase());
  if (treatments.size === 0) return covering;
  const asksForTest = [...treatments].some(isTest);
  const words = significantWords([typed, ...treatments].join(' '));
  for (const guideline of catalogue.guidelines) {
    if (!guideline.mtus || editionInForce(guideline, date, catalogue) !== guideline) continue;
    if (regionsOf(guideline).some((region) => regions.includes(region))) {
      const studies = asksForTest ? studiesIn(guideline) : undefined;
      if (studies) covering.set(studies, COVERING_PLACE.named);
      else covering.set(guideline, COVERING_PLACE.region);
    } else if (treatments.has('acupuncture') && isOnAcupuncture(guideline, catalogue)) {
      covering.set(guideline, COVERING_PLACE.named);
    }
    for (const topic of guideline.topics) {
      if (![...treatmentKindsOf(topic)].some((treatment) => treatments.has(treatment))) continue;
      const isNamed = [...namingWords(topic)].some((word) => words.has(word));
      covering.set(topic, isNamed ? COVERING_PLACE.named : COVERING_PLACE.kind);
    }
  }
  return covering;
}

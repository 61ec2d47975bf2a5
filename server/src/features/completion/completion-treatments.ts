import type { Catalogue } from '../../catalogue/catalogue.ts';
import { editionInForce } from '../../catalogue/editions.ts';
import type { Guideline, Topic } from '../../catalogue/types.ts';
import { treatmentKindsIn, treatmentKindsOf } from '../../reading/names/treatments.ts';
import type { BodyRegion } from '../../reading/requests/body-parts.ts';
import { regionsOf } from '../../rules/citations/request/chapter-regions.ts';
import { isOnAcupuncture, isTest, studiesIn } from '../../rules/citations/request/covering.ts';
import type { IsoDate } from '../../text/days.ts';

/** What is looked for by a treatment typed: guidelines and topics. */
export type TypedCovering = ReadonlySet<Guideline | Topic>;

/** Longer words name more than a treatment. In UTF-16 units. */
const LONGEST = 40;

/**
 * What covers the treatment that is typed (`mri`, `pt`, `chiro`) in the editions in force on a day: the chapters on the requested
 * parts of the body, of imaging and nerve tests their Special Studies, the guideline on acupuncture, and topics whose names
 * speak of the treatment. Empty where no treatment is typed.
 */
export function coveringTyped(
  typed: string,
  regions: readonly BodyRegion[],
  date: IsoDate,
  catalogue: Catalogue,
): TypedCovering {
  const covering = new Set<Guideline | Topic>();
  // `pt` is typed in small letters as well
  const treatments = typed.length > LONGEST ? new Set<never>() : treatmentKindsIn(typed.toUpperCase());
  if (treatments.size === 0) return covering;
  const asksForTest = [...treatments].some(isTest);
  for (const guideline of catalogue.guidelines) {
    if (!guideline.mtus || editionInForce(guideline, date, catalogue) !== guideline) continue;
    const ofGuideline = regionsOf(guideline);
    if (ofGuideline.some((region) => regions.includes(region))) {
      covering.add((asksForTest && studiesIn(guideline)) || guideline);
    } else if (treatments.has('acupuncture') && isOnAcupuncture(guideline, catalogue)) {
      covering.add(guideline);
    }
    for (const topic of guideline.topics)
      if ([...treatmentKindsOf(topic)].some((treatment) => treatments.has(treatment))) covering.add(topic);
  }
  return covering;
}

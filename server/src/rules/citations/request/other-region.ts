import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Citation } from '../../../reading/citations/citation.ts';
import { type TreatmentKind, treatmentKindsAsked } from '../../../reading/names/treatments.ts';
import type { BodyRegion } from '../../../reading/requests/body-parts.ts';
import type { Observation } from '../../finding.ts';
import { shown } from '../../wording.ts';
import type { CitedItem } from '../cited-items.ts';
import { atMost } from '../severity-cap.ts';
import { areNear, hasChapter, regionsAsked, regionsIn, shareNerves } from './chapter-regions.ts';
import { isBesideOperation } from './operations.ts';

/**
 * A request that names a part of the body, where a chapter that the reviewer cites is on another part. Devices that are worn on one
 * part for another are left out, and parts of the body that no chapter is on. A warning only where all that is cited is of the MTUS and
 * on other parts, and the rationale does not speak of these either. Beside a chapter that fits, only treatments of one place are
 * judged, and nothing that the rationale speaks of.
 */
export function otherThanRegion(
  { item, request, reviewer }: CitedItem,
  { determination: { source } }: LetterPart,
): Observation[] {
  const requested = request ? regionsAsked(item.request.text, request) : [];
  if (requested.length === 0 || !requested.every(hasChapter)) return [];
  const treatments = treatmentKindsAsked(item.request);
  if (DEVICES.test(item.request.text)) return [];
  const isOfNerves = treatments.has('nerve conduction testing');
  const mayServe = isOfNerves ? shareNerves : areNear;
  const chapters = reviewer.flatMap((citation) => chapterOf(citation, source) ?? []);
  const others = chapters.filter(
    ({ regions }) => !regions.some((region) => requested.some((one) => mayServe(region, one))),
  );
  if (others.length === 0) return [];
  const isPlaceless = isBesideOperation(item.request.text);
  if (isPlaceless && others.every(({ citation }) => citation.kind === 'non-mtus')) return [];
  const argued = regionsIn(item.rationale?.flow.text.slice(0, MOST_READ) ?? '');
  const isArgued = others.some(({ regions }) => regions.some((region) => argued.includes(region)));
  const areAll = others.length === chapters.length;
  const isOfOnePlace = !isPlaceless && [...treatments].some((kind) => OF_ONE_PLACE.has(kind));
  if ((isOfNerves || !areAll) && (isArgued || !isOfOnePlace)) return [];
  const isSure =
    others.length === reviewer.length &&
    others.every(({ citation }) => citation.kind === 'mtus') &&
    !isOfNerves &&
    !treatments.has('equipment') &&
    !isArgued;
  return others.map(({ citation, name, regions }) => ({
    message: `${shown(name)} is on the ${regions.join(' and ')}, but the request is for the ${requested.join(' and ')}.`,
    range: citation.guidelineRange ?? citation.range,
    severity: atMost(isSure ? 'warning' : 'information', citation.guideline?.confidence ?? 'medium'),
    related: [{ range: item.requestRange, message: 'Request.' }],
  }));
}

/** Treatments of the part of the body that they are named with. */
const OF_ONE_PLACE: ReadonlySet<TreatmentKind> = new Set<TreatmentKind>([
  'imaging', 'nerve conduction testing', 'physical therapy', 'manual therapy', 'surgery',
]); // biome-ignore format: a word list reads best in rows
/** Devices that are named by a part of the body and used for another: a knee scooter after surgery of the foot. */
const DEVICES =
  /\b(?:scooter|walker|pillow|stool|weights?|bath|high|rest|controls?|orthos[ie]s|orthotics?|afo|shoes?|amput\w*|prosthe\w*)\b/i;
/** So much of a rationale is read, in UTF-16 units. */
const MOST_READ = 4000;

/** A citation of a chapter on parts of the body. */
interface Chapter {
  readonly citation: Citation;
  readonly name: string;
  readonly regions: readonly BodyRegion[];
}

/** The chapter that a citation names: a guideline of the MTUS, or a chapter of a work outside it; null where it names none. */
function chapterOf(citation: Citation, source: string): Chapter | null {
  const { kind, guideline, guidelineRange, topics, resolution } = citation;
  if (kind !== 'mtus' && kind !== 'non-mtus') return null;
  // a chapter that is known by a page alone may be another one
  if (resolution === 'understood' || !guidelineRange) return null;
  const printed = source.slice(guidelineRange.start, guidelineRange.end);
  const names =
    kind === 'mtus'
      ? [guideline?.name ?? printed]
      : topics.flatMap(({ topic, text }, i) => topic?.name ?? (i === 0 ? text : []));
  const regions = [...new Set(names.flatMap(regionsIn))];
  return regions.length === 0
    ? null
    : { citation, name: kind === 'mtus' ? printed : names.join(', '), regions };
}

import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { editionInForce, isInForce, saysSomething } from '../../../catalogue/editions.ts';
import type { Confidence, Drug, Guideline, Topic } from '../../../catalogue/types.ts';
import { type TreatmentKind, treatmentKindsIn, treatmentKindsOf } from '../../../reading/names/treatments.ts';
import type { BodyRegion } from '../../../reading/requests/body-parts.ts';
import type { IsoDate } from '../../../text/days.ts';
import { remembered } from '../../../text/remembered.ts';
import { regionsOf } from './chapter-regions.ts';
import { regionOfOperation } from './operations.ts';

/** What of the MTUS a request for another treatment, or for a drug without a topic on file, falls under. */
export interface Covering {
  readonly guideline: Guideline;
  /** The topic that names the treatment; null where the guideline as a whole is meant. */
  readonly topic: Topic | null;
  /** Low where the guideline's topics are not on file, or nothing but that it has a topic on operations. */
  readonly confidence: Confidence;
}

/**
 * Treatments that one topic covers as a whole; of the others a topic must share a word with the request, and be known to say
 * something on it: many refer to another work.
 */
const BROAD: ReadonlySet<TreatmentKind> = new Set<TreatmentKind>([
  'acupuncture', 'physical therapy', 'manual therapy', 'imaging', 'nerve conduction testing',
]); // biome-ignore format: a word list reads best in rows

/**
 * The topic or guideline in force on a day that covers a treatment for some parts of the body: of topics the one that shares most
 * words with the request. Null where none is on file. A topic that may not exist counts where it is among the `attested` ones,
 * which the letter itself cites. Chapters of the ACOEM book treat imaging and nerve tests under Special Studies, and operations
 * under Surgical Considerations.
 */
export function coveringOn(
  request: string,
  regions: readonly BodyRegion[],
  date: IsoDate,
  catalogue: Catalogue,
  attested: readonly Topic[] = [],
): Covering | null {
  const treatments = treatmentKindsIn(request);
  if (treatments.size !== 1) return null;
  const [treatment] = treatments as Iterable<TreatmentKind> as [TreatmentKind];
  if (treatment === 'surgery') return coveringOperation(request, date, catalogue);
  const asked = significantWords(request);
  const found = catalogue.guidelines
    .filter((guideline) => guideline.mtus && isInForce(guideline, date) && guideline.confidence !== 'low')
    .flatMap((guideline) => coveringIn(guideline, treatment, asked, regions, catalogue, attested));
  return found.sort((a, b) => b.shared - a.shared)[0] ?? null;
}

/** The chapter in force on the part of the body that an operation is named after, where it has a topic on operations or none on file. */
function coveringOperation(request: string, date: IsoDate, catalogue: Catalogue): Covering | null {
  const region = regionOfOperation(request);
  for (const guideline of catalogue.guidelines) {
    if (!region || !guideline.mtus || guideline.confidence === 'low' || !isInForce(guideline, date)) continue;
    if (!regionsOf(guideline).includes(region)) continue;
    const topic = guideline.topics.find(({ name }) => name === 'Surgical Considerations') ?? null;
    if (topic || guideline.topics.length === 0) return { guideline, topic, confidence: 'low' };
  }
  return null;
}

type Found = Covering & { readonly shared: number };

function coveringIn(
  guideline: Guideline,
  treatment: TreatmentKind,
  asked: ReadonlySet<string>,
  regions: readonly BodyRegion[],
  catalogue: Catalogue,
  attested: readonly Topic[],
): Found[] {
  if (treatment === 'acupuncture' && isOnAcupuncture(guideline, catalogue))
    return [{ guideline, topic: null, confidence: 'medium', shared: 1 }];
  const ofGuideline = regionsOf(guideline);
  if (ofGuideline.length > 0) {
    if (!regions.some((region) => ofGuideline.includes(region)) || !BROAD.has(treatment)) return [];
    if (guideline.topics.length === 0) return [{ guideline, topic: null, confidence: 'low', shared: 0 }];
    const topic = isTest(treatment) ? studiesIn(guideline) : undefined;
    return topic ? [{ guideline, topic, confidence: 'medium', shared: 1 }] : [];
  }
  return guideline.topics.flatMap((topic) => {
    const isSure = topic.confidence !== 'low' || attested.includes(topic);
    if (!isSure || !treatmentKindsOf(topic).has(treatment)) return [];
    const words = namingWords(topic);
    const shared = [...words].filter((word) => asked.has(word)).length;
    if (!BROAD.has(treatment) && (shared === 0 || !saysSomething(topic, catalogue))) return [];
    return [
      { guideline, topic, confidence: 'medium' as const, shared: shared + (words.has('medicine') ? 0.5 : 0) },
    ];
  });
}

/** Whether a guideline as a whole is on acupuncture. */
export function isOnAcupuncture(guideline: Guideline, catalogue: Catalogue): boolean {
  return catalogue.trackOf(guideline)?.id === 'acupuncture';
}

/** Whether chapters of the ACOEM book treat it under Special Studies. */
export function isTest(treatment: TreatmentKind): boolean {
  return treatment === 'imaging' || treatment === 'nerve conduction testing';
}

/** The topic under which a chapter treats tests; undefined where none is on file. */
export function studiesIn({ topics }: Guideline): Topic | undefined {
  return topics.find(({ name }) => name === 'Special Studies');
}

/** The words of a topic's name that distinguish it from others. */
export const namingWords = remembered((topic: Topic) => significantWords(topic.name));

/** Words of four letters and more, without those that many treatments have. */
export function significantWords(words: string): ReadonlySet<string> {
  const long = words.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(
    long.filter(
      (word) =>
        !/^(?:therap|treatment|pain|chronic|with|from|left|right|injection|block|steroid|nerve|unit)/.test(
          word,
        ),
    ),
  );
}

/**
 * The edition in force on the subject of a drug, where an earlier edition has a topic on it and of the one in force no topics are
 * on file; else null.
 */
export function laterEditionFor(drug: Drug, date: IsoDate, catalogue: Catalogue): Covering | null {
  for (const topic of catalogue.topicsGoverning(drug)) {
    const earlier = catalogue.guideline(topic.guidelineId);
    const guideline = earlier && topic.confidence !== 'low' ? editionInForce(earlier, date, catalogue) : null;
    if (guideline && guideline !== earlier && guideline.topics.length === 0)
      return { guideline, topic: null, confidence: 'low' };
  }
  return null;
}

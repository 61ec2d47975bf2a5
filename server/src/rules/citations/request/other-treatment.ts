import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { drugsGovernedBy } from '../../../catalogue/editions.ts';
import type { Confidence } from '../../../catalogue/types.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Citation, CitedTopic } from '../../../reading/citations/citation.ts';
import {
  type TreatmentKind,
  treatmentKindsAsked,
  treatmentKindsCited,
} from '../../../reading/names/treatments.ts';
import type { Range } from '../../../text/range.ts';
import type { Observation } from '../../finding.ts';
import { shown } from '../../wording.ts';
import type { CitedItem } from '../cited-items.ts';
import { atMost } from '../severity-cap.ts';
import { topicsNamed } from './cited-names.ts';

/**
 * Treatments that are certainly distinguished by their words: what is said of one is not said of a drug, nor of another of these
 * unless it is among its `RELATIVES`.
 */
const DISTINCT: ReadonlySet<TreatmentKind> = new Set<TreatmentKind>([
  'acupuncture', 'physical therapy', 'manual therapy', 'imaging', 'nerve conduction testing', 'electrical stimulation',
]); // biome-ignore format: a word list reads best in rows

/** Treatments that a topic on drugs may be cited for: medication before and after an operation, in a program, in a urine sample. */
const WITH_DRUGS: ReadonlySet<TreatmentKind> = new Set<TreatmentKind>([
  'surgery', 'psychological care', 'program', 'spinal cord stimulation', 'drug testing',
]); // biome-ignore format: a word list reads best in rows

/** Treatments whose topics are cited for one another: parts of one course of care, or done with the same device. */
const RELATIVES: readonly (readonly [TreatmentKind, TreatmentKind])[] = [
  ['physical therapy', 'manual therapy'],
  ['physical therapy', 'program'],
  ['physical therapy', 'electrical stimulation'],
  ['physical therapy', 'laser or shock wave'],
  ['physical therapy', 'equipment'],
  ['physical therapy', 'home care'],
  ['physical therapy', 'surgery'],
  ['physical therapy', 'psychological care'],
  ['manual therapy', 'program'],
  ['manual therapy', 'electrical stimulation'],
  ['manual therapy', 'equipment'],
  ['manual therapy', 'laser or shock wave'],
  ['acupuncture', 'electrical stimulation'],
  ['imaging', 'injection'],
  ['imaging', 'surgery'],
  ['injection', 'surgery'],
  ['nerve conduction testing', 'injection'],
  ['nerve conduction testing', 'surgery'],
  ['electrical stimulation', 'injection'],
  ['electrical stimulation', 'equipment'],
  ['electrical stimulation', 'laser or shock wave'],
  ['electrical stimulation', 'surgery'],
  ['electrical stimulation', 'spinal cord stimulation'],
  ['equipment', 'home care'],
  ['equipment', 'program'],
  ['equipment', 'surgery'],
  ['home care', 'program'],
  ['home care', 'surgery'],
  ['psychological care', 'drug testing'],
  ['psychological care', 'program'],
  ['psychological care', 'spinal cord stimulation'],
  ['psychological care', 'surgery'],
  ['program', 'drug testing'],
  ['program', 'surgery'],
  ['spinal cord stimulation', 'surgery'],
];

/** Whether words name treatments that are certainly distinguished, or are among some others that are, and no other. */
export function ofOneKind(
  treatments: ReadonlySet<TreatmentKind>,
  others: ReadonlySet<TreatmentKind> = new Set(),
): boolean {
  return treatments.size > 0 && [...treatments].every((one) => DISTINCT.has(one) || others.has(one));
}

/** What a cited topic or guideline is about, with the words that say so. */
interface Subject {
  readonly name: string;
  readonly what: 'guideline' | 'topic';
  readonly range: Range;
  readonly treatments: ReadonlySet<TreatmentKind>;
  readonly isOfDrugs: boolean;
  readonly confidence: Confidence;
}

/**
 * A treatment other than a drug, where all that the reviewer cites is about drugs or about another treatment. A topic whose name
 * tells neither clears the others, and so does a work outside the MTUS.
 */
export function otherThanTreatment(
  { item, request, reviewer }: CitedItem,
  { catalogue }: LetterPart,
): Observation[] {
  const requested = treatmentKindsAsked(item.request);
  const isDrug = (request?.drugs.length ?? 0) > 0;
  if (reviewer.length === 0 || (requested.size === 0 && !isDrug)) return [];
  const subjects = reviewer.map((citation) => subjectsOf(citation, catalogue));
  const known = subjects.flatMap((some) => some ?? []);
  if (subjects.includes(null)) return [];
  const isOther = (subject: Subject) =>
    subject.what === 'guideline' && !subject.isOfDrugs
      ? !requested.has('acupuncture') && !requested.has('electrical stimulation')
      : !isDrug && requested.size > 0 && isOtherThan(subject, requested);
  if (known.length === 0 || !known.every(isOther)) return [];
  return known.map(({ name, what, range, isOfDrugs, confidence }) => ({
    message:
      what === 'guideline'
        ? `${isOfDrugs ? 'Opioid' : 'Acupuncture'} guideline cited for another treatment: ${shown(item.request.text)}.`
        : `Topic ${shown(name)} does not address ${[...requested].join(' or ')}.`,
    range,
    severity: atMost('warning', confidence),
    related: [{ range: item.requestRange, message: 'Request.' }],
  }));
}

function isOtherThan({ treatments, isOfDrugs }: Subject, requested: ReadonlySet<TreatmentKind>): boolean {
  if (isOfDrugs) return treatments.size === 0 && ![...requested].some((kind) => WITH_DRUGS.has(kind));
  return [...treatments].every((one) =>
    [...requested].every((other) => one !== other && !areRelatives(one, other)),
  );
}

function areRelatives(a: TreatmentKind, b: TreatmentKind): boolean {
  return RELATIVES.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}

/** What a citation is about; null where that is not certain. */
function subjectsOf(citation: Citation, catalogue: Catalogue): readonly Subject[] | null {
  const { kind, guideline, range } = citation;
  const topics = topicsNamed(citation);
  if (kind !== 'mtus') return null;
  const track = guideline && catalogue.trackOf(guideline)?.id;
  const whole = {
    name: citation.text,
    what: 'guideline',
    range,
    confidence: guideline?.confidence ?? 'high',
  } as const;
  if (track === 'acupuncture') return [{ ...whole, treatments: new Set(['acupuncture']), isOfDrugs: false }];
  if (track === 'opioids' && guideline?.id !== 'mtus-chronic-pain-2009')
    return [{ ...whole, treatments: new Set(), isOfDrugs: true }];
  const subjects = topics.map((cited) => subjectOf(cited, catalogue));
  return subjects.length === 0 || subjects.some((subject) => subject === null)
    ? null
    : subjects.flatMap((subject) => subject ?? []);
}

const OF_DRUGS =
  /\b(?:opioids?|nsaids?|medications?|analgesics?|muscle relax[ae]nts?|antidepressants?|antiepilepsy|anti-?epileptic|benzodiazepines?|proton pump)\b/i;

function subjectOf(cited: CitedTopic, catalogue: Catalogue): Subject | null {
  const { topic, text, range } = cited;
  const name = topic?.name ?? text;
  const treatments = treatmentKindsCited(cited);
  const saysItself = OF_DRUGS.test(name) || treatments.size > 0;
  const isOfDrugs = OF_DRUGS.test(name) || (topic !== null && drugsGovernedBy(topic, catalogue).length > 0);
  if (!isOfDrugs && !saysItself) return null;
  // what its name says, it says in any edition
  const confidence = saysItself ? 'high' : (topic?.confidence ?? 'high');
  return { name, what: 'topic', range, treatments, isOfDrugs, confidence };
}

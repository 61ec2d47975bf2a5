import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Citation, CitedTopic } from '../../../reading/citations/citation.ts';
import {
  type TreatmentKind,
  treatmentKindsAsked,
  treatmentKindsCited,
} from '../../../reading/names/treatments.ts';
import { type Treatment, treatmentsIn } from '../../../reading/requests/named/named-treatments.ts';
import { tokensOf } from '../../../reading/requests/request-tokens.ts';
import type { Observation, Severity } from '../../finding.ts';
import { shown } from '../../wording.ts';
import type { CitedItem } from '../cited-items.ts';

/** Treatments of one kind of which each has a topic of its own, and what it weighs to cite the topic of another. */
const GROUPS: readonly { readonly treatments: ReadonlySet<Treatment>; readonly severity: Severity }[] = [
  {
    treatments: new Set<Treatment>([
      'epidural injection', 'facet injection', 'trigger point injection', 'sympathetic block', 'botulinum toxin injection',
    ]), // biome-ignore format: a word list reads best in rows
    severity: 'warning',
  },
  {
    treatments: new Set<Treatment>([
      'TENS unit',
      'interferential unit',
      'H-wave device',
      'spinal cord stimulator',
    ]),
    severity: 'information',
  },
  { treatments: new Set<Treatment>(['chiropractic care', 'massage therapy']), severity: 'information' },
];

/** Devices of which the topic on one is cited for the others: its criteria come before theirs. */
const CITED_FOR_ALL: ReadonlySet<Treatment> = new Set<Treatment>(['TENS unit']);
const DEVICES: ReadonlySet<Treatment> = new Set<Treatment>([
  'TENS unit',
  'interferential unit',
  'H-wave device',
]);

/** What a topic on one treatment alone says nothing of, though the two are often given together. */
const APART: ReadonlyMap<TreatmentKind | Treatment, readonly TreatmentKind[]> = new Map<
  TreatmentKind | Treatment,
  readonly TreatmentKind[]
>([
  ['electrical stimulation', ['physical therapy', 'manual therapy', 'acupuncture', 'equipment', 'laser or shock wave']],
  ['manual therapy', ['electrical stimulation', 'equipment', 'laser or shock wave']],
  ['massage therapy', ['physical therapy', 'electrical stimulation', 'equipment', 'laser or shock wave']],
  ['aquatic therapy', ['manual therapy', 'electrical stimulation', 'equipment', 'laser or shock wave']],
  ['acupuncture', ['electrical stimulation']],
]); // biome-ignore format: one treatment a row

/** A request that may hold what the topic is on in words that name nothing. */
const HOLDS_MORE = /\b(?:electro\w*|stim\w*|modalit\w*|devices?|dme|supplies|kits?|equipment)\b/i;

/**
 * A treatment that has a topic of its own, where all that the reviewer cites are topics on others: trigger point injections for an
 * epidural injection, a TENS unit for acupuncture. Of a device that is used at home, physical medicine is another matter as well.
 */
export function otherThanModality(
  { item, request, reviewer }: CitedItem,
  { catalogue }: LetterPart,
): Observation[] {
  if (!request || request.drugs.length > 0) return [];
  const treatments = request.treatments.map(({ value }) => value);
  const kinds = [...treatmentKindsAsked(item.request)];
  const asked = { treatments, kinds, words: item.request.text, inSessions: request.sessions !== null };
  const cited = reviewer.flatMap(({ topics }) => topics);
  if (cited.length === 0 || reviewer.some((citation) => !isNarrow(citation, catalogue))) return [];
  const severities = cited.map((topic) => severityOf(topic, asked));
  if (severities.includes(null)) return [];
  return cited.map((topic, i) => ({
    message: `Topic ${shown(topic.topic?.name ?? topic.text)} does not address ${shown((treatments.length > 0 ? treatments : kinds).join(', '))}.`,
    range: topic.range,
    severity: severities[i] as Severity,
    related: [{ range: item.requestRange, message: 'Request.' }],
  }));
}

/** Whether a citation is of topics alone: a guideline as a whole may say anything. */
function isNarrow({ kind, guideline, topics }: Citation, catalogue: Catalogue): boolean {
  const track = guideline && catalogue.trackOf(guideline)?.id;
  return kind === 'mtus' && topics.length > 0 && track !== 'acupuncture' && track !== 'opioids';
}

/** What a request asks for. */
interface Asked {
  readonly treatments: readonly Treatment[];
  readonly kinds: readonly TreatmentKind[];
  readonly words: string;
  readonly inSessions: boolean;
}

/** What it weighs that a topic is cited for a request; null where it may be on it. */
function severityOf(cited: CitedTopic, asked: Asked): Severity | null {
  const name = cited.topic?.name ?? cited.text;
  const named = treatmentsIn(tokensOf(name, 0, name.length)).map(({ value }) => value);
  const kinds = treatmentKindsCited(cited);
  if (named.length === 0 && !kinds.has('manual therapy')) return null;
  return amongOneKind(kinds, named, asked) ?? betweenKinds(kinds, named, asked);
}

/** Of two treatments of one kind, such as injections. */
function amongOneKind(
  kindsOfTopic: ReadonlySet<TreatmentKind>,
  named: readonly Treatment[],
  { treatments: asked, inSessions }: Asked,
): Severity | null {
  if (asked.length === 0 || named.length === 0) return null;
  const isForDevice = asked.every((treatment) => DEVICES.has(treatment)) && !inSessions;
  if (named.includes('physical therapy') && named.length === 1 && isForDevice) return 'information';
  const group = GROUPS.find(({ treatments }) => asked.every((treatment) => treatments.has(treatment)));
  if (!group || kindsOfTopic.size > 1) return null;
  const isOther = (treatment: Treatment) =>
    group.treatments.has(treatment) && !asked.includes(treatment) && !CITED_FOR_ALL.has(treatment);
  return named.every(isOther) ? group.severity : null;
}

/** Of two kinds of treatment that are often given together: the one may have been meant with the other. */
function betweenKinds(
  kindsOfTopic: ReadonlySet<TreatmentKind>,
  named: readonly Treatment[],
  { treatments, kinds, words }: Asked,
): Severity | null {
  const [ofTopic, ...others] = kindsOfTopic;
  if (!ofTopic || others.length > 0 || kinds.length === 0 || HOLDS_MORE.test(words)) return null;
  if (named.some((treatment) => treatments.includes(treatment))) return null;
  const [only] = named;
  const apart =
    (only && named.length === 1 && APART.get(only)) || (ofTopic !== 'physical therapy' && APART.get(ofTopic));
  return apart && kinds.every((kind) => apart.includes(kind)) ? 'information' : null;
}

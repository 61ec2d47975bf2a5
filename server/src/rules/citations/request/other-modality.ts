import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Citation, CitedTopic } from '../../../reading/citations/citation.ts';
import { treatmentKindsIn } from '../../../reading/names/treatments.ts';
import { type Treatment, treatmentsIn } from '../../../reading/requests/named-treatments.ts';
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

/**
 * A treatment that has a topic of its own, where all that the reviewer cites are topics on others of its kind: trigger point injections
 * for an epidural injection. Of a device that is used at home, physical medicine is another matter as well.
 */
export function otherThanModality(
  { item, request, reviewer }: CitedItem,
  { catalogue }: LetterPart,
): Observation[] {
  const asked = request?.treatments.map(({ value }) => value) ?? [];
  if (!request || asked.length === 0 || request.drugs.length > 0) return [];
  const cited = reviewer.flatMap(({ topics }) => topics);
  if (cited.length === 0 || reviewer.some((citation) => !isNarrow(citation, catalogue))) return [];
  const severities = cited.map((topic) => severityOf(topic, asked, request.sessions !== null));
  if (severities.includes(null)) return [];
  return cited.map((topic, i) => ({
    message: `Topic ${shown(topic.topic?.name ?? topic.text)} does not address ${shown(asked.join(', '))}.`,
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

/** What it weighs that a topic is cited for some treatments; null where it may be on one of them. */
function severityOf(
  { topic, text }: CitedTopic,
  asked: readonly Treatment[],
  inSessions: boolean,
): Severity | null {
  const name = topic?.name ?? text;
  const named = treatmentsIn(tokensOf(name, 0, name.length)).map(({ value }) => value);
  const isForDevice = asked.every((treatment) => DEVICES.has(treatment)) && !inSessions;
  if (named.includes('physical therapy') && named.length === 1 && isForDevice) return 'information';
  const group = GROUPS.find(({ treatments }) => asked.every((treatment) => treatments.has(treatment)));
  if (!group || named.length === 0 || treatmentKindsIn(name).size > 1) return null;
  const isOther = (treatment: Treatment) =>
    group.treatments.has(treatment) && !asked.includes(treatment) && !CITED_FOR_ALL.has(treatment);
  return named.every(isOther) ? group.severity : null;
}

import type { CitedTopic } from '../../../reading/citations/citation.ts';
import { treatmentKindsAsked } from '../../../reading/names/treatments.ts';
import type { Observation } from '../../finding.ts';
import { shown } from '../../wording.ts';
import type { CitedItem } from '../cited-items.ts';

/** A subject of topics by the words of their names, with the words without which no request is about it. */
interface Subject {
  readonly named: RegExp;
  readonly meant: RegExp;
}

const row = (named: string, meant: string): Subject => ({
  named: new RegExp(`\\b(?:${named})\\b`, 'i'),
  meant: new RegExp(`\\b(?:${meant})`, 'i'),
});

/** Subjects that are narrow: whoever decides by a topic on one speaks of it in the request or the rationale. */
const SUBJECTS: readonly Subject[] = [
  row('insomnia', 'insomni|sleep|slept|hypnotic|sedat|night|awake|wak|beds?\\b|mattress|pillow|cpap|apnea|restoril|ambien|melatonin'),
  row('low-level laser', 'laser|lllt|light|photo|infrared|phototherap|modalit|shock ?wave|led\\b'),
  row('thermography', 'thermogra|infrared|temperature|crps|rsd|regional pain|sympathetic'),
  row('autonomic test', 'autonom|sweat|sudomotor|crps|rsd|regional pain|sympathetic|heart rate'),
  row('testosterone', 'testoster|hypogonad|hormon|endocrin|libido|androgen|sexual'),
  row('constipation', 'constipat|bowel|stool|laxat|colon|opioid|narcotic|gastro|abdom'),
  row('glucosamine|boswellia|curcumin|green tea|herbal', 'glucosamine|chondroitin|boswellia|curcumin|turmeric|tea\\b|herb|supplement|nutri|vitamin|diet|arthrit|medical food'),
  row('yoga', 'yoga|stretch|mind|posture|breath|exercis|gym|tai chi|pilates|class|meditat|relax'),
  row('diabetic neuropathy', 'diabet|neuropath|sugar|glucose|a1c'),
  row('nausea', 'nausea|vomit|emesis|emetic|stomach'),
  row('rapid detox|detoxification', 'detox|wean|taper|addict|dependen|withdraw|opioid|narcotic|substance|inpatient|program'),
  row('cannabinoids', 'cannab|marijuana|thc\\b|cbd\\b|dronabinol'),
  row('ketamine', 'ketamine|infusion|crps|regional pain'),
]; // biome-ignore format: a word list reads best in rows

/** So much of a rationale is read, in UTF-16 units. */
const MOST_READ = 6000;

/**
 * A treatment other than a drug, where each topic that the reviewer cites is on a narrow subject of which neither the request nor the
 * rationale has a word: insomnia for a nerve test, laser therapy for a TENS unit.
 */
export function otherThanSubject({ item, request, reviewer }: CitedItem): Observation[] {
  if (!request || request.drugs.length > 0 || !item.rationale) return [];
  if (treatmentKindsAsked(item.request).size === 0 && request.treatments.length === 0) return [];
  const cited = reviewer.flatMap(({ topics }) => topics);
  if (cited.length === 0 || reviewer.some(({ kind, topics }) => kind !== 'mtus' || topics.length === 0))
    return [];
  const said = `${item.request.text} ${item.rationale.flow.text.slice(0, MOST_READ)}`;
  if (!cited.every((topic) => isOther(topic, said))) return [];
  return cited.map(({ topic, text, range }) => ({
    message: `Topic ${shown(topic?.name ?? text)} does not address ${shown(item.request.text)}.`,
    range,
    severity: 'information',
    related: [{ range: item.requestRange, message: 'Request.' }],
  }));
}

function isOther({ topic, text }: CitedTopic, said: string): boolean {
  const subjects = SUBJECTS.filter(({ named }) => named.test(topic?.name ?? text));
  return subjects.length > 0 && subjects.every(({ meant }) => !meant.test(said));
}

import type { Catalogue } from '../../catalogue/catalogue.ts';
import { drugsGovernedBy } from '../../catalogue/editions.ts';
import type { Confidence, Drug, Topic } from '../../catalogue/types.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { Citation, CitedTopic } from '../../reading/citations/citation.ts';
import { keyTextOf } from '../../text/key-text.ts';
import { lettersOf } from '../../text/letters.ts';
import type { Range } from '../../text/range.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { type CitedItem, citedItems } from './cited-items.ts';
import { atMost } from './severity-cap.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The MTUS has a topic on the requested drug, but every topic in the reviewer guideline is about other ' +
    'drugs or about surgery, while neither request nor rationale mentions surgery. Or: only acupuncture ' +
    'guidelines, under a request that does not mention acupuncture. One topic that may govern the drug ' +
    'clears the others.',
  why:
    'Most of these were left in from another item, or picked from the wrong line of a list. The decision ' +
    'then rests on evidence about something else.',
  wrong: {
    request: 'Gabapentin 600mg #120: Overturned',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Topical Analgesics Page(s): 111-113.',
    rationale:
      'Neuropathic pain is documented, and the drug relieves it. The request for gabapentin is medically ' +
      'necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Gabapentin (Neurontin) Page(s): 49.',
  },
};

/** A reviewer guideline that rests the decision on a topic or guideline made for something else. */
export const topicNotForRequest: Rule = {
  code: 'topic-not-for-request',
  title: 'Cited topic does not apply to the request',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  check: (input) =>
    citedItems(input).flatMap((cited) => [...otherThanDrug(cited, input), ...acupuncture(cited, input)]),
};

/**
 * A drug whose topics the MTUS has, where every topic cited is one of other drugs or of surgery. A bare guideline
 * governs nothing by name, so it does not help; one topic that may govern the drug clears the others.
 */
function otherThanDrug({ item, request, reviewer }: CitedItem, { catalogue }: LetterPart): Observation[] {
  const drugs = request?.drugs.flatMap((mention) => mention.drugs) ?? [];
  const governing = new Set(drugs.flatMap((drug) => catalogue.topicsGoverning(drug)));
  if (governing.size === 0) return [];
  const topics = reviewer.flatMap((citation) => (citation.kind === 'mtus' ? citation.topics : []));
  const surgery =
    isOfSurgery(keyTextOf(item.request).key) ||
    isOfSurgery(item.rationale ? keyTextOf(item.rationale.flow).key : '');
  const onSkin = /cream|gel|ointment|patch|lotion|topical|transdermal/.test(keyTextOf(item.request).key);
  const strange = topics.filter(
    (cited) => isStrange(cited, drugs, catalogue, surgery) && !(onSkin && isOfSkin(cited)),
  );
  if (strange.length === 0 || strange.length < topics.length) return [];
  // The topic of the fewest drugs says most of this one.
  const sure = [...governing].filter(({ confidence }) => confidence !== 'low');
  const [best] = sure.sort((a, b) => a.drugs.length - b.drugs.length);
  const hint = best ? ` The drug stands under “${best.name}”, for one.` : '';
  return strange.map(({ topic, range }) => ({
    message: `This topic is not about the drug that is requested.${hint} Cite what the decision rests on.`,
    range,
    severity: atMost('warning', sureness(topic)),
    ...related(item.requestRange),
  }));
}

/** A topic that names no drugs of its own is judged by its namesake in another edition: that is likely only. */
function sureness(topic: Topic | null): Confidence {
  if (!topic) return 'high';
  return topic.drugs.length === 0 && !speaksOfSurgery(topic.name) ? 'medium' : topic.confidence;
}

/** What is said of creams and compounds in general is about any drug in them. */
function isOfSkin({ topic, text }: CitedTopic): boolean {
  return /topical|compound|transdermal/.test(lettersOf(topic?.name ?? text));
}

function isStrange(
  { topic, text }: CitedTopic,
  drugs: readonly Drug[],
  catalogue: Catalogue,
  surgery: boolean,
) {
  const governed = topic ? drugsGovernedBy(topic, catalogue) : [];
  if (governed.length > 0) return !isAbout(governed, drugs, catalogue);
  return !surgery && speaksOfSurgery(topic?.name ?? text);
}

/** Whether the ids are of one of the drugs, or another of their kind: a class is often argued by its neighbour. */
function isAbout(ids: readonly string[], drugs: readonly Drug[], catalogue: Catalogue): boolean {
  const classes = new Set(drugs.flatMap(({ drugClass }) => drugClass ?? []));
  const substances = new Set(drugs.flatMap((drug) => drug.substances));
  return ids.some((id) => {
    const governed = catalogue.drug(id);
    if (!governed) return false;
    return (
      drugs.some((drug) => drug.id === id) ||
      (governed.drugClass !== null && classes.has(governed.drugClass)) ||
      governed.substances.some((substance) => substances.has(substance))
    );
  });
}

function speaksOfSurgery(words: string): boolean {
  return isOfSurgery(lettersOf(words));
}

function isOfSurgery(key: string): boolean {
  return /surg|operati|arthroscop|arthroplast|laminectom/.test(key);
}

/** The acupuncture guideline alone under a request that does not speak of acupuncture. */
function acupuncture({ item, reviewer }: CitedItem, { catalogue }: LetterPart): Observation[] {
  const isOfAcupuncture = ({ guideline }: Citation) =>
    guideline !== null && catalogue.trackOf(guideline)?.id === 'acupuncture';
  const request = keyTextOf(item.request).key;
  if (request === '' || request.includes('acup') || !reviewer.every(isOfAcupuncture)) return [];
  return reviewer.map(({ range }) => ({
    message:
      'This guideline is about acupuncture, which the request does not speak of. Cite what the decision rests on.',
    range,
    ...related(item.requestRange),
  }));
}

function related(range: Range): Pick<Observation, 'related'> {
  return { related: [{ range, message: 'The request.' }] };
}

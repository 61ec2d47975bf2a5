import { drugsGovernedBy } from '../../../catalogue/editions.ts';
import type { Topic } from '../../../catalogue/types.ts';
import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Citation } from '../../../reading/citations/citation.ts';
import { treatmentKindsAsked } from '../../../reading/names/treatments.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import { thingIn } from '../../../reading/requests/named/named-things.ts';
import type { Request } from '../../../reading/requests/request.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import type { Flow } from '../../../text/flow.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation } from '../../finding.ts';
import { shown } from '../../wording.ts';
import type { CitedItem } from '../cited-items.ts';
import { topicsNamed } from './cited-names.ts';
import { NARROW_SUBJECTS } from './narrow-subjects.ts';
import { isBesideOperation } from './operations.ts';
import { FEWEST_TABLETS, isForSkin } from './other-drug.ts';

/** The longest rationale and paragraph of a summary in which words are looked for, in UTF-16 units; a longer one may say anything. */
export const MOST_READ = 6000;

/**
 * A request that is known by its words, where each topic or chapter that the reviewer cites is on a narrow subject of which neither the
 * request nor the rationale has a word: insomnia for a nerve test, laser therapy for a TENS unit, the chapter on stress for orthotics.
 */
export function otherThanSubject(
  { item, request, reviewer }: CitedItem,
  { catalogue }: LetterPart,
  ofSummary: string,
): Observation[] {
  const rationale = item.rationale?.flow.text;
  if (!request || !rationale || rationale.length > MOST_READ || !isKnown(item, request)) return [];
  const named = reviewer.map(namesIn);
  const said = `${wordsOf(item, request)} ${rationale}`;
  const cited = named.flatMap((names) => names ?? []);
  if (cited.length === 0 || named.includes(null)) return [];
  if (isBesideOperation(item.request.text) && cited.some(({ what }) => what !== 'Topic')) return [];
  const ids = request.drugs.flatMap((mention) => mention.drugs.map(({ id }) => id));
  const governs = ({ topic }: CitedName) =>
    topic !== null && drugsGovernedBy(topic, catalogue).some((id) => ids.includes(id));
  const spokenOf = ({ what }: CitedName) => (what === 'Topic' ? '' : ofSummary);
  if (cited.some((one) => governs(one) || !isUnspoken(one.name, said, spokenOf(one)))) return [];
  return cited.map(({ name, what, range }) => ({
    message: `${what} ${shown(name)} does not address ${shown(item.request.text)}.`,
    range,
    severity: 'information',
    related: [{ range: item.requestRange, message: 'Request.' }],
  }));
}

/** Whether what is asked for is known by its words: a drug with its class, a treatment, a thing. */
export function isKnown({ request: words }: DisputedItem, { drugs, treatments }: Request): boolean {
  if (drugs.length > 0)
    return drugs.every((mention) => mention.drugs.every(({ drugClass }) => drugClass !== null));
  return treatmentKindsAsked(words).size > 0 || treatments.length > 0 || thingIn(words.text) !== null;
}

/** The words of a request, with those for the classes and substances of its drugs and for how they may be given. */
function wordsOf({ request: { text } }: DisputedItem, { drugs, quantity }: Request): string {
  const meant = drugs.flatMap((mention) => mention.drugs);
  const isOfFew = drugs.length > 0 && (quantity?.value.amount ?? 0) < FEWEST_TABLETS;
  const classes = meant.flatMap(({ drugClass, substances }) => [drugClass ?? '', ...substances]);
  return [text, ...classes, isForSkin(text) ? 'topical' : '', isOfFew ? 'injection' : ''].join(' ');
}

/** What a citation names, as it is written. */
interface CitedName {
  readonly name: string;
  readonly what: 'Topic' | 'Chapter' | 'Guideline';
  readonly topic: Topic | null;
  readonly range: Range;
}

/** Guidelines that are each on one subject as a whole, by the ends of their names. */
const OF_ONE_SUBJECT = /^(?:Stress-Related Conditions|Eye|MTUS Postsurgical)\b/;
/** Chapters and guidelines that treat whatever is done for pain, or for duty. */
const BROAD = /^(?:pain|chronic pain|fitness for duty|procedure summary)\b/i;

/** What a citation names that it may be judged by: topics, or a chapter; null where it may be about anything. */
function namesIn(citation: Citation): readonly CitedName[] | null {
  const { kind, guideline, guidelineRange, range } = citation;
  if (kind === 'mtus' && guideline && OF_ONE_SUBJECT.test(guideline.name))
    return [
      {
        name: guideline.name.replace(/ \(.*/, ''),
        what: 'Guideline',
        topic: null,
        range: guidelineRange ?? range,
      },
    ];
  const topics = topicsNamed(citation);
  if (topics.length === 0) return null;
  if (kind === 'mtus')
    return topics.map(({ topic, text, range: at }) => ({
      name: topic?.name ?? text,
      what: 'Topic',
      topic,
      range: at,
    }));
  const [chapter] = topics;
  if (kind !== 'non-mtus' || guideline?.id !== 'odg' || !chapter || BROAD.test(chapter.text)) return null;
  return [{ name: chapter.text, what: 'Chapter', topic: null, range: chapter.range }];
}

/**
 * Whether a name is of a narrow subject of which some words say nothing, and that is not among those that the summary speaks of, by the
 * numbers of `subjectsSpokenOf`.
 */
export function isUnspoken(name: string, said: string, ofSummary: string): boolean {
  const spokenOf = new Set(ofSummary.split(' ').map(Number));
  const numbers = NARROW_SUBJECTS.flatMap(({ named }, i) => (named.test(name) ? [i + 1] : []));
  return (
    numbers.length > 0 &&
    numbers.every((number) => !spokenOf.has(number) && !NARROW_SUBJECTS[number - 1]?.meant.test(said))
  );
}

/** The narrow subjects that the summary of a letter speaks of, by their numbers from 1: a chapter is cited for what the patient has. */
export function subjectsSpokenOf({ parts }: Letter): string {
  return parts.flatMap(({ part }) => summaryFlows(part.determination).flatMap(subjectsIn)).join(' ');
}

const subjectsIn = remembered(({ text }: Flow): readonly number[] => {
  return NARROW_SUBJECTS.flatMap(({ meant }, i) =>
    text.length > MOST_READ || meant.test(text) ? [i + 1] : [],
  );
});

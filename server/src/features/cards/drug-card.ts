import type { Catalogue } from '../../catalogue/catalogue.ts';
import { confidenceInWords, doubtOf, leastSure } from '../../catalogue/confidence.ts';
import { isInForce, namesakeInForce } from '../../catalogue/editions.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Drug, Topic } from '../../catalogue/types.ts';
import type { DrugMention } from '../../reading/names/drug-mentions.ts';
import type { IsoDate } from '../../text/days.ts';
import { capitalized } from '../../text/in-words.ts';
import { type Card, listed } from './card.ts';
import { saidOf, topicInList } from './topic-card.ts';

const MOST_TOPICS = 2;
const MOST_DRUGS = 5;

/** Said of a drug that no topic of the catalogue names. */
export const NO_TOPIC_GOVERNS = 'No guideline topic on file for this drug.';

/**
 * The card of the drugs that a name in the letter may mean, with what is requested of them there, and the topics
 * that govern them on a day.
 */
export function drugsCard(
  mention: DrugMention,
  requested: readonly string[],
  date: IsoDate,
  catalogue: Catalogue,
): Card {
  const { drugs } = mention;
  const only = drugs.length === 1 ? drugs[0] : undefined;
  const topics = drugs.flatMap((one) => catalogue.topicsGoverning(one));
  return {
    headline: only ? drugInWords(only) : `${capitalized(mention.text)}: in ${drugs.length} drugs`,
    lines: [
      ...misspellingLines(mention),
      ...requested,
      ...(only ? [] : [drugList(drugs)]),
      ...governingLines(drugs, date, catalogue),
      ...(only?.note ? [only.note] : []),
    ],
    confidence: confidenceInWords(leastSure(drugs.map(({ confidence }) => confidence))),
    sources: [...drugs, ...topics].flatMap(({ sources }) => sources),
  };
}

/** One line on a drug for the card of something else: `Norflex: orphenadrine, muscle relaxant.` */
export function drugLine({ text, drugs, misspelling }: DrugMention): string {
  const [drug] = drugs;
  if (!drug || drugs.length > 1) return `${capitalized(text)}: in ${drugList(drugs)}`;
  const same = text.toLowerCase() === drug.generic.toLowerCase();
  const what = [same ? null : drug.generic, drug.drugClass].filter((part) => part).join(', ');
  return `${capitalized(text)}${misspelling ? ', misspelled' : ''}${what && `: ${what}`}.`;
}

/**
 * The topics that govern the drugs: what the narrowest verified one in force for the letter says, then all that are in force,
 * those of other editions and of guidelines outside the MTUS; else that the catalogue knows of none.
 */
export function governingLines(drugs: readonly Drug[], date: IsoDate, catalogue: Catalogue): string[] {
  const topics = [...new Set(drugs.flatMap((drug) => catalogue.topicsGoverning(drug)))];
  const inForce = topics.filter((topic) => standing(topic, date, catalogue) === 'in force');
  const others = topics.filter((topic) => standing(topic, date, catalogue) === 'other edition');
  const outside = topics.filter((topic) => standing(topic, date, catalogue) === 'outside');
  // the catalogue does not have what these say of drugs, but they are where to look
  const namesakes = new Set(others.flatMap((topic) => namesakeInForce(topic, date, catalogue) ?? []));
  const sameHeadings = [...namesakes].filter((topic) => !inForce.includes(topic));
  const verified = inForce.filter(({ contentConfidence }) => doubtOf(contentConfidence) < doubtOf('low'));
  const [narrowest] = narrowestFirst(verified.length > 0 ? verified : inForce);
  const [first, ...criteria] = narrowest ? saidOf(narrowest) : [];
  return [
    ...(narrowest && first ? [`${topicInList(narrowest)}: ${first}`, ...criteria.slice(0, 1)] : []),
    ...byGuideline(inForce, 'in force for this letter', catalogue),
    ...byGuideline(sameHeadings, 'in force for this letter, with topics of the same name', catalogue),
    ...silentLines(drugs, date, catalogue),
    ...(topics.length === 0 ? [NO_TOPIC_GOVERNS] : []),
    ...byGuideline(others, 'not in force for this letter', catalogue),
    ...byGuideline(outside, 'outside the MTUS', catalogue),
  ];
}

/** `Orphenadrine (Norflex, Orphenate): muscle relaxant` */
function drugInWords({ generic, brands, drugClass }: Drug): string {
  const known = brands.length > 0 ? ` (${brands.join(', ')})` : '';
  return `${capitalized(generic)}${known}${drugClass ? `: ${drugClass}` : ''}`;
}

function drugList(drugs: readonly Drug[]): string {
  return listed(drugs.map(drugInWords), MOST_DRUGS);
}

function misspellingLines({ text, drugs, misspelling }: DrugMention): string[] {
  if (!misspelling) return [];
  const meant = drugs.map(({ generic, brands }) => [generic, ...brands].join(' or ')).join('; ');
  return [`${text} ${misspelling === 'seen' ? 'is' : 'seems to be'} a misspelling of ${meant}.`];
}

function standing(
  topic: Topic,
  date: IsoDate,
  catalogue: Catalogue,
): 'in force' | 'other edition' | 'outside' | null {
  const guideline = catalogue.guideline(topic.guidelineId);
  if (!guideline) return null;
  if (!guideline.mtus) return 'outside';
  return isInForce(guideline, date) ? 'in force' : 'other edition';
}

/** A line for each guideline: `MTUS Chronic Pain ... (2009), in force for this letter: Muscle relaxants ..., page 65.` */
function byGuideline(topics: readonly Topic[], remark: string, catalogue: Catalogue): string[] {
  return [...new Set(topics.map(({ guidelineId }) => guidelineId))].flatMap((id) => {
    const guideline = catalogue.guideline(id);
    if (!guideline) return [];
    const ofIt = narrowestFirst(topics.filter(({ guidelineId }) => guidelineId === id));
    return [`${titleOf(guideline)}, ${remark}: ${listed(ofIt.map(topicInList), MOST_TOPICS, ' topics')}`];
  });
}

/** Guidelines in force for the letter of which a source says that they do not address the drug. */
function silentLines(drugs: readonly Drug[], date: IsoDate, catalogue: Catalogue): string[] {
  return [...new Set(drugs.flatMap(({ notAddressedBy }) => notAddressedBy))].flatMap((id) => {
    const guideline = catalogue.guideline(id);
    return guideline && isInForce(guideline, date) ? [`Not addressed by ${titleOf(guideline)}.`] : [];
  });
}

/** The topics of the fewest drugs come first: what is written on this very drug, then on its class. */
function narrowestFirst(topics: readonly Topic[]): Topic[] {
  return topics.toSorted((a, b) => a.drugs.length - b.drugs.length);
}

import type { Catalogue } from '../../catalogue/catalogue.ts';
import { topicsOnPages } from '../../catalogue/pages.ts';
import type { Guideline, PageRange, Topic } from '../../catalogue/types.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { Citation, CitedPages, CitedTopic } from '../../reading/citations/citation.ts';
import type { DrugMention } from '../../reading/names/drug-mentions.ts';
import { shorten } from '../../text/in-words.ts';
import { contains } from '../../text/range.ts';
import { type Card, cardOf, type PlacedCard } from '../cards/card.ts';
import { drugLine } from '../cards/drug-card.ts';
import { editionUnderstood, guidelineCard } from '../cards/guideline-card.ts';
import { lawCard, lawCitationCard, scheduleCard } from '../cards/law-card.ts';
import { pagesCard, pagesLine, saidOf, topicCard, topicInList } from '../cards/topic-card.ts';
import { type CitationPart, partAt, subjectAt } from '../citation-part.ts';

const MOST_TOPICS = 5;

/**
 * The card of the part of a citation at `offset`: a page or range, a topic, a section of law, else the whole. A drug
 * named in a part adds its line; one between the parts has a card of its own, so there the answer is null.
 */
export function findCitation(input: LetterPart, offset: number): PlacedCard | null {
  const part = subjectAt(input.citations, input.drugs, offset);
  if (!part || part.kind === 'drug') return null;
  const card = cardOfPart(part, input);
  const drug = partAt(input.drugs, offset);
  return {
    card: drug ? { ...card, lines: [...card.lines, drugLine(drug)] } : card,
    range: part.kind === 'guideline' ? part.citation.range : part.range,
  };
}

function cardOfPart(part: CitationPart, input: LetterPart): Card {
  const { citation } = part;
  if (part.kind === 'pages') return cardOfPages(citation, part.cited, input);
  if (part.kind === 'topic') return cardOfTopic(citation, part.cited, input);
  if (part.kind === 'section') return lawCard(part.cited);
  if (citation.refersTo) return referenceCard(citation.refersTo, input);
  return wholeCard(citation, input);
}

/** The citation that is meant by `the MTUS section cited above`. */
function referenceCard(meant: Citation, input: LetterPart): Card {
  const card = wholeCard(meant, input);
  const words = `Refers to the reviewer guideline of this item: ${shorten(meant.text, 200)}`;
  return { ...card, lines: [words, ...card.lines] };
}

function wholeCard(citation: Citation, input: LetterPart): Card {
  const { catalogue } = input;
  const { guideline } = citation;
  if (citation.kind === 'none') return NO_EVIDENCE;
  if (!guideline && citation.sections.length > 0) return lawCitationCard(citation.sections);
  if (!guideline) return isSchedule(citation) ? scheduleCard(catalogue) : unknownCard(citation);
  return guidelineCard(
    guideline,
    citedLines(citation, guideline, input),
    readingLines(citation, guideline, catalogue),
  );
}

/** The topics as named, what a single one says; without topics, what is on the pages. */
function citedLines(citation: Citation, guideline: Guideline, input: LetterPart): string[] {
  const topics = citation.topics.slice(0, MOST_TOPICS);
  const said = topics.length === 1 && topics[0]?.topic ? saidOf(topics[0].topic) : [];
  if (topics.length > 0) {
    const named = topics.map(({ topic, text }) =>
      topic ? `${topicInList(topic)}.` : unknownTopicLine(text),
    );
    return [...named, ...said];
  }
  return citation.pages
    .slice(0, MOST_TOPICS)
    .map(({ pages }) => pagesLine(pages, guideline, topicsThere(pages, citation, guideline, input)));
}

function cardOfTopic(citation: Citation, cited: CitedTopic, input: LetterPart): Card {
  const { topic } = cited;
  const { guideline } = citation;
  if (!topic || !guideline) return wholeCard(citation, input);
  return topicCard(topic, guideline, {
    ofTopic: governedLines(topic, citation, input),
    ofCitation: readingLines(citation, guideline, input.catalogue),
  });
}

function cardOfPages(citation: Citation, { pages }: CitedPages, input: LetterPart): Card {
  const { guideline } = citation;
  if (!guideline) return wholeCard(citation, input);
  const topics = topicsThere(pages, citation, guideline, input);
  return pagesCard(pages, guideline, topics, {
    ofTopic: topics.slice(0, 1).flatMap((topic) => governedLines(topic, citation, input)),
    ofCitation: readingLines(citation, guideline, input.catalogue),
  });
}

/**
 * The topics on pages: those that the citation names come first, then those that govern the drug requested, what is
 * written on few drugs before what is written on many.
 */
function topicsThere(pages: PageRange, citation: Citation, guideline: Guideline, input: LetterPart): Topic[] {
  const governing = governingTopics(citation, input);
  const named = new Set(citation.topics.map(({ topic }) => topic));
  const rank = (topic: Topic) => (named.has(topic) ? 0 : governing.has(topic) ? 1 : 2);
  const drugs = (topic: Topic) => (rank(topic) === 1 ? topic.drugs.length : 0);
  return topicsOnPages(guideline, pages).toSorted((a, b) => rank(a) - rank(b) || drugs(a) - drugs(b));
}

/** The drug that the citation's item requests, as far as it is certain. */
function requestedDrug({ range }: Citation, { determination, requests }: LetterPart): DrugMention | null {
  const inItem = determination.items.some((item) => contains(item.range, range));
  return (inItem && requests[0]?.drug) || null;
}

function governingTopics(citation: Citation, input: LetterPart): ReadonlySet<Topic> {
  const drugs = requestedDrug(citation, input)?.drugs ?? [];
  return new Set(drugs.flatMap((drug) => input.catalogue.topicsGoverning(drug)));
}

/** Said of a topic that governs the drug requested. */
function governedLines(topic: Topic, citation: Citation, input: LetterPart): string[] {
  const governs = governingTopics(citation, input).has(topic);
  return governs ? [`Governs ${requestedDrug(citation, input)?.text}, the requested drug.`] : [];
}

/** Whether the schedule as a whole is meant, and not a guideline of it that is not known. */
function isSchedule({ kind, resolution }: Citation): boolean {
  return kind === 'mtus' && resolution !== 'unknown';
}

function unknownCard(citation: Citation): Card {
  const named = citation.topics[0]?.text ?? citation.text;
  const edition = citation.year === null ? 'guideline' : `${citation.year} edition of a guideline`;
  return cardOf(shorten(named, 120), [
    `No ${edition} of this name on file.`,
    ...(citation.kind === 'non-mtus' ? ['Not part of the MTUS.'] : []),
    ...cutLines(citation),
  ]);
}

const NO_EVIDENCE = cardOf('No evidence cited', [
  'The form prints this sentence where no medical evidence was cited.',
]);

function unknownTopicLine(text: string): string {
  return `${shorten(text, 120)}: no such topic on file.`;
}

/** How the citation was understood, where its words alone do not say. */
function readingLines(citation: Citation, guideline: Guideline, catalogue: Catalogue): string[] {
  const cut = cutLines(citation);
  if (citation.resolution === 'understood')
    return ['Which guideline is meant was inferred from the date of the letter and the page.', ...cut];
  const namesakes = catalogue.guidelinesNamed(guideline.aliases[0] ?? guideline.name);
  return citation.year === null && namesakes.length > 1 ? [editionUnderstood(guideline), ...cut] : cut;
}

function cutLines(citation: Citation): string[] {
  return citation.cut ? ['This citation appears to be truncated by the system that printed it.'] : [];
}

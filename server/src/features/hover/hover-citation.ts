import type { Catalogue } from '../../catalogue/catalogue.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Guideline, PageRange, Topic } from '../../catalogue/types.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { Citation, CitedPages, CitedTopic } from '../../reading/citations/citation.ts';
import type { DrugMention } from '../../reading/names/drug-mentions.ts';
import type { Card } from '../cards/card.ts';
import {
  adviceOf,
  capitalised,
  confidenceInWords,
  pagesInWords,
  pagesWithDoubt,
  standingOf,
  topicInWords,
  topicsOnPages,
} from '../cards/facts.ts';
import { type CitationPart, partAt, subjectAt } from '../citation-part.ts';
import { shorten } from '../shorten.ts';
import type { PlacedCard } from './hover.ts';
import { drugLine } from './hover-drug.ts';
import { lawCard, lawCitationCard } from './hover-law.ts';

const MOST_TOPICS = 5;

/**
 * The card of the part of a citation at `offset`: a page or range, a topic, a section of law, else the whole. A drug
 * named in a part adds its line; one between the parts has a card of its own, so there the answer is null.
 */
export function citationCard(input: LetterPart, offset: number): PlacedCard | null {
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
  if (part.kind === 'pages') return pagesCard(citation, part.cited, input);
  if (part.kind === 'topic') return topicCard(citation, part.cited, input);
  if (part.kind === 'section') return lawCard(part.cited);
  if (citation.refersTo) return referenceCard(citation.refersTo, input);
  return wholeCard(citation, input);
}

/** The citation that is meant by `the MTUS section cited above`. */
function referenceCard(meant: Citation, input: LetterPart): Card {
  const card = wholeCard(meant, input);
  const words = `Cited above, as the reviewer guideline of this item: ${shorten(meant.text, 200)}`;
  return { ...card, lines: [words, ...card.lines] };
}

function wholeCard(citation: Citation, input: LetterPart): Card {
  const { catalogue } = input;
  const { guideline } = citation;
  if (citation.kind === 'none') return noEvidenceCard();
  if (citation.sections.length > 0) return lawCitationCard(citation.sections);
  if (!guideline) return citation.kind === 'mtus' ? scheduleCard(citation, catalogue) : unknownCard(citation);
  return {
    headline: titleOf(guideline),
    lines: [
      ...citedLines(citation, guideline, input),
      ...guidelineLines(guideline),
      ...readingLines(citation, guideline, catalogue),
    ],
    confidence: confidenceInWords(guideline.confidence),
    sources: guideline.sources,
  };
}

/** The topics as named, the advice of a single one; without topics, what stands on the pages. */
function citedLines(citation: Citation, guideline: Guideline, input: LetterPart): string[] {
  const topics = citation.topics.slice(0, MOST_TOPICS);
  const advice = topics.length === 1 && topics[0]?.topic ? adviceOf(topics[0].topic) : null;
  if (topics.length > 0) {
    const named = topics.map(({ topic, text }) =>
      topic ? `${topicInWords(topic)}.` : unknownTopicLine(text),
    );
    return [...named, ...(advice ? [advice] : [])];
  }
  const governing = governingTopics(citation, input);
  return citation.pages
    .slice(0, MOST_TOPICS)
    .map(({ pages }) => pagesLine(guideline, pages, (topics) => leading(topics, citation, governing)));
}

function topicCard(citation: Citation, cited: CitedTopic, input: LetterPart): Card {
  const { topic } = cited;
  const { guideline } = citation;
  if (!topic || !guideline) return wholeCard(citation, input);
  return {
    headline: topic.name,
    lines: [
      ...topicLines(topic),
      ...governedLines(topic, citation, input),
      ...(topic.note ? [topic.note] : []),
      `${titleOf(guideline)}. ${standingOf(guideline)}`,
      ...readingLines(citation, guideline, input.catalogue),
    ],
    confidence: confidenceInWords(topic.confidence),
    sources: [...topic.sources, ...topic.contentSources],
  };
}

function pagesCard(citation: Citation, cited: CitedPages, input: LetterPart): Card {
  const { guideline } = citation;
  if (!guideline) return wholeCard(citation, input);
  const words = capitalised(pagesInWords(cited.pages));
  const context = [
    `${titleOf(guideline)}. ${standingOf(guideline)}`,
    ...readingLines(citation, guideline, input.catalogue),
  ];
  if (guideline.pages && pagesBeyond(guideline, cited.pages)) {
    return {
      headline: noSuchPage(cited.pages),
      lines: [`It has ${pagesWithDoubt(guideline.pages, guideline.pagesConfidence)}.`, ...context],
      confidence: confidenceInWords(guideline.pagesConfidence ?? guideline.confidence),
      sources: guideline.sources,
    };
  }
  const onPages = topicsOnPages(guideline, ordered(cited.pages));
  const [topic, ...others] = leading(onPages, citation, governingTopics(citation, input));
  const backwards = cited.pages[0] > cited.pages[1] ? ['The range runs backwards.'] : [];
  if (!topic) {
    const lines = [noTopicThere(guideline), ...backwards, ...context];
    return {
      headline: words,
      lines,
      confidence: confidenceInWords(guideline.confidence),
      sources: guideline.sources,
    };
  }
  return {
    headline: `${words}: ${topic.name}`,
    lines: [
      ...topicLines(topic),
      ...governedLines(topic, citation, input),
      ...alsoLines(others),
      ...backwards,
      ...context,
    ],
    confidence: confidenceInWords(topic.pagesConfidence ?? topic.confidence),
    sources: [...topic.contentSources, ...topic.sources],
  };
}

/** The topic's pages, then its advice. */
function topicLines(topic: Topic): string[] {
  const advice = adviceOf(topic);
  const pages = topic.pages ? [`${capitalised(pagesWithDoubt(topic.pages, topic.pagesConfidence))}.`] : [];
  return [...pages, ...(advice ? [advice] : [])];
}

function alsoLines(topics: readonly Topic[]): string[] {
  if (topics.length === 0) return [];
  const more = topics.length > MOST_TOPICS ? ` And ${topics.length - MOST_TOPICS} more.` : '';
  return [`Also there: ${topics.slice(0, MOST_TOPICS).map(topicInWords).join('; ')}.${more}`];
}

function noTopicThere(guideline: Guideline): string {
  return guideline.topics.some((topic) => topic.pages)
    ? 'The catalogue knows of no topic there.'
    : 'The catalogue has no pages of this guideline.';
}

/**
 * The topics that the citation names come first, then those that govern the drug requested, what is written on few
 * drugs before what is written on many.
 */
function leading(topics: readonly Topic[], citation: Citation, governing: ReadonlySet<Topic>): Topic[] {
  const named = new Set(citation.topics.map(({ topic }) => topic));
  const rank = (topic: Topic) => (named.has(topic) ? 0 : governing.has(topic) ? 1 : 2);
  const drugs = (topic: Topic) => (rank(topic) === 1 ? topic.drugs.length : 0);
  return topics.toSorted((a, b) => rank(a) - rank(b) || drugs(a) - drugs(b));
}

/** The drug that the citation's item requests, as far as it is certain. */
function requestedDrug({ range }: Citation, { determination, requests }: LetterPart): DrugMention | null {
  const item = determination.items.find(
    (one) => one.range.start <= range.start && range.end <= one.range.end,
  );
  return (item && requests[0]?.drug) ?? null;
}

function governingTopics(citation: Citation, input: LetterPart): ReadonlySet<Topic> {
  const drugs = requestedDrug(citation, input)?.drugs ?? [];
  return new Set(drugs.flatMap((drug) => input.catalogue.topicsGoverning(drug)));
}

/** Said of a topic that governs the drug requested. */
function governedLines(topic: Topic, citation: Citation, input: LetterPart): string[] {
  const drug = requestedDrug(citation, input);
  return drug && governingTopics(citation, input).has(topic)
    ? [`Governs ${drug.text}, which is requested.`]
    : [];
}

function scheduleCard(citation: Citation, catalogue: Catalogue): Card {
  if (citation.resolution === 'unknown') return unknownCard(citation);
  const section = catalogue.lawSection('8 CCR 9792.21');
  return {
    headline: 'Medical Treatment Utilization Schedule (MTUS)',
    lines: [
      'The schedule as a whole: no guideline, topic or page of it is named here.',
      ...(section ? [[`${section.cite}.`, section.note].filter((part) => part).join(' ')] : []),
    ],
    confidence: section ? confidenceInWords(section.confidence) : null,
    sources: section?.sources ?? [],
  };
}

function unknownCard(citation: Citation): Card {
  const named = citation.topics[0]?.text ?? citation.text;
  const edition = citation.year === null ? '' : ` in the edition ${citation.year}`;
  return {
    headline: shorten(named, 120),
    lines: [
      `The catalogue has no guideline of this name${edition}.`,
      ...(citation.kind === 'non-mtus' ? ['Not part of the MTUS.'] : []),
      ...cutLines(citation),
    ],
    confidence: null,
    sources: [],
  };
}

function noEvidenceCard(): Card {
  return {
    headline: 'No evidence cited',
    lines: ['The sentence that the form prints where no medical evidence was named.'],
    confidence: null,
    sources: [],
  };
}

function unknownTopicLine(text: string): string {
  return `${shorten(text, 120)}: not among the topics that the catalogue has.`;
}

function pagesLine(
  guideline: Guideline,
  pages: PageRange,
  sorted: (topics: readonly Topic[]) => Topic[],
): string {
  if (pagesBeyond(guideline, pages)) return `${noSuchPage(pages)}.`;
  const words = capitalised(pagesInWords(pages));
  const names = sorted(topicsOnPages(guideline, ordered(pages))).map(({ name }) => name);
  return names.length > 0 ? `${words}: ${names.slice(0, 3).join('; ')}.` : `${words}.`;
}

function guidelineLines(guideline: Guideline): string[] {
  const { pages, pagesConfidence, note } = guideline;
  const standing = standingOf(guideline);
  // the remark on a guideline outside the MTUS may begin with the same words
  if (note?.startsWith(standing) && !pages) return [note];
  return [
    standing + (pages ? ` ${capitalised(pagesWithDoubt(pages, pagesConfidence))}.` : ''),
    ...(note ? [note] : []),
  ];
}

/** How the citation was understood, where its words alone do not say. */
function readingLines(citation: Citation, guideline: Guideline, catalogue: Catalogue): string[] {
  const lines: string[] = [];
  if (citation.resolution === 'understood') {
    lines.push('The citation does not name the guideline; it is understood from the letter and the page.');
  } else if (
    citation.year === null &&
    catalogue.guidelinesNamed(guideline.aliases[0] ?? guideline.name).length > 1
  ) {
    lines.push(
      `The citation gives no edition; by form and date of the letter the ${guideline.edition} edition is meant.`,
    );
  }
  return [...lines, ...cutLines(citation)];
}

function cutLines(citation: Citation): string[] {
  return citation.cut
    ? ['The printing system seems to have cut this citation; the full stop is its own.']
    : [];
}

/** Whether the document has none of the pages, or not all of them. */
function pagesBeyond(guideline: Guideline, pages: PageRange): boolean {
  const [first, last] = ordered(pages);
  return guideline.pages !== null && (last > guideline.pages[1] || first < guideline.pages[0]);
}

function noSuchPage(pages: PageRange): string {
  return `The document has no ${pagesInWords(pages)}`;
}

function ordered([first, last]: PageRange): PageRange {
  return first <= last ? [first, last] : [last, first];
}

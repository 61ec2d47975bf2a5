import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Guideline, PageRange, Topic } from '../catalogue/types.ts';
import type { Citation, CitedPages, CitedTopic } from '../citations/citation.ts';
import type { Card } from './card.ts';
import { citationPartAt } from './citation-part.ts';
import {
  adviceOf,
  capitalised,
  confidenceInWords,
  pagesInWords,
  pagesWithDoubt,
  standingOf,
  titleOf,
  topicsOnPages,
} from './facts.ts';
import type { HoverInput, PlacedCard } from './hover.ts';
import { lawCard, lawCitationCard } from './hover-law.ts';
import { shorten } from './shorten.ts';

const MOST_TOPICS = 5;

/** The card of the part of a citation at `offset`: a page or range, a topic, a section of law, else the whole. */
export function citationCard({ citations, catalogue }: HoverInput, offset: number): PlacedCard | null {
  const part = citationPartAt(citations, offset);
  if (!part) return null;
  const { citation, range } = part;
  if (part.kind === 'pages') return { card: pagesCard(citation, part.cited, catalogue), range };
  if (part.kind === 'topic') return { card: topicCard(citation, part.cited, catalogue), range };
  if (part.kind === 'section') return { card: lawCard(part.cited), range };
  return { card: wholeCard(citation, catalogue), range: citation.range };
}

function wholeCard(citation: Citation, catalogue: Catalogue): Card {
  const { guideline } = citation;
  if (citation.kind === 'none') return noEvidenceCard();
  if (citation.sections.length > 0) return lawCitationCard(citation.sections);
  if (!guideline) return citation.kind === 'mtus' ? scheduleCard(citation, catalogue) : unknownCard(citation);
  return {
    headline: titleOf(guideline),
    lines: [
      ...citedLines(citation, guideline),
      ...guidelineLines(guideline),
      ...readingLines(citation, guideline, catalogue),
    ],
    confidence: confidenceInWords(guideline.confidence),
    sources: guideline.sources,
  };
}

/** The topics as named, the advice of a single one; without topics, what stands on the pages. */
function citedLines(citation: Citation, guideline: Guideline): string[] {
  const topics = citation.topics.slice(0, MOST_TOPICS);
  const advice = topics.length === 1 && topics[0]?.topic ? adviceOf(topics[0].topic) : null;
  if (topics.length > 0) {
    const named = topics.map(({ topic, text }) =>
      topic ? `${topicInWords(topic)}.` : unknownTopicLine(text),
    );
    return [...named, ...(advice ? [advice] : [])];
  }
  return citation.pages.slice(0, MOST_TOPICS).map(({ pages }) => pagesLine(guideline, pages));
}

function topicCard(citation: Citation, cited: CitedTopic, catalogue: Catalogue): Card {
  const { topic } = cited;
  const { guideline } = citation;
  if (!topic || !guideline) return wholeCard(citation, catalogue);
  return {
    headline: topic.name,
    lines: [
      ...topicLines(topic),
      ...(topic.note ? [topic.note] : []),
      `${titleOf(guideline)}. ${standingOf(guideline)}`,
      ...readingLines(citation, guideline, catalogue),
    ],
    confidence: confidenceInWords(topic.confidence),
    sources: [...topic.sources, ...topic.contentSources],
  };
}

function pagesCard(citation: Citation, cited: CitedPages, catalogue: Catalogue): Card {
  const { guideline } = citation;
  if (!guideline) return wholeCard(citation, catalogue);
  const words = capitalised(pagesInWords(cited.pages));
  const context = [
    `${titleOf(guideline)}. ${standingOf(guideline)}`,
    ...readingLines(citation, guideline, catalogue),
  ];
  if (guideline.pages && pagesBeyond(guideline, cited.pages)) {
    return {
      headline: noSuchPage(cited.pages),
      lines: [`It has ${pagesWithDoubt(guideline.pages, guideline.pagesConfidence)}.`, ...context],
      confidence: confidenceInWords(guideline.pagesConfidence ?? guideline.confidence),
      sources: guideline.sources,
    };
  }
  const [topic, ...others] = citedFirst(topicsOnPages(guideline, ordered(cited.pages)), citation);
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
    lines: [...topicLines(topic), ...alsoLines(others), ...backwards, ...context],
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

/** The topics that the citation names come before the others on the page. */
function citedFirst(topics: readonly Topic[], citation: Citation): Topic[] {
  const named = new Set(citation.topics.map(({ topic }) => topic));
  return topics.toSorted((a, b) => Number(named.has(b)) - Number(named.has(a)));
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

/** `Muscle relaxants (for pain), pages 63 to 66 (unverified)` */
function topicInWords(topic: Topic): string {
  return topic.pages ? `${topic.name}, ${pagesWithDoubt(topic.pages, topic.pagesConfidence)}` : topic.name;
}

function unknownTopicLine(text: string): string {
  return `${shorten(text, 120)}: not among the topics that the catalogue has.`;
}

function pagesLine(guideline: Guideline, pages: PageRange): string {
  if (pagesBeyond(guideline, pages)) return `${noSuchPage(pages)}.`;
  const words = capitalised(pagesInWords(pages));
  const names = topicsOnPages(guideline, ordered(pages)).map(({ name }) => name);
  return names.length > 0 ? `${words}: ${names.slice(0, 3).join('; ')}.` : `${words}.`;
}

function guidelineLines(guideline: Guideline): string[] {
  const { pages, pagesConfidence } = guideline;
  return [
    standingOf(guideline) + (pages ? ` ${capitalised(pagesWithDoubt(pages, pagesConfidence))}.` : ''),
    ...(guideline.note ? [guideline.note] : []),
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

import { confidenceInWords, doubt, doubtInList } from '../../catalogue/confidence.ts';
import { isBeyond, pagesInWords } from '../../catalogue/pages.ts';
import type { Guideline, PageRange, Stance, Topic } from '../../catalogue/types.ts';
import { capitalized } from '../../text/in-words.ts';
import { type Card, listed } from './card.ts';
import { guidelineLine, pagesSentence } from './guideline-card.ts';

const MOST_TOPICS = 5;

const STANCES: Record<Exclude<Stance, 'n/a'>, string> = {
  recommended: 'Recommended.',
  'recommended-with-limits': 'Recommended with limits.',
  'not-recommended': 'Not recommended.',
  'under-study': 'Under study.',
};

/** What the place says that asks for a card: `ofTopic` stands behind the topic's advice, `ofCitation` at the end. */
export interface Said {
  readonly ofTopic?: readonly string[];
  readonly ofCitation?: readonly string[];
}

/** The card of a topic of a guideline. */
export function topicCard(
  topic: Topic,
  guideline: Guideline,
  { ofTopic = [], ofCitation = [] }: Said = {},
): Card {
  return {
    headline: topic.name,
    lines: [
      ...topicLines(topic),
      ...ofTopic,
      ...(topic.note ? [topic.note] : []),
      guidelineLine(guideline),
      ...ofCitation,
    ],
    confidence: confidenceInWords(topic.confidence),
    sources: [...topic.sources, ...topic.contentSources],
  };
}

/** The card of pages of a guideline, with the topics that stand on them, the one that is meant first. */
export function pagesCard(
  pages: PageRange,
  guideline: Guideline,
  topics: readonly Topic[],
  { ofTopic = [], ofCitation = [] }: Said = {},
): Card {
  const context = [guidelineLine(guideline), ...ofCitation];
  if (guideline.pages && isBeyond(guideline, pages)) {
    const { pagesConfidence } = guideline;
    return {
      headline: noSuchPage(pages),
      lines: [`It has ${pagesInWords(guideline.pages)}.${doubt(pagesConfidence)}`, ...context],
      confidence: confidenceInWords(pagesConfidence ?? guideline.confidence),
      sources: guideline.sources,
    };
  }
  const words = capitalized(pagesInWords(pages));
  const backwards = pages[0] > pages[1] ? ['The range runs backwards.'] : [];
  const [topic, ...others] = topics;
  if (!topic) {
    return {
      headline: words,
      lines: [noTopicThere(guideline), ...backwards, ...context],
      confidence: confidenceInWords(guideline.confidence),
      sources: guideline.sources,
    };
  }
  return {
    headline: `${words}: ${topic.name}`,
    lines: [...topicLines(topic), ...ofTopic, ...alsoLines(others), ...backwards, ...context],
    confidence: confidenceInWords(topic.pagesConfidence ?? topic.confidence),
    sources: [...topic.contentSources, ...topic.sources],
  };
}

/** The pages in one line of the card of a citation: what stands on them, or that there are no such pages. */
export function pagesLine(pages: PageRange, guideline: Guideline, topics: readonly Topic[]): string {
  if (isBeyond(guideline, pages)) return `${noSuchPage(pages)}.`;
  const words = capitalized(pagesInWords(pages));
  const names = topics.slice(0, 3).map(({ name }) => name);
  return names.length > 0 ? `${words}: ${names.join('; ')}.` : `${words}.`;
}

/** One entry of a list of topics: `Muscle relaxants (for pain), pages 63 to 66 (not verified)` */
export function topicInList({ name, pages, pagesConfidence }: Topic): string {
  return pages ? `${name}, ${pagesInWords(pages)}${doubtInList(pagesConfidence)}` : name;
}

/** Stance and summary in one line; null where the catalogue has neither. */
export function adviceOf({ stance, summary, contentConfidence }: Topic): string | null {
  const taken = stance && stance !== 'n/a' ? STANCES[stance] : null;
  const words = [taken, summary].filter((part) => part !== null).join(' ');
  return words === '' ? null : `${words}${doubt(contentConfidence)}`;
}

/** The topic's pages, then its advice. */
function topicLines(topic: Topic): string[] {
  const advice = adviceOf(topic);
  return [
    ...(topic.pages ? [pagesSentence(topic.pages, topic.pagesConfidence)] : []),
    ...(advice ? [advice] : []),
  ];
}

function alsoLines(topics: readonly Topic[]): string[] {
  return topics.length > 0 ? [`Also there: ${listed(topics.map(topicInList), MOST_TOPICS)}`] : [];
}

function noTopicThere(guideline: Guideline): string {
  return guideline.topics.some((topic) => topic.pages)
    ? 'The catalogue knows of no topic there.'
    : 'The catalogue has no pages of this guideline.';
}

function noSuchPage(pages: PageRange): string {
  return `The document has no ${pagesInWords(pages)}`;
}

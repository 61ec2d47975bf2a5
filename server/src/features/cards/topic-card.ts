import { confidenceInWords, doubt, doubtInList, leastSure } from '../../catalogue/confidence.ts';
import { isBeyond, pagesInWords } from '../../catalogue/pages.ts';
import type { Guideline, PageRange, Stance, Topic } from '../../catalogue/types.ts';
import { capitalized } from '../../text/in-words.ts';
import { type Card, listed } from './card.ts';
import { guidelineLine } from './guideline-card.ts';

const MOST_TOPICS = 3;
const MOST_CRITERIA = 3;

const STANCES: Record<Exclude<Stance, 'n/a'>, string> = {
  recommended: 'Recommended.',
  'recommended-with-limits': 'Recommended with limits.',
  'not-recommended': 'Not recommended.',
  'under-study': 'Under study.',
};

/** What the place says that asks for a card: `ofTopic` is after what the topic says, `ofCitation` at the end. */
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
      ...saidOf(topic),
      ...ofTopic,
      placeLine(topic, guideline),
      ...(topic.note ? [topic.note] : []),
      ...ofCitation,
    ],
    confidence: doubtAbout(topic),
    sources: [...topic.sources, ...topic.contentSources],
  };
}

/** The card of pages of a guideline, with the topics that are on them, the one that is meant first. */
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
      lines: [`The guideline has ${pagesInWords(guideline.pages)}.${doubt(pagesConfidence)}`, ...context],
      confidence: confidenceInWords(pagesConfidence ?? guideline.confidence),
      sources: guideline.sources,
    };
  }
  const words = capitalized(pagesInWords(pages));
  const backwards = pages[0] > pages[1] ? ['The page range is reversed.'] : [];
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
    lines: [
      ...saidOf(topic),
      ...ofTopic,
      placeLine(topic, guideline),
      ...ofCitation,
      ...backwards,
      ...alsoLines(others),
    ],
    confidence: doubtAbout(topic),
    sources: [...topic.contentSources, ...topic.sources],
  };
}

/** The pages in one line of the card of a citation: what is on them, or that there are no such pages. */
export function pagesLine(pages: PageRange, guideline: Guideline, topics: readonly Topic[]): string {
  if (isBeyond(guideline, pages)) return `${noSuchPage(pages)}.`;
  const words = capitalized(pagesInWords(pages));
  const names = topics.slice(0, 3).map(({ name }) => name);
  return names.length > 0 ? `${words}: ${names.join('; ')}.` : `${words}.`;
}

/** One entry of a list of topics: `Muscle relaxants (for pain), pages 63-66 (not verified)` */
export function topicInList({ name, pages, pagesConfidence }: Topic): string {
  return pages ? `${name}, ${pagesInWords(pages)}${doubtInList(pagesConfidence)}` : name;
}

/** What the topic says: stance and summary in one line, then what it asks for. Empty where the catalogue has none of these. */
export function saidOf({ stance, summary, criteria, contentConfidence }: Topic): string[] {
  const taken = stance && stance !== 'n/a' ? STANCES[stance] : null;
  const advice = [taken, summary].filter((part) => part !== null).join(' ');
  const [first, ...others] = [...(advice === '' ? [] : [advice]), ...criteria.slice(0, MOST_CRITERIA)];
  return first === undefined ? [] : [`${first}${doubt(contentConfidence)}`, ...others];
}

/** Where the topic is: its pages, the guideline with its edition, and where that is in the law. */
function placeLine({ pages, pagesConfidence }: Topic, guideline: Guideline): string {
  const place = guidelineLine(guideline);
  return pages ? `${capitalized(pagesInWords(pages))}${doubtInList(pagesConfidence)}. ${place}` : place;
}

/** That the heading or its pages are not verified; null where both are. */
function doubtAbout({ confidence, pagesConfidence }: Topic): string | null {
  return confidenceInWords(leastSure([confidence, pagesConfidence ?? confidence]));
}

function alsoLines(topics: readonly Topic[]): string[] {
  return topics.length > 0 ? [`Also there: ${listed(topics.map(topicInList), MOST_TOPICS)}`] : [];
}

function noTopicThere(guideline: Guideline): string {
  return guideline.topics.some((topic) => topic.pages)
    ? 'No topic on file for this page.'
    : 'No pages on file for this guideline.';
}

function noSuchPage(pages: PageRange): string {
  return `${capitalized(pagesInWords(pages))} ${pages[0] === pages[1] ? 'does' : 'do'} not exist`;
}

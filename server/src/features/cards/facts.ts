import type { Confidence, Guideline, PageRange, Stance, Topic } from '../../catalogue/types.ts';
import { writtenDay } from '../../text/days.ts';

/** Surest first. */
const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

const STANCES: Record<Exclude<Stance, 'n/a'>, string> = {
  recommended: 'Recommended.',
  'recommended-with-limits': 'Recommended with limits.',
  'not-recommended': 'Not recommended.',
  'under-study': 'Under study.',
};

/** Where the guideline stands in the law and when: `8 CCR 9792.24.2, in force July 18, 2009 to July 27, 2016.` */
export function standingOf(guideline: Guideline): string {
  const { mtus, regulation, inForce } = guideline;
  if (!mtus) return 'Not part of the MTUS.';
  const parts = [regulation ? `8 CCR ${regulation}` : 'Part of the MTUS'];
  if (inForce) {
    const from = writtenDay(inForce.from);
    parts.push(inForce.to ? `in force ${from} to ${writtenDay(inForce.to)}` : `in force from ${from}`);
  }
  return `${parts.join(', ')}.`;
}

/** `page 63` or `pages 63 to 66`. */
export function pagesInWords([first, last]: PageRange): string {
  return first === last ? `page ${first}` : `pages ${first} to ${last}`;
}

/** The same with a remark when nobody has seen the pages; a finding may not rest on them. */
export function pagesWithDoubt(pages: PageRange, confidence: Confidence | null): string {
  return confidence === 'low' ? `${pagesInWords(pages)} (unverified)` : pagesInWords(pages);
}

/** `Muscle relaxants (for pain), pages 63 to 66 (unverified)` */
export function topicInWords(topic: Topic): string {
  return topic.pages ? `${topic.name}, ${pagesWithDoubt(topic.pages, topic.pagesConfidence)}` : topic.name;
}

/** Stance and summary in one line; null where the catalogue has neither. */
export function adviceOf(topic: Topic): string | null {
  const stance = topic.stance && topic.stance !== 'n/a' ? STANCES[topic.stance] : null;
  const words = [stance, topic.summary].filter((part) => part !== null).join(' ');
  if (words === '') return null;
  return topic.contentConfidence === 'low' ? `${words} (Unverified.)` : words;
}

/** `Confidence: high`, with what `low` means said at once. */
export function confidenceInWords(confidence: Confidence): string {
  return confidence === 'low'
    ? 'Confidence: low, from recollection, unverified'
    : `Confidence: ${confidence}`;
}

/** Confidences in order, the surest first. */
export function surestFirst(confidences: readonly Confidence[]): Confidence[] {
  return confidences.toSorted((a, b) => CONFIDENCES.indexOf(a) - CONFIDENCES.indexOf(b));
}

/**
 * The topics on any of the pages: the surest first, among these the ones of the fewest pages. Roofs over other topics
 * are left out unless nothing else is there.
 */
export function topicsOnPages(guideline: Guideline, [first, last]: PageRange): Topic[] {
  const found = guideline.topics.filter((topic) => {
    const pages = topic.ownPages ?? topic.pages;
    return pages !== null && pages[0] <= last && first <= pages[1];
  });
  const below = found.filter((topic) => !topic.umbrella);
  const doubt = (topic: Topic) => CONFIDENCES.indexOf(topic.pagesConfidence ?? 'low');
  const length = (topic: Topic) => (topic.pages ? topic.pages[1] - topic.pages[0] : 0);
  return (below.length > 0 ? below : found).toSorted((a, b) => doubt(a) - doubt(b) || length(a) - length(b));
}

/** First letter in upper case. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

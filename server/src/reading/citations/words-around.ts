import { isWordStart, matchAnyWords, nextWordStart, type Span, skip } from '../../text/words.ts';
import { readPageList } from './cited-pages.ts';
import type { ReadingContext } from './context.ts';
import type { Draft, FoundTopic } from './draft.ts';
import { isSureLead } from './tail.ts';

/** What is between words and the topic that they lead to. */
const OPENING = '"\u201c(: ';
/** What is after the name of a topic that nothing else goes on with. */
const CLOSING = /^["\u201d)]?(?:[,.;:)]|$)/;
/** The words that lead from a page to what is on it. */
const AFTER_PAGES = /[\d)],? (?:on|about|for) (?:the )?["\u201c]?$/;
const LEAD_LENGTH = 16;
/** How many words before a topic may lead to it. */
const MOST_LEADING = 4;
/** What goes on from a topic to the guideline or its pages. */
const GOES_ON = ['inthe', 'in', 'ofthe', 'of', 'fromthe', 'from', 'at', 'on', 'page', 'pages'];

/**
 * Completes the one guideline that a field in the reviewer's own words cites, with the topic or the pages that are said before it or
 * later on: `Under the heading Opioids, pages 74-96 of the ...`. Words that may be about something else are left alone: of topics
 * those count that a heading, a section, quotation marks or the beginning of the field points to. Where several works are cited
 * nothing is added.
 */
export function withWordsAround(
  drafts: Draft[],
  text: string,
  place: Span,
  context: ReadingContext,
): Draft[] {
  const [only, other] = drafts;
  if (!only?.guideline || other || only.kind !== 'mtus' || context.isBook(only.guideline)) return drafts;
  const stretches = [
    { start: place.start, end: only.start },
    { start: only.end, end: place.end },
  ];
  if (only.pages.length === 0) addPages(only, text, stretches);
  if (only.topics.length === 0) addTopic(only, text, place.start, stretches, context);
  return drafts;
}

function addPages(draft: Draft, text: string, stretches: readonly Span[]): void {
  const found = firstIn(text, stretches, (at) => readPageList(text, at, 'prose'));
  if (!found) return;
  draft.pages.push(...found.list);
  widen(draft, found.span);
}

function addTopic(
  draft: Draft,
  text: string,
  fieldStart: number,
  stretches: readonly Span[],
  context: ReadingContext,
): void {
  const { guideline } = draft;
  const names = guideline && context.topicNames(guideline);
  const found = firstIn(text, stretches, (at): FoundTopic | null => {
    const topic = names?.longestAt(text, at);
    if (!topic || !isPointedTo(text, at, topic.span.end, fieldStart)) return null;
    return { topic: topic.value, span: topic.span };
  });
  if (!found) return;
  draft.topics.push(found);
  widen(draft, found.span);
}

/** What is found first at a word of some stretches, and lies in its stretch. */
function firstIn<Found extends { readonly span: Span }>(
  text: string,
  stretches: readonly Span[],
  find: (at: number) => Found | null,
): Found | null {
  for (const { start, end } of stretches) {
    for (let at = start; at < end; at = nextWordStart(text, at)) {
      const found = isWordStart(text, at) ? find(at) : null;
      if (found && found.span.end <= end) return found;
    }
  }
  return null;
}

/** Whether the words around the name of a topic show that it is cited. */
function isPointedTo(text: string, start: number, end: number, fieldStart: number): boolean {
  const goesOn = CLOSING.test(text.slice(end, end + 3)) || matchAnyWords(text, skip(text, end), GOES_ON) >= 0;
  if (!goesOn) return false;
  let before = start;
  while (before > fieldStart && OPENING.includes(text.charAt(before - 1))) before--;
  if (before === fieldStart || /["\u201c(]/.test(text.slice(before, start))) return true;
  if (AFTER_PAGES.test(text.slice(Math.max(fieldStart, start - LEAD_LENGTH), start))) return true;
  for (let at = before, words = 0; at > fieldStart && words < MOST_LEADING; words++) {
    at = text.lastIndexOf(' ', at - 1) + 1 || fieldStart;
    const lead = Math.max(at, fieldStart);
    if (isSureLead(text, lead, start)) return true;
    if (at <= fieldStart) break;
    at--;
  }
  return false;
}

function widen(draft: Draft, { start, end }: Span): void {
  draft.start = Math.min(draft.start, start);
  draft.end = Math.max(draft.end, end);
}

import type { Guideline, Topic } from '../../catalogue/types.ts';
import { isCapital, isDigit } from '../../text/characters.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { lettersOf } from '../../text/letters.ts';
import {
  bracket,
  isWordStart,
  matchWords,
  nextWordStart,
  type Span,
  skip,
  trimmed,
} from '../../text/words.ts';
import type { NameMatcher } from '../names/name-matcher.ts';
import type { FoundPages } from './cited-pages.ts';
import type { ReadingContext } from './context.ts';
import type { FoundTopic } from './draft.ts';

/** The entries of a `Section(s):` list; a bare number there is a page (`Section(s): 326`). `end` is after the last. */
export interface SectionList {
  readonly topics: readonly FoundTopic[];
  readonly pages: readonly FoundPages[];
  readonly end: number;
}

/**
 * Reads topics from `offset` to `end`, separated by commas that may also be inside their names: a name the
 * catalogue knows is taken whole, anything else goes to the next comma outside brackets. `stopsAt` says where the
 * list is over because the next guideline is named there.
 */
export function readSectionList(
  text: string,
  offset: number,
  end: number,
  guideline: Guideline | null,
  context: ReadingContext,
  stopsAt: (offset: number) => boolean,
): SectionList {
  const topics: FoundTopic[] = [];
  const pages: FoundPages[] = [];
  let at = skip(text, offset, ',;:.');
  let behind = offset;
  while (at < end && !stopsAt(at)) {
    const known = guideline && topicAt(text, at, end, context.topicNames(guideline));
    const entry =
      known && known.span.end <= end && endsEntry(text, known.span.end, end)
        ? { topic: known.value, span: known.span }
        : readUnknownEntry(text, at, end, guideline, context, stopsAt);
    const page = entry.topic ? null : bareNumber(text, entry.span);
    const last = topics.at(-1);
    if (page !== null) pages.push({ pages: [page, page], span: entry.span });
    else if (last && continuesHeading(text, last, entry))
      topics.splice(-1, 1, { ...last, span: { start: last.span.start, end: entry.span.end } });
    else topics.push(entry);
    behind = entry.span.end;
    at = skip(text, behind, ',;');
  }
  return { topics, pages, end: behind };
}

/**
 * The topics named in free words between `offset` and `end`, such as `Medications for chronic pain, criteria for use
 * of opioids`. Words that name none of the guideline's topics are one unknown topic.
 */
export function readFreeTopics(
  text: string,
  offset: number,
  end: number,
  guideline: Guideline | null,
  context: ReadingContext,
): FoundTopic[] {
  const span = trimmed(text, offset, end);
  if (span.start === span.end) return [];
  const found: FoundTopic[] = [];
  const names = guideline && context.topicNames(guideline);
  let at = span.start;
  while (names && at < span.end) {
    const topic = isWordStart(text, at) ? topicAt(text, at, span.end, names) : null;
    if (topic && topic.span.end <= span.end) {
      const end = spelledOutEnd(text, topic.span.end, span.end);
      found.push({ topic: topic.value, span: { start: at, end } });
      at = end;
    } else {
      at = nextWordStart(text, at);
    }
  }
  return found.length > 0 ? found : [nearOrUnknown(text, span, guideline, context)];
}

/**
 * The topic named at `at`, with the longest of its names; a shorter one where that leaves a topic after it whole: in `Topical
 * analgesics, NSAIDs, GI symptoms & cardiovascular risk` the second begins at `NSAIDs`.
 */
function topicAt(text: string, at: number, end: number, names: NameMatcher<Topic>): Match {
  const longest = names.longestAt(text, at);
  const comma = longest ? text.lastIndexOf(',', longest.span.end - 1) : -1;
  if (!longest || comma <= at) return longest;
  const second = skip(text, comma, ',');
  const next = isCapital(text.charCodeAt(second)) ? names.longestAt(text, second) : null;
  if (!next || next.span.end <= longest.span.end || next.span.end > end) return longest;
  const shorter = names.longestAt(text.slice(0, comma), at);
  return shorter?.span.end === comma ? shorter : longest;
}

type Match = ReturnType<NameMatcher<Topic>['longestAt']>;

/**
 * Whether unknown words after the comma of a known topic go on with its heading: the headings of the guidelines add what
 * they are about in small letters (`Opioids, tapering schedules`) or by acronyms (`Psychological evaluations, IDDS & SCS`).
 */
function continuesHeading(text: string, { topic, span }: FoundTopic, entry: FoundTopic): boolean {
  if (!topic || entry.topic || text.slice(span.end, entry.span.start).trim() !== ',') return false;
  const words = text.slice(entry.span.start, entry.span.end);
  return (
    isCapital(text.charCodeAt(span.start)) &&
    (/^(?!(?:and|or)\b)[a-z]/.test(words) || JOINED_ACRONYMS.test(words))
  );
}

/** The end of a heading that goes on with acronyms and spells them out in a bracket; `end` where it does not. */
function spelledOutEnd(text: string, end: number, last: number): number {
  const rest = /^, ?[A-Z]{2,}s? ?(?:&|and|\/) ?[A-Z]{2,}s? \(([^()]{1,120})\)/.exec(
    text.slice(end, Math.min(last, end + 120)),
  );
  return end + (rest && /\w (?:&|and) \w/.test(rest[1] ?? '') ? rest[0].length : 0);
}

const JOINED_ACRONYMS = /^[A-Z]{2,}s? ?(?:&|and|\/) ?[A-Z]{2}/;

/** Whether an entry of a list may end at `offset`: a comma, a full stop, the word and, or the end is there. */
function endsEntry(text: string, offset: number, end: number): boolean {
  const at = skip(text, offset);
  return at >= end || ',;.'.includes(text.charAt(at)) || matchWords(text, at, 'and') >= 0;
}

function readUnknownEntry(
  text: string,
  offset: number,
  end: number,
  guideline: Guideline | null,
  context: ReadingContext,
  stopsAt: (offset: number) => boolean,
): FoundTopic {
  // In a numbered outline a comma belongs to the heading unless the next number follows it.
  const numbered =
    isDigit(text.charCodeAt(offset)) && /^\d+(\.\d+)*\.? \D/.test(text.slice(offset, offset + 16));
  let depth = 0;
  let at = offset;
  for (; at < end; at++) {
    depth = Math.max(0, depth + bracket(text.charCodeAt(at)));
    const sign = text.charAt(at);
    if (depth > 0 || (sign !== ',' && sign !== ';')) continue;
    const next = skip(text, at, ',;');
    if (!numbered || isDigit(text.charCodeAt(next)) || stopsAt(next)) break;
  }
  const span = trimmed(text, offset, at);
  return nearOrUnknown(text, span.end > offset ? span : { start: offset, end: at }, guideline, context);
}

/** The topic that the words name but for a letter or two, else an unknown one. */
function nearOrUnknown(
  text: string,
  span: Span,
  guideline: Guideline | null,
  context: ReadingContext,
): FoundTopic {
  const topic = guideline && nearTopic(text, span, guideline, context);
  return topic ? { topic, near: true, span } : { topic: null, span };
}

/** The one topic whose name is at most a letter or two away: `Diagnositc Criteria`, `Inital Care`. */
function nearTopic(text: string, span: Span, guideline: Guideline, context: ReadingContext): Topic | null {
  const key = span.end - span.start > 120 ? '' : lettersOf(text.slice(span.start, span.end));
  if (key.length < 6) return null;
  const limit = key.length < 12 ? 1 : 2;
  const near = new Set<Topic>();
  for (const { key: name, facts } of context.catalogue.topicNames(guideline).entries) {
    if (Math.abs(name.length - key.length) > limit || digitsOf(name) !== digitsOf(key)) continue;
    if (facts[0] && editDistance(key, name, limit) <= limit) near.add(facts[0]);
  }
  const [only] = near;
  return near.size === 1 && only ? only : null;
}

/** The digits of a key: numbers must agree, since `Table 9-6` is not `Table 9-7` misspelled. */
function digitsOf(key: string): string {
  return key.replace(/\D/g, '');
}

function bareNumber(text: string, { start, end }: Span): number | null {
  const words = text.slice(start, end);
  return /^\d{1,4}$/.test(words) ? Number(words) : null;
}

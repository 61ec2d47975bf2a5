import type { Guideline, Topic } from '../../catalogue/types.ts';
import { isDigit } from '../../text/characters.ts';
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
    const known = guideline && context.topicNames(guideline).longestAt(text, at);
    const entry =
      known && known.span.end <= end && endsEntry(text, known.span.end, end)
        ? { topic: known.value, span: known.span }
        : readUnknownEntry(text, at, end, guideline, context, stopsAt);
    const page = entry.topic ? null : bareNumber(text, entry.span);
    if (page === null) topics.push(entry);
    else pages.push({ pages: [page, page], span: entry.span });
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
    const topic = isWordStart(text, at) ? names.longestAt(text, at) : null;
    if (topic && topic.span.end <= span.end) {
      found.push({ topic: topic.value, span: topic.span });
      at = topic.span.end;
    } else {
      at = nextWordStart(text, at);
    }
  }
  return found.length > 0 ? found : [nearOrUnknown(text, span, guideline, context)];
}

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

import type { Guideline } from '../../catalogue/types.ts';
import { isCapital } from '../../text/characters.ts';
import { matchAnyWords, skip } from '../../text/words.ts';
import type { ReadingContext } from './context.ts';
import type { Draft, FoundTopic } from './draft.ts';

export const CHAPTER_WORDS = ['chapter', 'section', 'topic'];
const MOST_CHAPTERS = 6;

/** A work with chapters, as it is cited in a text. */
export interface CitedWork {
  readonly text: string;
  readonly draft: Draft;
  readonly book: Guideline;
  readonly context: ReadingContext;
}

/**
 * Reads a chapter that the catalogue lists as a topic of the work (the chapters of ODG), and those listed with it, into the
 * draft. The offset after it, or null where none is named at `from`. `wordBefore`: the word chapter is before it.
 */
export function readListedChapter(from: number, wordBefore: boolean, work: CitedWork): number | null {
  const { text, draft, book, context } = work;
  const found = context.topicNames(book).longestAt(text, from);
  if (!found) return null;
  const end = nameEnd(text, found.span.end);
  const word = matchAnyWords(text, skip(text, end), [...CHAPTER_WORDS, 'guidelines']);
  const more = word >= 0 ? null : readMoreChapters(end, work);
  const whole = word >= 0 || more ? end : longerNameEnd(text, end);
  const listed = isCapital(text.charCodeAt(from)) || ',:;/'.includes(text.charAt(end));
  const named = word >= 0 || whole > end || more || endsInChapter(text.slice(from, end));
  if (!wordBefore && !named && !listed) return null;
  draft.topics.push({ topic: found.value, span: { start: from, end: whole } }, ...(more?.chapters ?? []));
  return Math.max(more?.end ?? whole, word, matchAnyWords(text, skip(text, whole), CHAPTER_WORDS));
}

/** The end of a chapter's name with the bracket on what it is about: `Ankle & Foot (Acute & Chronic)`. */
function nameEnd(text: string, end: number): number {
  const about = /^ \((?:sub|acute|chronic|and|[ ,&/-])+\)/i.exec(text.slice(end, end + 40));
  return end + (about?.[0].length ?? 0);
}

/** `and` and up to three words, with the word chapter after them or a comma. */
const LONGER =
  /^(?: and | ?[&/] ?)((?:(?!chapter\b)[a-z]+ ){0,2}(?!chapter\b)[a-z]+)(?: \([^()]{1,30}\))?(?=( chapter\b)|[,:])/i;

/**
 * The end of a name that begins like that of a chapter on file and goes on: `Mental Illness and Stress Chapter`; `end` where
 * it does not.
 */
function longerNameEnd(text: string, end: number): number {
  const match = LONGER.exec(text.slice(end, end + 90));
  if (!match) return end;
  // without the word chapter a slash is before a topic, and a name goes on in capitals
  const [all, words = '', chapter] = match;
  return chapter || (!all.startsWith('/') && !/\b[a-z]/.test(words)) ? end + all.length : end;
}

/** The chapters after the first of `Pain, Low Back and Shoulder chapters` or `Low Back and Neck Chapter`; null for none. */
function readMoreChapters(firstEnd: number, { text, book, context }: CitedWork) {
  const chapters: FoundTopic[] = [];
  let end = firstEnd;
  let joined = false;
  while (chapters.length < MOST_CHAPTERS) {
    const comma = skip(text, end, ',&/');
    const and = matchAnyWords(text, comma, ['and']);
    const next = context.topicNames(book).longestAt(text, and < 0 ? comma : skip(text, and));
    if (!next) break;
    joined = and >= 0 || text.slice(end, comma).includes('&');
    chapters.push({ topic: next.value, span: next.span });
    end = nameEnd(text, next.span.end);
  }
  if (chapters.length === 0) return null;
  const plural = matchAnyWords(text, skip(text, end), ['chapters', 'sections']);
  if (plural >= 0) return { chapters, end: plural };
  if (chapters.length > 1 || !joined) return null;
  const word = matchAnyWords(text, skip(text, end), CHAPTER_WORDS);
  const ends = word >= 0 || endsInChapter(text.slice(firstEnd, end)) || /[,:]/.test(text.charAt(end));
  return ends ? { chapters, end: Math.max(word, end) } : null;
}

/** Whether the word chapter is part of the name as the catalogue has it. */
function endsInChapter(name: string): boolean {
  return /\bchapter$/i.test(name);
}

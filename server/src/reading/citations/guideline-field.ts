import { isWordStart, matchAnyWords, matchWords, nextWordStart, skip, trimmed } from '../../text/words.ts';
import { readPageList } from './cited-pages.ts';
import { readFreeTopics } from './cited-topics.ts';
import type { ReadingContext } from './context.ts';
import { type Draft, draftOf } from './draft.ts';
import { readMention, readMentions } from './mention.ts';
import { readMtusWords } from './mtus-field.ts';
import { MTUS_KEYS, NON_MTUS_KEYS, OPENING_KEY, SECTION_LABEL, sentenceKeys } from './printed-words.ts';
import { withWordsAround } from './words-around.ts';

const NO_EVIDENCE = sentenceKeys('no-evidence');
const OUTSIDE_MTUS = sentenceKeys('outside-mtus');

/** The words of a field from one `Decision based on` to the next. */
interface Sentence {
  readonly start: number;
  /** The offset after `Decision based on`; equal to `start` for the words before the first. */
  readonly from: number;
  readonly end: number;
}

/**
 * The citations of a guideline field, in order. `Decision based on` begins a sentence and says what kind follows;
 * words before the first, or without any, are read as prose, as the sentence that no evidence was cited, or as the printed
 * citation whose opening words are missing.
 */
export function readField(text: string, context: ReadingContext): Draft[] {
  return sentencesOf(text).flatMap((sentence) => readSentence(text, sentence, context));
}

const OPENING_UNIT = OPENING_KEY.charCodeAt(0);

function sentencesOf(text: string): Sentence[] {
  const heads: { start: number; from: number }[] = [];
  for (
    let at = isWordStart(text, 0) ? 0 : nextWordStart(text, 0);
    at < text.length;
    at = nextWordStart(text, at)
  ) {
    const from = (text.charCodeAt(at) | 32) === OPENING_UNIT ? matchWords(text, at, OPENING_KEY) : -1;
    if (from >= 0) heads.push({ start: at, from });
  }
  if (heads[0]?.start !== 0) heads.unshift({ start: 0, from: 0 });
  return heads.map((head, i) => ({ ...head, end: heads[i + 1]?.start ?? text.length }));
}

function readSentence(text: string, sentence: Sentence, context: ReadingContext): Draft[] {
  const { start, from, end } = sentence;
  if (from === start) return readPreamble(text, sentence, context);
  const at = skip(text, from);
  const nonMtus = matchAnyWords(text, at, NON_MTUS_KEYS);
  if (nonMtus >= 0) return readNonMtus(text, at, nonMtus, end, context);
  const mtus = matchAnyWords(text, at, MTUS_KEYS);
  if (mtus >= 0) return readMtusWords(text, at, mtus, end, context);
  const mentions = readMentions(text, at, end, context);
  const words = trimmed(text, at, end);
  if (mentions.length > 0 || words.start === words.end) return mentions;
  return [draftOf('non-mtus', 'unknown', words.start, words.end)];
}

function readPreamble(text: string, { start, end }: Sentence, context: ReadingContext): Draft[] {
  const words = trimmed(text, start, end);
  for (let at = words.start; at < words.end; at = nextWordStart(text, at)) {
    if (matchAnyWords(text, at, NO_EVIDENCE) >= 0) return [draftOf('none', 'named', words.start, words.end)];
    // `... on recommendation(s) outside of the MTUS Guidelines.` is a frame: what it means follows it.
    if (matchAnyWords(text, at, OUTSIDE_MTUS) >= 0) return [];
  }
  const based = matchWords(text, words.start, 'basedon');
  const at = based < 0 ? words.start : skip(text, based);
  const mtus = matchAnyWords(text, at, MTUS_KEYS);
  const isPrinted = mtus >= 0 && text.slice(mtus, end).toLowerCase().includes(SECTION_LABEL);
  return isPrinted
    ? readMtusWords(text, at, mtus, end, context)
    : withWordsAround(readMentions(text, start, end, context), text, words, context);
}

/** What follows `Non-MTUS Citation`: one citation for each work, further ones after `and`. */
function readNonMtus(
  text: string,
  start: number,
  from: number,
  end: number,
  context: ReadingContext,
): Draft[] {
  const drafts: Draft[] = [];
  let partStart = start;
  let partFrom = skip(text, from, ':');
  for (let at = partFrom; at < end; at = nextWordStart(text, at)) {
    const and = at > partFrom ? matchWords(text, at, 'and') : -1;
    const next = and < 0 ? -1 : workBehindAnd(text, at, and, context);
    if (next < 0) continue;
    drafts.push(readWork(text, partStart, partFrom, at, context));
    partStart = skip(text, and);
    partFrom = next;
  }
  drafts.push(readWork(text, partStart, partFrom, end, context));
  return drafts;
}

/** Where the name of another work begins after an `and`, or -1 where none does. */
function workBehindAnd(text: string, at: number, and: number, context: ReadingContext): number {
  const other = matchWords(text, at, 'andothermedicaltreatmentguidelines');
  if (other >= 0) return skip(text, other);
  const the = matchWords(text, skip(text, and), 'the');
  const name = skip(text, Math.max(and, the));
  return readMention(text, name, context)?.kind === 'non-mtus' ? name : -1;
}

/** One work outside the MTUS: its name, the chapters and topics after it, its pages. */
function readWork(text: string, start: number, from: number, end: number, context: ReadingContext): Draft {
  const words = trimmed(text, from, end);
  const known = readMentions(text, words.start, words.end, context).find((mention) => mention.guideline);
  const draft = known ?? draftOf('non-mtus', 'unknown', start, words.end);
  const named = known ? { start: known.start, end: known.end } : { start: words.start, end: words.start };
  const before = readFreeTopics(text, words.start, named.start, null, context);
  draft.topics.unshift(...before);
  readRest(text, draft, named.end, words.end, context);
  draft.kind = 'non-mtus';
  draft.start = start;
  draft.end = Math.max(words.end, start);
  if (draft.resolution === 'general' && draft.topics.length > 0) draft.resolution = 'named';
  return draft;
}

/** The words after the name: page lists go to the pages, what is between them to the topics. */
function readRest(text: string, draft: Draft, from: number, end: number, context: ReadingContext): void {
  let wordsFrom = from;
  for (let at = from; at < end; ) {
    const pages = isWordStart(text, at) ? readPageList(text, at, 'prose') : null;
    if (pages && pages.span.end <= end) {
      draft.topics.push(...readFreeTopics(text, wordsFrom, at, null, context));
      draft.pages.push(...pages.list);
      at = pages.span.end;
      wordsFrom = at;
    } else {
      at = nextWordStart(text, at);
    }
  }
  draft.topics.push(...readFreeTopics(text, wordsFrom, end, null, context));
}

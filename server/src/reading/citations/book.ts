import { isInForce } from '../../catalogue/editions.ts';
import { chaptersOnPage } from '../../catalogue/pages.ts';
import type { Guideline } from '../../catalogue/types.ts';
import { isBlank, isCapital, isDigit } from '../../text/characters.ts';
import { isKeyUnit, matchAnyWords, nextWordStart, skip } from '../../text/words.ts';
import { digitsEnd } from '../digits.ts';
import { editionDateAt } from '../names/edition-dates.ts';
import { isMtusOn, yearAt } from '../names/guideline-names.ts';
import { readPageList } from './cited-pages.ts';
import type { Draft } from './draft.ts';
import { CHAPTER_WORDS, type CitedWork, readListedChapter } from './listed-chapters.ts';

/** Words that belong to the name of a book and say nothing more. */
const NAME_WORDS = [
  'occupationalmedicine', 'ompg', 'practiceguidelines', 'practice', 'guidelines', 'guideline', 'twc', 'treatmentinworkerscomp',
  'secondedition', '2ndedition', '2nded',
]; // biome-ignore format: a word list reads best in rows
const THIRD_EDITION = ['thirdedition', '3rdedition', '3rded', 'version3', 'v3'];
const THIRD_EDITION_NAME = 'ACOEM Practice Guidelines, 3rd Edition';
const SEPARATORS = ',:;-\u2013\u2014/()';
const MOST_PARTS = 10;

/**
 * Reads what follows the name of a work with chapters (ACOEM, ODG) into the draft: edition, year, chapter by number
 * or name. The draft's guideline becomes the chapter where the catalogue has it; chapters it does not have are
 * unknown topics. What names no part leaves the work as a whole.
 */
export function readBook(work: CitedWork): void {
  const { text, draft, book, context } = work;
  let named = draft.topics.length > 0;
  for (let part = 0; part < MOST_PARTS; part++) {
    // `3rd ed., Low Back Disorders`, `3rd ed. (2011)`
    const from = /^\.(?:,|\)| \()/.test(text.slice(draft.end, draft.end + 3)) ? draft.end + 1 : draft.end;
    const at = skip(text, from, SEPARATORS);
    if (at - draft.end > 4 || matchAnyWords(text, at, ['mtus']) >= 0) break;
    const third = book.mtus ? matchAnyWords(text, at, THIRD_EDITION) : -1;
    if (third >= 0) {
      becomeThirdEdition(work, third);
      return;
    }
    const end = readNameWord(at, work) ?? readChapter(at, work);
    if (end === null) break;
    named ||= draft.guideline !== book || draft.topics.length > 0;
    draft.end = end;
  }
  if (text.charAt(skip(text, draft.end)) === '/') {
    const schedule = matchAnyWords(text, skip(text, draft.end, '/'), ['mtusguidelines', 'mtus']);
    if (schedule >= 0) draft.end = schedule;
  }
  if (draft.guideline === book) named = chapterByPage(work) || named;
  if (draft.guideline) draft.kind = isMtusOn(draft.guideline, context.date) ? 'mtus' : 'non-mtus';
  if (!named && draft.resolution === 'named') draft.resolution = 'general';
}

/** `ACOEM Low Back Disorders, 3rd Edition`: another work, one of whose chapters may have been named before the edition. */
function becomeThirdEdition(work: CitedWork, end: number): void {
  const { text, draft, context } = work;
  const book = context.guidelines.find(THIRD_EDITION_NAME, 0, context.date)?.guideline;
  if (!book) return;
  const from = draft.guidelineSpan?.start ?? draft.start;
  for (let at = from; at < draft.end && draft.topics.length === 0; at = nextWordStart(text, at)) {
    const chapter = context.topicNames(book).longestAt(text, at);
    if (chapter && chapter.span.end <= draft.end)
      draft.topics.push({ topic: chapter.value, span: chapter.span });
  }
  draft.guideline = book;
  draft.guidelineSpan = { start: from, end };
  draft.end = closed(text, end);
  readBook({ ...work, book });
}

/** A word of the name, the edition or the year; null where there is none. */
function readNameWord(at: number, work: CitedWork): number | null {
  const { text, draft } = work;
  const word = matchAnyWords(text, at, NAME_WORDS);
  if (word >= 0) return closed(text, word);
  const year = yearAt(text, at);
  if (year) {
    draft.year = year.year;
    return closed(text, year.end);
  }
  // the bracket before the date is skipped by now: `ODG (updated 11/23/16)`
  const open = text.charAt(at - 1) === '(' ? at - 1 : at;
  const dated = editionDateAt(text, open);
  if (!dated) return null;
  if (work.book.mtus) draft.year = dated.year;
  return dated.end;
}

/** `Chapter 9`, `chapter on neck and upper back complaints`, `2004 Shoulder Complaints Section`, `Pain Chapter`. */
function readChapter(at: number, work: CitedWork): number | null {
  const { text, draft, book } = work;
  const word = matchAnyWords(text, at, ['chapteron', 'chapter', 'chap', 'ch']);
  const wordBefore = word >= 0;
  const from = wordBefore ? skip(text, word, '.#:') : at;
  if (wordBefore && isDigit(text.charCodeAt(from))) return readChapterNumber(from, work);
  if (draft.topics.length > 0) return null;
  if (draft.guideline !== book) return readMtusChapter(from, wordBefore, work);
  return (
    readMtusChapter(from, wordBefore, work) ??
    readListedChapter(from, wordBefore, work) ??
    readUnknownChapter(from, wordBefore, work)
  );
}

function readChapterNumber(from: number, { text, draft, book, context }: CitedWork): number | null {
  const end = digitsEnd(text, from, from + 2);
  if (isKeyUnit(text.charCodeAt(end))) return null;
  const number = Number(text.slice(from, end));
  const chapters = book.mtus ? context.catalogue.guidelines.filter((one) => one.chapter === number) : [];
  const chapter =
    chapters.find((edition) => edition.edition === draft.year) ??
    chapters.find((edition) => isInForce(edition, context.date)) ??
    chapters[0];
  if (chapter) nameChapter(draft, chapter, end);
  return end;
}

/** A chapter of the book that the MTUS adopted under a name of its own; after its number only that same one. */
function readMtusChapter(from: number, wordBefore: boolean, work: CitedWork): number | null {
  const { text, draft, book, context } = work;
  if (!book.mtus) return null;
  const name =
    context.guidelines.findShort(text, from, context.date, draft.year) ??
    context.guidelines.find(text, from, context.date, draft.year);
  if (!name?.guideline || (draft.guideline !== book && draft.guideline !== name.guideline)) return null;
  const behind = matchAnyWords(text, skip(text, name.span.end), CHAPTER_WORDS);
  if (!wordBefore && behind < 0 && !name.certain && !isCapital(text.charCodeAt(from))) return null;
  nameChapter(draft, name.guideline, name.span.end);
  return Math.max(name.span.end, behind);
}

/**
 * A chapter of which only the name is known: a few capitalized words with the word chapter or section before or
 * after them. It becomes an unknown topic.
 */
function readUnknownChapter(from: number, wordBefore: boolean, { text, draft }: CitedWork): number | null {
  let end = from;
  let at = from;
  let behind = -1;
  for (let words = 0; words < 10 && at < text.length; words++) {
    behind = matchAnyWords(text, at, CHAPTER_WORDS);
    if (behind >= 0) break;
    const small = matchAnyWords(text, at, ['and', 'or', 'of', 'the', 'for']) >= 0;
    if (!small && text.charAt(at - 1) !== '(' && !isCapital(text.charCodeAt(at))) break;
    const wordEnd = endOfWord(text, at);
    if (!small) end = wordEnd;
    if ('.;'.includes(text.charAt(wordEnd)) && isBlank(text.charCodeAt(wordEnd + 1))) break;
    at = nextWordStart(text, at);
    if (at - wordEnd > 4) break;
  }
  if (end === from || (behind < 0 && !wordBefore)) return null;
  draft.topics.push({ topic: null, span: { start: from, end } });
  return Math.max(end, behind);
}

function nameChapter(draft: Draft, chapter: Guideline, end: number): void {
  draft.guideline = chapter;
  draft.guidelineSpan = { start: draft.guidelineSpan?.start ?? draft.start, end };
}

function endOfWord(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && isKeyUnit(text.charCodeAt(end))) end++;
  return closed(text, end);
}

/** `ACOEM page 309`: the chapter that holds the page, when there is just one. */
function chapterByPage({ text, draft, book, context }: CitedWork): boolean {
  const at = skip(text, draft.end, SEPARATORS);
  const first = at - draft.end > 4 ? undefined : readPageList(text, at, 'prose')?.list[0];
  const chapters = first ? chaptersOnPage(book.id, first.pages[0], context.catalogue) : [];
  const [only] = chapters;
  if (!only || chapters.length !== 1) return false;
  draft.guideline = only;
  draft.resolution = 'understood';
  return true;
}

function closed(text: string, end: number): number {
  return text.charAt(end) === ')' ? end + 1 : end;
}

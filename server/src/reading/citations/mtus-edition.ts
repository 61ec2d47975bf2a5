import type { Guideline } from '../../catalogue/types.ts';
import type { Span } from '../../text/words.ts';
import { readBook } from './book.ts';
import type { ReadingContext } from './context.ts';
import type { Draft } from './draft.ts';

/** The edition of the book whose chapters the MTUS adopted, after its name or that of a chapter. */
const EDITION =
  /^[\s,;:(\u2013-]{0,4}(?:OMPG\b|2nd ed|second ed|2004\b[\s,;:)(]{0,4}(?:2nd|second|chapter|guidelines?\b))/i;
const EDITION_REACH = 30;
const NAMED_EDITION = /\b(?:2nd|second) ed|\b2004\b/i;

/** Whether a guideline is a chapter of another. */
export function isChapterOf(chapter: Guideline | null, book: Guideline | null): boolean {
  return chapter !== null && book !== null && chapter.partOf === book.id;
}

/**
 * Reads the edition of a book of the schedule, and the chapter after it, into the draft: `ACOEM, 2nd Edition (2004), Chapter 12`.
 * `name` is where the book, or a chapter of it, is named. Where no edition is named nothing is read.
 */
export function readEdition(text: string, draft: Draft, name: Span, context: ReadingContext): void {
  const isNamed = NAMED_EDITION.test(text.slice(name.start, name.end));
  if (!isNamed && !EDITION.test(text.slice(name.end, name.end + EDITION_REACH))) return;
  const { guideline } = draft;
  const whole = guideline?.partOf ? context.catalogue.guideline(guideline.partOf) : guideline;
  const book = whole?.mtus && context.isBook(whole) ? whole : null;
  if (!book) return;
  readBook({ text, draft, book, context });
  draft.kind = 'mtus';
  if (draft.guideline !== book) draft.resolution = 'named';
}

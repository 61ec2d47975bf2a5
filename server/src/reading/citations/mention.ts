import type { Guideline } from '../../catalogue/types.ts';
import { isCapital, isDigit } from '../../text/characters.ts';
import { remembered } from '../../text/remembered.ts';
import { listWords } from '../../text/word-list.ts';
import { isWordStart, matchAnyWords, matchWords, nextWordStart, skip } from '../../text/words.ts';
import { type FindOpenings, openingsWhere } from '../flow-openings.ts';
import { type FoundName, type GuidelineNames, isMtusOn, yearAt } from '../names/guideline-names.ts';
import { NameOpenings } from '../names/name-openings.ts';
import { SCHEDULE } from './apposition.ts';
import { readBook } from './book.ts';
import { PAGE_BEGINNINGS, readPageList } from './cited-pages.ts';
import type { ReadingContext } from './context.ts';
import { type Draft, draftOf, draftOfLaw } from './draft.ts';
import { LAW_WORDS, readLaw } from './law-citations.ts';
import { readTail } from './tail.ts';

/**
 * All citations in the prose between two offsets of a flow, in order: mentions of guidelines with what is cited of
 * them, and sections of law. Each word is looked at a bounded number of times.
 */
export function readMentions(text: string, from: number, to: number, context: ReadingContext): Draft[] {
  const words = listWords(text, context.vocabulary, from, to);
  return mentionsAt(text, mentionOpenings(context)(text, words, from, to), to, context);
}

/** Finds the words that may open a mention: few of those that do not are among them. */
export function mentionOpenings({ guidelines }: ReadingContext): FindOpenings {
  return openingsOf(guidelines);
}

/** Of numbers those may that are years, sections of law or title 8; any, where a guideline's name begins with one. */
const openingsOf = remembered(({ keys }: GuidelineNames) => {
  const names = new NameOpenings([...keys, ...SCHEDULE, ...LAW_WORDS, ...PAGE_BEGINNINGS]);
  const numbered = keys.some((key) => isDigit(key.charCodeAt(0)));
  return openingsWhere((text, words, index) => {
    const start = words.starts[index] as number;
    if (!isDigit(text.charCodeAt(start))) return names.mayBegin(text, words, index);
    return numbered || /^(?:8|19\d\d|20\d\d|97\d\d)$/.test(text.slice(start, words.ends[index]));
  });
});

/** The citations in prose that begin at some of the offsets of a flow, which ascend; none goes beyond `to`. */
export function mentionsAt(
  text: string,
  offsets: readonly number[],
  to: number,
  context: ReadingContext,
): Draft[] {
  const drafts: Draft[] = [];
  let behind = 0;
  for (const at of offsets) {
    if (at < behind) continue;
    const draft = mentionAt(text, at, context);
    if (!draft || draft.end > to) continue;
    drafts.push(draft);
    behind = nextWordStart(text, draft.end);
  }
  return drafts;
}

/** The citation that begins at a word; the first letter shows which kinds need not be tried. */
function mentionAt(text: string, at: number, context: ReadingContext): Draft | null {
  const first = text.charAt(at).toLowerCase();
  const law = LAW_INITIALS.has(first) ? readLaw(text, at) : null;
  if (law) return draftOfLaw(law);
  return readMention(text, at, context) ?? (first === 'p' ? readPagesOfMention(text, at, context) : null);
}

const LAW_INITIALS: ReadonlySet<string> = new Set([
  ...'0123456789',
  ...LAW_WORDS.map((word) => word.charAt(0)),
]);

/** The mention of a guideline, or of the schedule as a whole, that begins at `offset`; null where none begins. */
export function readMention(text: string, offset: number, context: ReadingContext): Draft | null {
  if (!isWordStart(text, offset)) return null;
  const year = yearAt(text, offset);
  const schedule = matchAnyWords(text, year ? skip(text, year.end) : offset, SCHEDULE);
  if (schedule >= 0) {
    if (/non[- ]{0,2}$/i.test(text.slice(Math.max(0, offset - 6), offset))) return null;
    return readSchedule(text, offset, schedule, year?.year ?? null, context);
  }
  const name = context.guidelines.find(text, offset, context.date);
  return name && isMention(text, name) ? readNamed(text, offset, name, context) : null;
}

const OF_WORDS = ['ofthe', 'of', 'inthe', 'in', 'fromthe', 'from'];

/** `page 78 of the MTUS Guidelines`: the pages come first. */
function readPagesOfMention(text: string, offset: number, context: ReadingContext): Draft | null {
  const pages = readPageList(text, offset, 'prose');
  if (!pages) return null;
  const of = matchAnyWords(text, skip(text, pages.span.end), OF_WORDS);
  const draft = of < 0 ? null : readMention(text, skip(text, of), context);
  if (!draft) return null;
  draft.start = offset;
  draft.pages.unshift(...pages.list);
  if (draft.kind === 'mtus' && !draft.guideline) {
    draft.guideline = chronicPain(draft.year, context);
    draft.resolution = 'understood';
  }
  return draft;
}

/** `MTUS` and what follows it: law, a book, a guideline, or topics and pages of the one that goes without saying. */
function readSchedule(
  text: string,
  start: number,
  scheduleEnd: number,
  year: number | null,
  context: ReadingContext,
): Draft {
  const end = abbreviationEnd(text, scheduleEnd);
  const law = readLaw(text, skip(text, end));
  if (law) return { ...draftOfLaw(law), start };

  const book = readScheduleBook(text, end, context);
  if (book) return { ...book, start, kind: 'mtus' };

  const name = nameBehindSchedule(text, end, year, context);
  if (name) return { ...readNamed(text, name.span.start, name, context), start };

  const word = matchAnyWords(text, skip(text, end), ['treatmentguidelines', 'guidelines', 'guideline']);
  const draft = draftOf('mtus', 'general', start, word < 0 ? end : word);
  const after = yearAt(text, skip(text, draft.end));
  if (year === null && after) draft.end = after.end;
  draft.year = year ?? after?.year ?? null;
  draft.guidelineSpan = { start, end: draft.end };
  readTail(text, draft, chronicPain(draft.year, context), context);
  if (draft.guideline) draft.resolution = 'understood';
  return draft;
}

/** The offset after `(MTUS)` when it follows the name written out, else `offset`. */
function abbreviationEnd(text: string, offset: number): number {
  const at = skip(text, offset);
  if (text.charAt(at) !== '(') return offset;
  const end = matchWords(text, at + 1, 'mtus');
  return end >= 0 && text.charAt(end) === ')' ? end + 1 : offset;
}

const WITHIN_WORDS = ['guidelineinthe', 'guidelinesinthe', 'guidelinein', 'guidelinesin'];

/** `MTUS/ACOEM Guidelines`, `MTUS ACOEM`, `MTUS Guideline in ACOEM Chapter 9`. */
function readScheduleBook(text: string, end: number, context: ReadingContext): Draft | null {
  const at = skip(text, end, '/');
  const within = matchAnyWords(text, at, WITHIN_WORDS);
  const bookAt = within < 0 ? at : skip(text, within);
  if (matchWords(text, bookAt, 'acoem') < 0) return null;
  const name = context.guidelines.find(text, bookAt, context.date);
  return name && readNamed(text, bookAt, name, context);
}

function nameBehindSchedule(text: string, end: number, year: number | null, context: ReadingContext) {
  const at = skip(text, end, ',-(');
  const name =
    context.guidelines.find(text, at, context.date, year) ??
    context.guidelines.findShort(text, at, context.date, year);
  if (!name) return null;
  if (isAcronym(text, name.span.start)) return isOwnAcronym(name, context) ? name : null;
  // One common word (`MTUS opioids`) is as likely a topic as a guideline.
  const certain = name.certain || text.slice(name.span.start, name.span.end).includes(' ');
  if (!certain) return null;
  const isInBracket = text.slice(end, at).includes('(') && text.charAt(name.span.end) === ')';
  return isInBracket ? { ...name, span: { start: name.span.start, end: name.span.end + 1 } } : name;
}

/** `MTUS CPMTG` names one guideline, `MTUS, ACOEM` and `MTUS, ODG` two works. */
function isOwnAcronym({ guideline, mtus }: FoundName, context: ReadingContext): boolean {
  return mtus && guideline !== null && !context.isBook(guideline);
}

/** A guideline called by its name, with chapters, topics and pages after it. */
function readNamed(text: string, start: number, name: FoundName, context: ReadingContext): Draft {
  const mtus = name.guideline ? isMtusOn(name.guideline, context.date) : name.mtus;
  const kind = mtus ? 'mtus' : 'non-mtus';
  const draft = draftOf(kind, name.guideline ? 'named' : 'unknown', start, name.span.end);
  draft.guideline = name.guideline;
  draft.guidelineSpan = name.span;
  draft.year = name.year;
  const { guideline: book } = name;
  if (book && context.isBook(book)) readBook({ text, draft, book, context });
  readTail(text, draft, draft.guideline, context);
  return draft;
}

/**
 * Whether a name in prose is meant as one. Many names are common words (`low back complaints`): a year or the word
 * guidelines must be with it, and a capital at its head, unless it is an acronym or its long form.
 */
function isMention(text: string, name: FoundName): boolean {
  const start = name.span.start;
  if (isAcronym(text, start)) return true;
  if (matchAnyWords(text, start, ['officialdisability', 'americancollegeofoccupational']) >= 0) return true;
  const first = text.charCodeAt(start);
  return name.certain && (isCapital(first) || isDigit(first) || name.year !== null);
}

function isAcronym(text: string, start: number): boolean {
  return [start, start + 1, start + 2].every((at) => isCapital(text.charCodeAt(at)));
}

/** The guideline that letters mean by `MTUS page 63`: the chronic pain guideline in the edition of the day. */
function chronicPain(year: number | null, context: ReadingContext): Guideline | null {
  const name = 'Chronic Pain Medical Treatment Guidelines';
  return context.guidelines.find(name, 0, context.date, year)?.guideline ?? null;
}

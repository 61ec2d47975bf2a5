import { isWordStart, matchAnyWords, matchWords, nextWordStart, skip, trimmed } from '../../text/words.ts';
import type { FoundName } from '../names/guideline-names.ts';
import { readPageList } from './cited-pages.ts';
import { readFreeTopics, readSectionList } from './cited-topics.ts';
import type { ReadingContext } from './context.ts';
import { type Draft, draftOf, draftOfLaw } from './draft.ts';
import { readLaw } from './law-citations.ts';
import { readMention } from './mention.ts';
import { isChapterOf, readEdition } from './mtus-edition.ts';
import { PAGES_LABEL, SECTION_LABEL_KEYS } from './printed-words.ts';

/**
 * The free words after the guideline were printed up to some 90 to 100 characters and cut there, with a full stop
 * put after the cut (three of the five determinations of 2014-2015 whose free words reach that length).
 */
const CUT_LENGTH = { least: 90, most: 100 };

/** Words that join what is cited, and name nothing of it. */
const JOINT = /^(?:and|or|&|as well as|also|plus)(?: (?:the|also))?$/i;

/**
 * Reads what follows `Decision based on MTUS`, up to `end`: guidelines, each with a `Section(s):` list, or with free
 * words for its topics and a `Page(s):` list, joined by `, and`; law and ACOEM where they are named in the free words.
 * `start` is where `MTUS` is, `from` is after it.
 */
export function readMtusWords(
  text: string,
  start: number,
  from: number,
  end: number,
  context: ReadingContext,
): Draft[] {
  return new MtusReader(text, start, from, end, context).read();
}

class MtusReader {
  readonly #text: string;
  readonly #end: number;
  readonly #from: number;
  readonly #context: ReadingContext;
  readonly #drafts: Draft[] = [];
  /** Whether a `Page(s)` label is in the sentence: then other page words are part of the topic. */
  readonly #hasLabel: boolean;
  /** Whether `Section(s):` is after a name that is not known, misspelled perhaps: then known topics do not show where it ends. */
  #isOfUnknown = false;
  #current: Draft;
  /** Where the first word is: a name there needs nothing else to be one. */
  #first: number;
  /** Where the words begin that have not been read as anything yet. */
  #unread: number;

  constructor(text: string, start: number, from: number, end: number, context: ReadingContext) {
    this.#text = text;
    this.#end = trimmed(text, from, end).end;
    this.#from = from;
    this.#context = context;
    this.#hasLabel = PAGES_LABEL.test(text.slice(from, end));
    this.#current = draftOf('mtus', 'unknown', start, from);
    this.#first = from;
    this.#unread = from;
  }

  read(): Draft[] {
    const text = this.#text;
    let at = skip(text, this.#from, ',:(');
    if (at < this.#end && !isWordStart(text, at)) at = nextWordStart(text, at);
    this.#first = at;
    while (at < this.#end) {
      const next = this.#readName(at) ?? this.#readSections(at) ?? this.#readPages(at) ?? this.#readOther(at);
      if (next === null) at = nextWordStart(text, at);
      else at = this.#nextPart(next);
    }
    this.#readUnread(this.#end);
    this.#drafts.push(this.#current);
    this.#markCut();
    return this.#drafts;
  }

  /** Sets the unread words to begin at `offset`; the next word, or section sign, after it. */
  #nextPart(offset: number): number {
    this.#unread = offset;
    const text = this.#text;
    return isWordStart(text, offset) ? offset : nextWordStart(text, offset);
  }

  /** A guideline's name: the first words, after `and`, or any words that can be nothing else. */
  #readName(at: number): number | null {
    const name = this.#nameAt(at);
    if (!name || name.span.end > this.#end) return null;
    const and = this.#andBefore(at);
    const isOfBook = isChapterOf(this.#current.guideline, name.guideline);
    if (!name.certain && !and && at !== this.#first && !isOfBook) return null;
    this.#readUnread(and?.start ?? at);
    const current = this.#current;
    const isBare = current.topics.length + current.pages.length === 0;
    const chapter = isBare && isOfBook ? current.guideline : null;
    // `MTUS ACOEM Guidelines, Low Back Disorders, 2020`: the chapter of a book
    const isChapter = !and && current.resolution === 'general' && name.guideline?.mtus === true;
    const repeated = isBare && (current.guideline === name.guideline || isChapter || chapter !== null);
    if (isChapter && repeated) current.guidelineSpan = null;
    if (current.guidelineSpan && !repeated) {
      this.#drafts.push(current);
      this.#current = draftOf('mtus', 'unknown', at, at);
    }
    if (!this.#current.guidelineSpan) this.#current.guidelineSpan = name.span;
    this.#current.guideline = chapter ?? name.guideline;
    const isWhole = name.guideline && !chapter && this.#context.isBook(name.guideline);
    const resolution = name.guideline && (isWhole ? 'general' : 'named');
    this.#current.resolution = resolution ?? 'unknown';
    this.#current.year ??= name.year;
    this.#current.end = name.span.end;
    readEdition(this.#text, this.#current, name.span, this.#context);
    return this.#current.end;
  }

  /** An undated name in the `Page(s):` form means the edition of its time; before `Section(s):` that of the letter. */
  #nameAt(at: number): FoundName | null {
    const { guidelines, date, pagesFormDate } = this.#context;
    if (!isWordStart(this.#text, at)) return null;
    const name = guidelines.find(this.#text, at, pagesFormDate);
    if (!name || name.year !== null || this.#sectionLabelEnd(skip(this.#text, name.span.end, ',')) < 0)
      return name;
    return guidelines.find(this.#text, at, date);
  }

  #readSections(at: number): number | null {
    const from = this.#sectionLabelEnd(at);
    if (from < 0) return null;
    this.#readUnread(at);
    if (!this.#current.guideline) this.#isOfUnknown = true;
    const list = readSectionList(
      this.#text,
      from,
      this.#end,
      this.#current.guideline,
      this.#context,
      (offset) => this.#nextGuidelineAt(offset),
    );
    this.#current.topics.push(...list.topics);
    this.#current.pages.push(...list.pages);
    this.#current.end = Math.max(list.end, from);
    return this.#current.end;
  }

  /** The offset after `Section(s):`, or -1. */
  #sectionLabelEnd(at: number): number {
    const end = matchAnyWords(this.#text, at, SECTION_LABEL_KEYS);
    if (end < 0) return -1;
    const label = /^[\s()]*:/.exec(this.#text.slice(end, end + 6));
    return label ? end + label[0].length : -1;
  }

  /** Whether the next guideline of the sentence is named at `offset`, with or without `and` before it. */
  #nextGuidelineAt(offset: number): boolean {
    const and = matchWords(this.#text, offset, 'and');
    const name = this.#nameAt(and < 0 ? offset : skip(this.#text, and));
    if (!name) return false;
    if (and < 0) return name.year !== null;
    return name.certain || ',.'.includes(this.#text.charAt(name.span.end));
  }

  #readPages(at: number): number | null {
    if (this.#hasLabel && !/^\w*\s*\(/.test(this.#text.slice(at, at + 12))) return null;
    const pages = readPageList(this.#text, at, 'field');
    if (!pages || pages.span.end > this.#end) return null;
    this.#readUnread(at);
    this.#current.pages.push(...pages.list);
    this.#current.end = pages.span.end;
    return pages.span.end;
  }

  /** Law, or a work named by its acronym (ACOEM): a citation of its own. */
  #readOther(at: number): number | null {
    const law = readLaw(this.#text, at);
    const other = law ? draftOfLaw(law) : this.#acronymAt(at);
    if (!other || other.end > this.#end) return null;
    this.#readUnread(at);
    this.#drafts.push(this.#current);
    this.#current = other;
    return other.end;
  }

  #acronymAt(at: number): Draft | null {
    if (!/^[A-Z]{3}/.test(this.#text.slice(at, at + 3))) return null;
    const mention = readMention(this.#text, at, this.#context);
    return mention?.guideline && mention.resolution !== 'understood' ? mention : null;
  }

  /** The words up to `to` that are nothing else name topics of the current guideline. */
  #readUnread(to: number): void {
    const words = trimmed(this.#text, this.#unread, to);
    this.#unread = to;
    if (words.start >= words.end || JOINT.test(this.#text.slice(words.start, words.end))) return;
    const { kind, guideline } = this.#current;
    if (kind === 'mtus' || kind === 'non-mtus') {
      const topics = readFreeTopics(this.#text, words.start, words.end, guideline, this.#context);
      this.#current.topics.push(...topics);
    }
    if (this.#current.resolution === 'general') this.#current.resolution = 'named';
    this.#current.end = words.end;
  }

  /** The word and that is before `at`, with the comma before it. */
  #andBefore(at: number): { start: number } | null {
    const match = /[\s,;]*\b(and|&)\s*$/i.exec(this.#text.slice(Math.max(this.#unread, at - 8), at));
    return match ? { start: Math.max(this.#unread, at - 8) + match.index } : null;
  }

  /** Marks every citation of the sentence when its words look cut: none of them ends in pages or known topics. */
  #markCut(): void {
    const drafts = this.#drafts;
    const free = this.#end + 1 - skip(this.#text, drafts[0]?.guidelineSpan?.end ?? this.#from);
    const cut =
      free >= CUT_LENGTH.least &&
      free <= CUT_LENGTH.most &&
      drafts[0]?.year === null &&
      !this.#isOfUnknown &&
      drafts.every(({ pages }) => pages.length === 0) &&
      this.#text.charAt(this.#end) === '.' &&
      !this.#current.topics.at(-1)?.topic;
    for (const draft of drafts) draft.cut = cut;
  }
}

import type { Guideline, PageRange, Topic } from '../catalogue/types.ts';
import { asOf, type CitationForm } from '../citations/as-of.ts';
import type { Citation } from '../citations/citation.ts';
import { contextOf } from '../citations/context.ts';
import type { DisputedItem } from '../syntax/tree.ts';
import { isBlank, isDigit, isLetter } from '../text/characters.ts';
import { editDistance } from '../text/edit-distance.ts';
import { contains, type Range, range } from '../text/range.ts';
import type { Completion, CompletionInput, Completions, OfferedFact } from './completion.ts';
import { type CompletionFacts, completionFacts } from './completion-facts.ts';
import {
  begins,
  FIT,
  filterText,
  fitOf,
  type SearchName,
  searchName,
  type Typed,
  typedWords,
} from './completion-match.ts';
import { type Anchor, type CitationPlace, citationPlace } from './completion-place.ts';
import { pagesWithDoubt, titleOf } from './facts.ts';
import { formOf, formOfLetter, printedName, printedPages, printedTopic } from './printed-form.ts';

/** What could be inserted at an anchor. */
interface Offer {
  readonly kind: Completion['kind'];
  readonly label: string;
  readonly detail: string;
  readonly insert: string;
  readonly names: readonly SearchName[];
  readonly pages: PageRange | null;
  readonly fact: OfferedFact | null;
  /** Whether a comma must stand behind what the anchor follows. */
  readonly comma: boolean;
  readonly inForce: boolean;
  readonly cited: boolean;
  readonly governs: boolean;
}

/** Guidelines, topics and pages for the place at `offset`; null where no citation is typed. */
export function citationCompletions(input: CompletionInput, offset: number): Completions | null {
  const { determination, catalogue } = input;
  const context = contextOf(determination, catalogue);
  const place = citationPlace(determination, offset, context);
  if (!place) return null;
  const offers = new Offers(input, place, offset);

  const list = (anchor: Anchor, chosen = offers.at(anchor)) => listed(chosen, anchor, place, input, offset);

  const last = place.anchors.at(-1);
  if (!last) return null;
  // The longest words that begin a name are meant as one: `NSAIDs, specific dr` is no list of two topics.
  for (const anchor of place.anchors) {
    if (anchor.typed.key === '' || (last.typed.key === '' && !/(,|\band)$/.test(anchor.typed.text))) continue;
    const found = offers.at(anchor);
    const begun = found.filter(({ names }) => begins(anchor.typed, names));
    if (begun.length === 0) continue;
    // behind a comma the list may go on as well: `Topical analgesics, ` with `compounded` or with another topic
    return last.typed.key === '' ? joined(list(anchor, begun), list(last)) : list(anchor, found);
  }
  const fitting = list(last);
  if (fitting.items.length > 0 || place.where === 'prose' || last.typed.key === '') return fitting;
  return lastWords(last, list) ?? fitting;
}

function joined(first: Completions, second: Completions): Completions {
  return {
    items: [...first.items, ...second.items],
    isIncomplete: first.isIncomplete || second.isIncomplete,
  };
}

const MOST_LAST_WORDS = 5;

/** In free words behind a guideline the last ones may name a topic: `lists Norflex under Antispas`. */
function lastWords(anchor: Anchor, list: (anchor: Anchor) => Completions): Completions | null {
  const { guideline, typed, words } = anchor;
  if (!guideline) return null;
  for (const { text, start } of words.slice(1).slice(-MOST_LAST_WORDS)) {
    const found = list({ ...anchor, kind: 'entries', start, typed: typedWords(text, typed.closed) });
    if (found.items.length > 0) return found;
  }
  return null;
}

/** The offers that fit the typed words, the most useful ones first. */
function listed(
  offers: readonly Offer[],
  anchor: Anchor,
  place: CitationPlace,
  { determination, citations }: CompletionInput,
  offset: number,
): Completions {
  const { typed } = anchor;
  const fits = offers.flatMap((offer) => {
    const found = fitOf(typed, offer.names) ?? fitOfPage(typed, offer);
    const inPlace = found && (place.where === 'field' || typed.key === '' || fitsProse(typed, found.fit));
    return found && inPlace ? [{ offer, ...found }] : [];
  });
  // letters strewn over a name count only where no name holds the words
  const worded = fits.filter(({ fit }) => fit !== FIT.letters);
  const near =
    place.where === 'field' && fits.length === 0 ? offers.flatMap((offer) => nearFit(typed, offer)) : [];
  const fitting = worded.length > 0 ? worded : [...fits, ...near];
  const order = ({ offer, fit }: (typeof fitting)[number]) => [
    Number(offer.kind !== 'phrase'),
    Number(!offer.inForce),
    Number(!offer.cited),
    Number(!offer.governs),
    Number(offer.kind !== 'guideline'),
    fit,
  ];
  const sorted = fitting
    .map((found, i) => ({ ...found, order: [...order(found), i] }))
    .sort((a, b) => compare(a.order, b.order));
  const hasComma = determination.source.slice(anchor.behind, anchor.start).includes(',');
  const replaced = replacedRange(determination.source, anchor, citations, offset);
  let isIncomplete = /\d/.test(typed.text) || near.length > 0;
  const items = sorted.map(({ offer, name }): Completion => {
    const filter = filterText(typed.key === '' ? null : name.name, offer.names);
    isIncomplete ||= !filter.whole;
    return {
      kind: offer.kind,
      label: offer.label,
      detail: offer.detail,
      insertText: anchor.blankMissing ? ` ${offer.insert}` : offer.insert,
      filterText: filter.text,
      range: replaced,
      commaAt: offer.comma && !hasComma ? anchor.behind : null,
      fact: offer.fact,
    };
  });
  return { items, isIncomplete };
}

/** Words that begin a name but for a letter or two: `Diagnositc`. */
function nearFit(typed: Typed, offer: Offer) {
  const { key, text } = typed;
  if (key.length < 5) return [];
  const limit = key.length < 12 ? 1 : 2;
  const isNear = offer.names.some((name) => editDistance(key, name.key.slice(0, key.length), limit) <= limit);
  // the editor compares what is typed with the name, so the words as typed stand in for it
  return isNear ? [{ offer, fit: FIT.letters, name: searchName(text) }] : [];
}

/** In prose two letters are the beginning of any word, and letters strewn over a name are chance. */
function fitsProse(typed: Typed, fit: number): boolean {
  return typed.key.length >= 3 && fit === FIT.prefix;
}

/** A page that is typed fits the topics that stand on it. */
function fitOfPage({ key, text }: Typed, { pages }: Offer) {
  const page = /^\d{1,3}$/.test(key) ? Number(key) : 0;
  const there = page > 0 && pages !== null && pages[0] <= page && page <= pages[1];
  return there ? { fit: FIT.words, name: searchName(text) } : null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** From the anchor's words to the cursor and on to the end of the topic, or of the word, that the cursor is in. */
function replacedRange(
  source: string,
  { start }: Anchor,
  citations: readonly Citation[],
  offset: number,
): Range {
  const topic = citations
    .flatMap((citation) => citation.topics)
    .find((cited) => cited.range.start === start && cited.range.end > offset && start < offset);
  if (topic) return range(start, topic.range.end);
  let end = offset;
  while (start < offset && isWordUnit(source.charCodeAt(end))) end++;
  return range(start, end);
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** Makes the offers of one place. */
class Offers {
  readonly #input: CompletionInput;
  readonly #place: CitationPlace;
  readonly #facts: CompletionFacts;
  readonly #date: string;
  readonly #form: CitationForm;
  readonly #drugs: ReadonlySet<string>;
  readonly #cited: ReadonlySet<Guideline | Topic>;
  /** What closes the citation: a full stop at the end of a field. */
  readonly #stop: string;
  readonly #pagesFollow: boolean;

  constructor(input: CompletionInput, place: CitationPlace, offset: number) {
    const { determination, citations, drugs, catalogue } = input;
    this.#input = input;
    this.#place = place;
    this.#facts = completionFacts(catalogue);
    this.#date = asOf(determination).date;
    this.#form = formOfLetter(determination, this.#date);
    const request = place.item?.requestRange;
    this.#drugs = new Set(
      drugs
        .filter((mention) => request && contains(request, mention.range))
        .flatMap((mention) => mention.drugs.map(({ id }) => id)),
    );
    this.#cited = citedIn(place.item, citations);
    const behind = wordsBehind(determination.source, place, offset);
    this.#stop = place.where === 'field' && behind === '' ? '.' : '';
    this.#pagesFollow = /^[^.;]{0,200}\bpage\s*\(/i.test(behind);
  }

  at({ kind, guideline }: Anchor): Offer[] {
    if (kind === 'sentence') return [...this.#sentences(), ...this.#citations('Decision based on MTUS ')];
    if (kind === 'based')
      return [this.#phrase('MTUS '), this.#phrase('Non-MTUS Citation '), ...this.#citations('MTUS ')];
    if (kind === 'works') return this.#works();
    if (kind === 'guidelines') return this.#citations('');
    if (kind === 'pages') return this.#pages(guideline);
    if (kind === 'topics') return guideline ? this.#behindName(guideline) : [];
    const entries = (guideline ? [guideline] : this.#inForce()).flatMap((named) =>
      named.topics.map((topic) => this.#topic(topic, named, `${topic.name}${this.#stop}`)),
    );
    return kind === 'next' ? [...entries, ...this.#citations('')] : entries;
  }

  /** The sentences of the form. Source: 194 published determinations; the first two stand in older ones too. */
  #sentences(): Offer[] {
    const started = ['Decision based on MTUS ', 'Decision based on Non-MTUS Citation '];
    if (this.#form === 'pages') return started.map((words) => this.#phrase(words));
    const who =
      this.#place.field?.kind === 'claimsAdministratorGuideline' ? 'Claims Administrator' : 'Expert Reviewer';
    return [
      ...started,
      `The ${who} did not cite any medical evidence for its decision.`,
      `The ${who} based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation `,
    ].map((words) => this.#phrase(words));
  }

  #phrase(words: string): Offer {
    return {
      kind: 'phrase',
      label: words.trim(),
      detail: '',
      insert: words,
      names: [searchName(words.trim())],
      pages: null,
      fact: null,
      comma: false,
      inForce: true,
      cited: false,
      governs: false,
    };
  }

  /** All guidelines that the MTUS adopts, and their topics, as whole citations behind `lead`. */
  #citations(lead: string): Offer[] {
    const adopted = this.#input.catalogue.guidelines.filter(({ mtus }) => mtus);
    return adopted.flatMap((guideline) => {
      const form = this.#formOf(guideline);
      const name = printedName(guideline, form);
      const topics = guideline.topics.map((topic) => {
        const behind =
          this.#place.where === 'prose'
            ? `, ${this.#inProse(topic)}`
            : printedTopic(topic, form, !this.#pagesFollow) + this.#stop;
        return this.#topic(topic, guideline, `${lead}${name}${behind}`);
      });
      // the book itself is cited by page alone, and no longer where chapters are cited by name
      const isBook = this.#facts.chaptersOf(guideline).length > 0;
      if (isBook && form === 'sections') return topics;
      return [this.#guideline(guideline, `${lead}${name}`), ...topics];
    });
  }

  /** Works outside the MTUS of the day, and their chapters; letters cite the ACOEM book as one of them too. */
  #works(): Offer[] {
    const { guidelines } = this.#input.catalogue;
    const outside = guidelines.filter(
      (guideline) =>
        this.#facts.chaptersOf(guideline).length > 0 || !this.#facts.inForce(guideline, this.#date),
    );
    return outside.flatMap((work) => [
      this.#guideline(work, titleOf(work)),
      ...work.topics.map((topic) => this.#topic(topic, work, `${work.name}, ${chapter(topic)}${this.#stop}`)),
    ]);
  }

  /** What follows a guideline's name: its topics, or the chapters of a book. */
  #behindName(guideline: Guideline): Offer[] {
    const chapters = this.#facts.chaptersOf(guideline).filter(({ mtus }) => mtus);
    if (chapters.length > 0) {
      return chapters.map((part) =>
        this.#guideline(part, printedName(part, this.#formOf(part)).replace(/^ACOEM /, '')),
      );
    }
    const form = this.#formOf(guideline);
    return guideline.topics.map((topic) => {
      if (!guideline.mtus) return this.#topic(topic, guideline, `${chapter(topic)}${this.#stop}`, true);
      if (this.#place.where === 'prose') return this.#topic(topic, guideline, this.#inProse(topic), true);
      const words = printedTopic(topic, form, !this.#pagesFollow).replace(/^[, ]+/, '');
      return this.#topic(topic, guideline, `${words}${this.#stop}`, form === 'sections');
    });
  }

  /** `Muscle relaxants (for pain), pages 63-66`, `Topical analgesics section`: as sentences name topics. */
  #inProse({ name, pages }: Topic): string {
    if (!pages) return `${name} section`;
    return `${name}, ${pages[0] === pages[1] ? 'page' : 'pages'} ${printedPages(pages)}`;
  }

  #pages(named: Guideline | null): Offer[] {
    const guideline = named ?? this.#chronicPain();
    return (guideline?.topics ?? []).flatMap((topic): Offer[] => {
      if (!guideline || !topic.pages) return [];
      const pages = printedPages(topic.pages);
      const offer = this.#topic(topic, guideline, `${pages}${this.#stop}`);
      const names = [searchName(pages), ...offer.names];
      return [{ ...offer, kind: 'pages', label: pages, detail: pagesTopic(topic), names }];
    });
  }

  /** The guideline that a page list means where none is named: that of chronic pain in the edition of the day. */
  #chronicPain(): Guideline | null {
    const { catalogue } = this.#input;
    const ids = catalogue.inForceOn('chronic-pain', this.#date)?.guidelines ?? [];
    return ids[0] === undefined ? null : catalogue.guideline(ids[0]);
  }

  #inForce(): readonly Guideline[] {
    return this.#input.catalogue.guidelines.filter((guideline) => this.#facts.inForce(guideline, this.#date));
  }

  #formOf(guideline: Guideline): CitationForm {
    return formOf(guideline, this.#form, this.#facts.inForce(guideline, this.#date));
  }

  #guideline(guideline: Guideline, insert: string): Offer {
    const names = this.#facts.guidelineNames(guideline);
    const inForce = this.#facts.inForce(guideline, this.#date);
    const name = printedName(guideline, this.#formOf(guideline));
    return {
      kind: 'guideline',
      label: name,
      detail: guideline.mtus && !inForce ? `${titleOf(guideline)}, not in force then` : titleOf(guideline),
      insert,
      names,
      pages: null,
      fact: { guideline: guideline.id, topic: null },
      comma: false,
      inForce: inForce || !guideline.mtus,
      cited: this.#cited.has(guideline),
      governs: false,
    };
  }

  #topic(topic: Topic, guideline: Guideline, insert: string, comma = false): Offer {
    const drugs = this.#facts.drugsOf(topic);
    const name = printedName(guideline, this.#formOf(guideline));
    const pages = topic.pages ? `${pagesWithDoubt(topic.pages, topic.pagesConfidence)}, ` : '';
    return {
      kind: 'topic',
      label: topic.name,
      detail: `${pages}${name}`,
      insert,
      names: this.#facts.topicNames(topic),
      pages: topic.pages,
      fact: { guideline: guideline.id, topic: topic.id },
      comma,
      inForce: this.#facts.inForce(guideline, this.#date) || !guideline.mtus,
      cited: this.#cited.has(topic),
      governs: [...this.#drugs].some((drug) => drugs.has(drug)),
    };
  }
}

function pagesTopic({ name, pagesConfidence }: Topic): string {
  return pagesConfidence === 'low' ? `${name} (unverified)` : name;
}

/** `Pain Chapter` */
function chapter({ name }: Topic): string {
  return name.endsWith('Chapter') ? name : `${name} Chapter`;
}

/** What the fields and the rationale of an item cite. */
function citedIn(item: DisputedItem | null, citations: readonly Citation[]): ReadonlySet<Guideline | Topic> {
  const own = item ? citations.filter((citation) => contains(item.range, citation.range)) : [];
  return new Set(
    own.flatMap(({ guideline, topics }) => [
      ...(guideline ? [guideline] : []),
      ...topics.flatMap(({ topic }) => topic ?? []),
    ]),
  );
}

/** The words of the field behind the cursor and the word it is in; empty at its end and outside a field. */
function wordsBehind(source: string, { field }: CitationPlace, offset: number): string {
  const end = field ? Math.min(field.flow.range.end, offset + 400) : offset;
  let from = offset;
  while (from < end && !isBlank(source.charCodeAt(from)) && isWordUnit(source.charCodeAt(from))) from++;
  return source.slice(from, Math.max(from, end)).trim();
}

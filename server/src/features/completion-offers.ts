import { titleOf } from '../catalogue/title.ts';
import type { Guideline, PageRange, Topic } from '../catalogue/types.ts';
import { asOf, type CitationForm } from '../citations/as-of.ts';
import type { Citation } from '../citations/citation.ts';
import { isKeyUnit } from '../citations/words.ts';
import type { DisputedItem } from '../syntax/tree.ts';
import { contains } from '../text/range.ts';
import type { Completion, CompletionInput, OfferedFact } from './completion.ts';
import { type CompletionFacts, completionFacts } from './completion-facts.ts';
import { type SearchName, searchName } from './completion-match.ts';
import type { Anchor, CitationPlace } from './completion-place.ts';
import { pagesWithDoubt } from './facts.ts';
import { formOf, formOfLetter, printedName, printedPages, printedTopic } from './printed-form.ts';

/** What could be inserted at an anchor. Its words are made when it is chosen: of some 600 offers a list shows 100. */
export interface Offer {
  readonly kind: Completion['kind'];
  readonly label: string;
  readonly detail: () => string;
  readonly insert: () => string;
  readonly names: readonly SearchName[];
  readonly pages: PageRange | null;
  readonly fact: OfferedFact | null;
  /** Whether a comma must stand behind what the anchor follows. */
  readonly comma: boolean;
  readonly inForce: boolean;
  readonly cited: boolean;
  readonly governs: boolean;
}

/** How a guideline stands to the letter. */
interface Standing {
  /** Whether it was in force on the letter's day. */
  readonly inForce: boolean;
  /** How the letter cites it. */
  readonly form: CitationForm;
  /** Its name in that form. */
  readonly name: string;
}

/** Makes the offers of one place. */
export class Offers {
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
  /** What every topic of a guideline asks of it. */
  readonly #standings = new Map<Guideline, Standing>();

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

  /** All that could be meant at an anchor, whatever is typed there. */
  at({ kind, guideline }: Anchor): Offer[] {
    if (kind === 'sentence') return [...this.#sentences(), ...this.#citations('Decision based on MTUS ')];
    if (kind === 'based')
      return [this.#phrase('MTUS '), this.#phrase('Non-MTUS Citation '), ...this.#citations('MTUS ')];
    if (kind === 'works') return this.#works();
    if (kind === 'guidelines') return this.#citations('');
    if (kind === 'pages') return this.#pages(guideline);
    if (kind === 'topics') return guideline ? this.#behindName(guideline) : [];
    const entries = (guideline ? [guideline] : this.#inForce()).flatMap((named) =>
      named.topics.map((topic) => this.#topic(topic, named, () => `${topic.name}${this.#stop}`)),
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
      detail: () => '',
      insert: () => words,
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
      const { form, name } = this.#standing(guideline);
      const topics = guideline.topics.map((topic) =>
        this.#topic(topic, guideline, () => `${lead}${name}${this.#behindCitedName(topic, form)}`),
      );
      // the book itself is cited by page alone, and no longer where chapters are cited by name
      const isBook = this.#facts.chaptersOf(guideline).length > 0;
      if (isBook && form === 'sections') return topics;
      return [this.#guideline(guideline, `${lead}${name}`), ...topics];
    });
  }

  #behindCitedName(topic: Topic, form: CitationForm): string {
    if (this.#place.where === 'prose') return `, ${this.#inProse(topic)}`;
    return printedTopic(topic, form, !this.#pagesFollow) + this.#stop;
  }

  /** Works outside the MTUS of the day, and their chapters; letters cite the ACOEM book as one of them too. */
  #works(): Offer[] {
    const { guidelines } = this.#input.catalogue;
    const outside = guidelines.filter(
      (guideline) => this.#facts.chaptersOf(guideline).length > 0 || !this.#isInForce(guideline),
    );
    return outside.flatMap((work) => [
      this.#guideline(work, titleOf(work)),
      ...work.topics.map((topic) =>
        this.#topic(topic, work, () => `${work.name}, ${chapter(topic)}${this.#stop}`),
      ),
    ]);
  }

  /** What follows a guideline's name: its topics, or the chapters of a book. */
  #behindName(guideline: Guideline): Offer[] {
    const chapters = this.#facts.chaptersOf(guideline).filter(({ mtus }) => mtus);
    if (chapters.length > 0) {
      return chapters.map((part) => this.#guideline(part, this.#standing(part).name.replace(/^ACOEM /, '')));
    }
    const { form } = this.#standing(guideline);
    const comma = !guideline.mtus || this.#place.where === 'prose' || form === 'sections';
    return guideline.topics.map((topic) =>
      this.#topic(topic, guideline, () => this.#behindTypedName(topic, guideline, form), comma),
    );
  }

  #behindTypedName(topic: Topic, guideline: Guideline, form: CitationForm): string {
    if (!guideline.mtus) return `${chapter(topic)}${this.#stop}`;
    if (this.#place.where === 'prose') return this.#inProse(topic);
    return printedTopic(topic, form, !this.#pagesFollow).replace(/^[, ]+/, '') + this.#stop;
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
      const offer = this.#topic(topic, guideline, () => `${pages}${this.#stop}`);
      const names = [searchName(pages), ...offer.names];
      return [{ ...offer, kind: 'pages', label: pages, detail: () => pagesTopic(topic), names }];
    });
  }

  /** The guideline that a page list means where none is named: that of chronic pain in the edition of the day. */
  #chronicPain(): Guideline | null {
    const { catalogue } = this.#input;
    const ids = catalogue.inForceOn('chronic-pain', this.#date)?.guidelines ?? [];
    return ids[0] === undefined ? null : catalogue.guideline(ids[0]);
  }

  #inForce(): readonly Guideline[] {
    return this.#input.catalogue.guidelines.filter((guideline) => this.#isInForce(guideline));
  }

  #isInForce(guideline: Guideline): boolean {
    return this.#standing(guideline).inForce;
  }

  #standing(guideline: Guideline): Standing {
    let known = this.#standings.get(guideline);
    if (known === undefined) {
      const inForce = this.#facts.inForce(guideline, this.#date);
      const form = formOf(guideline, this.#form, inForce);
      known = { inForce, form, name: printedName(guideline, form) };
      this.#standings.set(guideline, known);
    }
    return known;
  }

  #guideline(guideline: Guideline, insert: string): Offer {
    const { inForce, name } = this.#standing(guideline);
    const title = () => titleOf(guideline);
    return {
      kind: 'guideline',
      label: name,
      detail: guideline.mtus && !inForce ? () => `${title()}, not in force then` : title,
      insert: () => insert,
      names: this.#facts.guidelineNames(guideline),
      pages: null,
      fact: { guideline: guideline.id, topic: null },
      comma: false,
      inForce: inForce || !guideline.mtus,
      cited: this.#cited.has(guideline),
      governs: false,
    };
  }

  #topic(topic: Topic, guideline: Guideline, insert: () => string, comma = false): Offer {
    const { inForce, name } = this.#standing(guideline);
    return {
      kind: 'topic',
      label: topic.name,
      detail: () => {
        const { pages, pagesConfidence } = topic;
        return pages ? `${pagesWithDoubt(pages, pagesConfidence)}, ${name}` : name;
      },
      insert,
      names: this.#facts.topicNames(topic),
      pages: topic.pages,
      fact: { guideline: guideline.id, topic: topic.id },
      comma,
      inForce: inForce || !guideline.mtus,
      cited: this.#cited.has(topic),
      governs: this.#governs(topic),
    };
  }

  #governs(topic: Topic): boolean {
    if (this.#drugs.size === 0) return false;
    const drugs = this.#facts.drugsOf(topic);
    return [...this.#drugs].some((drug) => drugs.has(drug));
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
  while (from < end && isKeyUnit(source.charCodeAt(from))) from++;
  return source.slice(from, Math.max(from, end)).trim();
}

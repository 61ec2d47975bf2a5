import { doubtInList } from '../../catalogue/confidence.ts';
import { pagesInWords, printedPages } from '../../catalogue/pages.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Guideline, PageRange, Topic } from '../../catalogue/types.ts';
import type { Completion, OfferedFact } from './completion.ts';
import type { OfferedTopic, Standing } from './completion-facts.ts';
import { type SearchName, searchName } from './completion-match.ts';

/** What could be inserted at an anchor. */
export interface Offer {
  readonly kind: Completion['kind'];
  readonly label: string;
  readonly detail: string;
  readonly insert: string;
  readonly fact: OfferedFact | null;
  /** Whether a comma must stand behind what the anchor follows. */
  readonly comma: boolean;
}

/**
 * Offers of one kind, numbered from 0. There are some 600 offers in a place of which a list shows 40: what is looked at
 * of each is asked by its number, and an offer is made when it is chosen.
 */
export interface OfferGroup {
  readonly size: number;
  /** The names it is found by, at least one. */
  names(index: number): readonly SearchName[];
  /** The pages it stands on; null where that is not known or is no matter. */
  pages(index: number): PageRange | null;
  /** The lower, the further up in the list. */
  rank(index: number): number;
  offer(index: number): Offer;
}

/** What comes first here counts more than all that follows. */
function rankOf(
  kind: 'phrase' | 'guideline' | 'topic',
  citable: boolean,
  cited: boolean,
  governs: boolean,
): number {
  let rank = kind === 'phrase' ? 0 : 1;
  rank = 2 * rank + (citable ? 0 : 1);
  rank = 2 * rank + (cited ? 0 : 1);
  rank = 2 * rank + (governs ? 0 : 1);
  return 2 * rank + (kind === 'guideline' ? 0 : 1);
}

/** What the item cites already and what its request is about: such facts stand further up. */
export interface Concerns {
  readonly cited: ReadonlySet<Guideline | Topic>;
  /** The drugs of the request, by their ids. */
  readonly drugs: ReadonlySet<string>;
}

/** Words of the form. */
export class Phrase implements OfferGroup {
  readonly size = 1;
  readonly #words: string;
  readonly #names: readonly SearchName[];

  constructor(words: string) {
    this.#words = words;
    this.#names = [searchName(words.trim())];
  }

  names(): readonly SearchName[] {
    return this.#names;
  }

  pages(): null {
    return null;
  }

  rank(): number {
    return rankOf('phrase', true, false, false);
  }

  offer(): Offer {
    const words = this.#words;
    return { kind: 'phrase', label: words.trim(), detail: '', insert: words, fact: null, comma: false };
  }
}

/** A guideline, or a book or chapter of one. */
export class GuidelineAlone implements OfferGroup {
  readonly size = 1;
  readonly #guideline: Guideline;
  readonly #names: readonly SearchName[];
  readonly #standing: Standing;
  readonly #insert: string;
  readonly #concerns: Concerns;

  constructor(
    guideline: Guideline,
    names: readonly SearchName[],
    standing: Standing,
    insert: string,
    concerns: Concerns,
  ) {
    this.#guideline = guideline;
    this.#names = names;
    this.#standing = standing;
    this.#insert = insert;
    this.#concerns = concerns;
  }

  names(): readonly SearchName[] {
    return this.#names;
  }

  pages(): null {
    return null;
  }

  rank(): number {
    const { citable } = this.#standing;
    return rankOf('guideline', citable, this.#concerns.cited.has(this.#guideline), false);
  }

  offer(): Offer {
    const title = titleOf(this.#guideline);
    const { name, citable } = this.#standing;
    return {
      kind: 'guideline',
      label: name,
      detail: citable ? title : `${title}, not in force then`,
      insert: this.#insert,
      fact: { guideline: this.#guideline.id, topic: null },
      comma: false,
    };
  }
}

/** The topics of a guideline. */
export class Topics implements OfferGroup {
  readonly size: number;
  readonly #topics: readonly OfferedTopic[];
  readonly #standing: Standing;
  readonly #print: (topic: Topic) => string;
  readonly #comma: boolean;
  readonly #concerns: Concerns;

  constructor(
    topics: readonly OfferedTopic[],
    standing: Standing,
    print: (topic: Topic) => string,
    comma: boolean,
    concerns: Concerns,
  ) {
    this.size = topics.length;
    this.#topics = topics;
    this.#standing = standing;
    this.#print = print;
    this.#comma = comma;
    this.#concerns = concerns;
  }

  topic(index: number): Topic {
    return this.#at(index).topic;
  }

  names(index: number): readonly SearchName[] {
    return this.#at(index).names;
  }

  pages(index: number): PageRange | null {
    return this.#at(index).topic.pages;
  }

  rank(index: number): number {
    const { topic, drugs } = this.#at(index);
    const { cited, drugs: requested } = this.#concerns;
    let governs = false;
    if (drugs.size > 0) for (const drug of requested) governs ||= drugs.has(drug);
    return rankOf('topic', this.#standing.citable, cited.has(topic), governs);
  }

  offer(index: number): Offer {
    const topic = this.topic(index);
    const { name, pages, pagesConfidence, guidelineId, id } = topic;
    const guideline = this.#standing.name;
    return {
      kind: 'topic',
      label: name,
      detail: pages ? `${pagesInWords(pages)}${doubtInList(pagesConfidence)}, ${guideline}` : guideline,
      insert: this.#print(topic),
      fact: { guideline: guidelineId, topic: id },
      comma: this.#comma,
    };
  }

  #at(index: number): OfferedTopic {
    return this.#topics[index] as OfferedTopic;
  }
}

/** The pages of topics: all of these have some. */
export class PagesOfTopics implements OfferGroup {
  readonly size: number;
  readonly #topics: Topics;

  constructor(topics: Topics) {
    this.size = topics.size;
    this.#topics = topics;
  }

  names(index: number): readonly SearchName[] {
    return [searchName(this.#label(index)), ...this.#topics.names(index)];
  }

  pages(index: number): PageRange | null {
    return this.#topics.pages(index);
  }

  rank(index: number): number {
    return this.#topics.rank(index);
  }

  offer(index: number): Offer {
    const { name, pagesConfidence } = this.#topics.topic(index);
    return {
      ...this.#topics.offer(index),
      kind: 'pages',
      label: this.#label(index),
      detail: `${name}${doubtInList(pagesConfidence)}`,
    };
  }

  #label(index: number): string {
    const pages = this.pages(index);
    return pages ? printedPages(pages) : '';
  }
}

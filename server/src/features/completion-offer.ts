import { titleOf } from '../catalogue/title.ts';
import type { Guideline, PageRange, Topic } from '../catalogue/types.ts';
import type { Completion, OfferedFact } from './completion.ts';
import type { OfferedTopic, Standing } from './completion-facts.ts';
import type { SearchName } from './completion-match.ts';
import { pagesWithDoubt } from './facts.ts';

/** What could be inserted at an anchor. Its words are made when it is chosen: of some 600 offers a list shows 50. */
export interface Offer {
  readonly kind: Completion['kind'];
  readonly label: string;
  detail(): string;
  insert(): string;
  readonly names: readonly SearchName[];
  readonly pages: PageRange | null;
  readonly fact: OfferedFact | null;
  /** Whether a comma must stand behind what the anchor follows. */
  readonly comma: boolean;
  readonly inForce: boolean;
  readonly cited: boolean;
  readonly governs: boolean;
}

/** What all topics of a guideline have in common in a place. */
export interface TopicSetting {
  readonly guidelineName: string;
  readonly print: (topic: Topic) => string;
  readonly comma: boolean;
  readonly inForce: boolean;
  readonly citedFacts: ReadonlySet<Guideline | Topic>;
  /** The drugs of the request, by their ids. */
  readonly requested: ReadonlySet<string>;
}

/** A topic. There are some 600 of them in a place, of which few are looked at twice: each is an object of two fields. */
export class TopicOffer implements Offer {
  readonly kind = 'topic';
  readonly #offered: OfferedTopic;
  readonly #setting: TopicSetting;

  constructor(offered: OfferedTopic, setting: TopicSetting) {
    this.#offered = offered;
    this.#setting = setting;
  }

  get label(): string {
    return this.#offered.topic.name;
  }

  get names(): readonly SearchName[] {
    return this.#offered.names;
  }

  get pages(): PageRange | null {
    return this.#offered.topic.pages;
  }

  get fact(): OfferedFact {
    const { guidelineId, id } = this.#offered.topic;
    return { guideline: guidelineId, topic: id };
  }

  get comma(): boolean {
    return this.#setting.comma;
  }

  get inForce(): boolean {
    return this.#setting.inForce;
  }

  get cited(): boolean {
    return this.#setting.citedFacts.has(this.#offered.topic);
  }

  get governs(): boolean {
    const { drugs } = this.#offered;
    if (drugs.size === 0) return false;
    for (const drug of this.#setting.requested) if (drugs.has(drug)) return true;
    return false;
  }

  detail(): string {
    const { guidelineName } = this.#setting;
    const { pages, pagesConfidence } = this.#offered.topic;
    return pages ? `${pagesWithDoubt(pages, pagesConfidence)}, ${guidelineName}` : guidelineName;
  }

  insert(): string {
    return this.#setting.print(this.#offered.topic);
  }
}

/** A guideline, or a book or chapter of one. */
export class GuidelineOffer implements Offer {
  readonly kind = 'guideline';
  readonly pages = null;
  readonly comma = false;
  readonly governs = false;
  readonly names: readonly SearchName[];
  readonly #guideline: Guideline;
  readonly #insert: string;
  readonly #standing: Standing;
  readonly #citedFacts: ReadonlySet<Guideline | Topic>;

  constructor(
    guideline: Guideline,
    insert: string,
    standing: Standing,
    names: readonly SearchName[],
    citedFacts: ReadonlySet<Guideline | Topic>,
  ) {
    this.#guideline = guideline;
    this.#insert = insert;
    this.#standing = standing;
    this.names = names;
    this.#citedFacts = citedFacts;
  }

  get label(): string {
    return this.#standing.name;
  }

  get fact(): OfferedFact {
    return { guideline: this.#guideline.id, topic: null };
  }

  get inForce(): boolean {
    return this.#standing.inForce || !this.#guideline.mtus;
  }

  get cited(): boolean {
    return this.#citedFacts.has(this.#guideline);
  }

  detail(): string {
    const title = titleOf(this.#guideline);
    return this.inForce ? title : `${title}, not in force then`;
  }

  insert(): string {
    return this.#insert;
  }
}

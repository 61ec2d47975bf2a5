import type { Catalogue } from '../../catalogue/catalogue.ts';
import { drugsGovernedBy, editionInForce } from '../../catalogue/editions.ts';
import type { Drug, Guideline, Topic } from '../../catalogue/types.ts';
import type { CitationForm } from '../../form/kinds.ts';
import type { IsoDate } from '../../text/days.ts';
import { type SearchName, searchName } from './completion-match.ts';
import { formOf, printedName } from './printed-citation.ts';

/** A topic that is offered. */
export interface OfferedTopic {
  readonly topic: Topic;
  /** Its name, its aliases, and the drugs it governs by all their names. */
  readonly names: readonly SearchName[];
  /** The ids of the drugs that it governs. */
  readonly drugs: ReadonlySet<string>;
}

/** How a guideline stands to a letter. */
export interface Standing {
  /** Whether it was in force on the letter's day. */
  readonly inForce: boolean;
  /** Whether it can be cited without asking for its edition: it was in force, or the MTUS does not adopt it at all. */
  readonly citable: boolean;
  /** How the letter cites it. */
  readonly form: CitationForm;
  /** Its name in that form. */
  readonly name: string;
}

/** What of a catalogue is offered, with the names it is found by. Made once for each fact and catalogue. */
export class CompletionFacts {
  readonly #catalogue: Catalogue;
  /** Of the day and the form that were asked about last. */
  readonly #standings = new Map<Guideline, Standing>();
  #day: IsoDate | null = null;
  #form: CitationForm | null = null;
  readonly #topics = new Map<Guideline, readonly OfferedTopic[]>();
  readonly #topicDrugs = new Map<Topic, ReadonlySet<string>>();
  readonly #guidelineNames = new Map<Guideline, readonly SearchName[]>();
  readonly #chapters = new Map<Guideline, readonly Guideline[]>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** How the guideline stands to letters of the day that cite in that form. */
  standing(guideline: Guideline, day: IsoDate, letter: CitationForm): Standing {
    if (day !== this.#day || letter !== this.#form) {
      this.#day = day;
      this.#form = letter;
      this.#standings.clear();
    }
    return known(this.#standings, guideline, () => {
      const inForce = guideline.mtus && editionInForce(guideline, day, this.#catalogue) === guideline;
      const form = formOf(guideline, letter, inForce);
      return { inForce, citable: inForce || !guideline.mtus, form, name: printedName(guideline, form) };
    });
  }

  /** The chapters of a book, revised ones included; empty for a guideline that is none. */
  chaptersOf(book: Guideline): readonly Guideline[] {
    return known(this.#chapters, book, () => {
      const { guidelines } = this.#catalogue;
      if (!guidelines.some(({ partOf }) => partOf === book.id)) return [];
      return guidelines.filter(({ partOf, chapter }) => partOf === book.id || chapter !== null);
    });
  }

  /** The guideline's names, those that letters print first. */
  guidelineNames(guideline: Guideline): readonly SearchName[] {
    return known(this.#guidelineNames, guideline, () =>
      [
        printedName(guideline, 'pages'),
        printedName(guideline, 'sections'),
        ...guideline.aliases,
        guideline.name,
      ].map((name) => searchName(name.replace(/^MTUS /, ''))),
    );
  }

  /** The topics of a guideline, in its order. */
  topicsOf(guideline: Guideline): readonly OfferedTopic[] {
    return known(this.#topics, guideline, () =>
      guideline.topics.map((topic) => {
        const drugs = this.drugsOf(topic);
        const facts = [...drugs].flatMap((id) => this.#catalogue.drug(id) ?? []);
        const names = [topic.name, ...topic.aliases, ...facts.flatMap(namesOfDrug)].map(searchName);
        return { topic, names, drugs };
      }),
    );
  }

  /**
   * The ids of the drugs that the topic governs. A heading of which the catalogue has no drugs is sought by those of
   * the same heading in another edition; nothing is said of it, it is only found by them.
   */
  drugsOf(topic: Topic): ReadonlySet<string> {
    return known(this.#topicDrugs, topic, () => new Set(drugsGovernedBy(topic, this.#catalogue)));
  }
}

function namesOfDrug({ generic, brands, misspellings, likelyMisspellings }: Drug): string[] {
  return [generic, ...brands, ...misspellings, ...likelyMisspellings];
}

function known<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

const factsByCatalogue = new WeakMap<Catalogue, CompletionFacts>();

/** The facts of a catalogue, made when first asked for. */
export function completionFacts(catalogue: Catalogue): CompletionFacts {
  let facts = factsByCatalogue.get(catalogue);
  if (!facts) {
    facts = new CompletionFacts(catalogue);
    factsByCatalogue.set(catalogue, facts);
  }
  return facts;
}

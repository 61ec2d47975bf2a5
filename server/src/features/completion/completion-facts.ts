import type { Catalogue } from '../../catalogue/catalogue.ts';
import { drugsGovernedBy, editionInForce } from '../../catalogue/editions.ts';
import type { Drug, Guideline, PageRange, Topic, Track } from '../../catalogue/types.ts';
import type { CitationForm } from '../../form/kinds.ts';
import type { IsoDate } from '../../text/days.ts';
import { lettersOf } from '../../text/letters.ts';
import { remembered } from '../../text/remembered.ts';
import { type SearchName, searchName } from './completion-match.ts';
import { formOf, printedName } from './printed-citation.ts';

/** A topic that is offered. */
export interface OfferedTopic {
  readonly topic: Topic;
  /** The topic's. */
  readonly pages: PageRange | null;
  /** Its name, its aliases, and the drugs it governs by all their names. */
  readonly names: readonly SearchName[];
  /** Its name alone. */
  readonly printed: readonly SearchName[];
  /** The ids of the drugs that it governs. */
  readonly drugs: ReadonlySet<string>;
}

/** How a guideline relates to a letter. */
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

/** What of a catalogue is offered, with the names it is found by. */
export class CompletionFacts {
  readonly #catalogue: Catalogue;
  /** Of the day and the form that were asked about last. */
  #standings: { day: IsoDate; form: CitationForm; of(guideline: Guideline): Standing } | undefined;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** How the guideline relates to letters of the day that cite in that form. */
  standing(guideline: Guideline, day: IsoDate, letter: CitationForm): Standing {
    if (this.#standings?.day !== day || this.#standings.form !== letter) {
      const of = remembered((one: Guideline) => this.#standingOn(one, day, letter));
      this.#standings = { day, form: letter, of };
    }
    return this.#standings.of(guideline);
  }

  #standingOn(guideline: Guideline, day: IsoDate, letter: CitationForm): Standing {
    const inForce = guideline.mtus && editionInForce(guideline, day, this.#catalogue) === guideline;
    const form = formOf(guideline, letter, inForce);
    return { inForce, citable: inForce || !guideline.mtus, form, name: printedName(guideline, form) };
  }

  /** The chapters of a book, revised ones included; empty for a guideline that is none. */
  readonly chaptersOf = remembered((book: Guideline): readonly Guideline[] => {
    const { guidelines } = this.#catalogue;
    if (!guidelines.some(({ partOf }) => partOf === book.id)) return [];
    return guidelines.filter(({ partOf, chapter }) => partOf === book.id || chapter !== null);
  });

  /** The guideline's names, those that letters print first. */
  readonly guidelineNames = remembered((guideline: Guideline): readonly SearchName[] => {
    const printed = [printedName(guideline, 'pages'), printedName(guideline, 'sections')];
    const names = [...printed, ...guideline.aliases, guideline.name];
    return names.map((name) => searchName(name.replace(/^MTUS /, '')));
  });

  /**
   * By what else a guideline is found: by the topics of earlier editions on its subject, which have moved there, where none of its
   * own is on file; where its own are, but not which drugs they govern, by those that govern some: the opioid guideline of 2016.
   */
  readonly movedNames = remembered((guideline: Guideline): readonly SearchName[] => {
    const track = this.#catalogue.trackOf(guideline);
    const own = this.topicsOf(guideline);
    if (!track || own.some(({ drugs }) => drugs.size > 0)) return [];
    const editions = track.versions.flatMap(({ guidelines }) => guidelines);
    return editions.flatMap((id) => {
      const edition = this.#catalogue.guideline(id);
      if (!edition || edition === guideline) return [];
      return this.topicsOf(edition)
        .filter(({ topic, drugs }) => (own.length === 0 || drugs.size > 0) && this.#isOn(topic, track))
        .flatMap(({ topic, drugs }) => [
          ...namesOfTopic(topic),
          ...this.#drugsOf(drugs)
            .filter((drug) => (this.#subjectOf(drug) ?? this.#catalogue.trackOf(edition)) === track)
            .flatMap(namesOfDrug),
        ])
        .map(searchName);
    });
  });

  /**
   * Whether a topic is on that subject. Of an edition that governed several, as that on chronic pain of 2009 did opioids, a topic
   * is on the one that its name begins with, or that all its drugs belong to.
   */
  #isOn(topic: Topic, track: Track): boolean {
    const { tracks } = this.#catalogue;
    const named = tracks.find(
      ({ name, versions }) =>
        lettersOf(topic.name).startsWith(lettersOf(name)) &&
        versions.some(({ guidelines }) => guidelines.includes(topic.guidelineId)),
    );
    const subjects = new Set(this.#drugsOf(topic.drugs).map((drug) => this.#subjectOf(drug)));
    const [ofDrugs] = subjects.size === 1 ? subjects : [];
    const edition = this.#catalogue.guideline(topic.guidelineId);
    return (named ?? ofDrugs ?? (edition && this.#catalogue.trackOf(edition))) === track;
  }

  /** The subject that the class of a drug begins with (`opioid, short-acting`: Opioids); null where none does. */
  #subjectOf({ drugClass }: Drug): Track | null {
    const ofDrug = lettersOf(drugClass ?? '');
    return this.#catalogue.tracks.find(({ name }) => ofDrug.startsWith(singular(lettersOf(name)))) ?? null;
  }

  #drugsOf(ids: Iterable<string>): Drug[] {
    return [...ids].flatMap((id) => this.#catalogue.drug(id) ?? []);
  }

  /**
   * The topics of a guideline, in its order. A heading of which the catalogue has no drugs is sought by those of the
   * same heading in another edition; nothing is said of it, it is only found by them.
   */
  readonly topicsOf = remembered((guideline: Guideline): readonly OfferedTopic[] =>
    guideline.topics.map((topic) => {
      const drugs = new Set(drugsGovernedBy(topic, this.#catalogue));
      const ofDrugs = this.#drugsOf(drugs).flatMap(namesOfDrug);
      const [name, ...others] = [...namesOfTopic(topic), ...ofDrugs].map(searchName);
      const printed = name ? [name] : [];
      return { topic, pages: topic.pages, names: [...printed, ...others], printed, drugs };
    }),
  );
}

function namesOfTopic({ name, aliases }: Topic): string[] {
  return [name, ...aliases];
}

function singular(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

function namesOfDrug({ generic, brands, misspellings, likelyMisspellings }: Drug): string[] {
  return [generic, ...brands, ...misspellings, ...likelyMisspellings];
}

/** The facts of a catalogue, made when first asked for. */
export const completionFacts = remembered((catalogue: Catalogue) => new CompletionFacts(catalogue));

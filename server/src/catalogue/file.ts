import type {
  Abbreviation,
  CourtCase,
  Drug,
  Guideline,
  LawEvent,
  LawSection,
  Requirement,
  Standard,
  Topic,
  Track,
  Witness,
} from './types.ts';

/**
 * A catalogue file as people write it: what is not known or empty is left out. `catalogue.schema.json` describes it;
 * a file must be checked against that before it comes here.
 */
export interface CatalogueFile {
  readonly about?: string;
  readonly guidelines?: readonly GuidelineEntry[];
  readonly drugs?: readonly Entry<Drug>[];
  readonly abbreviations?: readonly Entry<Abbreviation>[];
  readonly lawSections?: readonly Entry<LawSection>[];
  readonly tracks?: readonly Track[];
  readonly events?: readonly LawEvent[];
  readonly requirements?: readonly Entry<Requirement>[];
  readonly standards?: readonly Standard[];
  readonly cases?: readonly CourtCase[];
  readonly witnesses?: readonly Witness[];
}

/** A fact as written: every field that can be empty may be missing. */
type Entry<T> = Partial<T> & Omit<T, CanBeLeftOut<T>>;
type CanBeLeftOut<T> = Exclude<
  { [K in keyof T]: null extends T[K] ? K : T[K] extends boolean | readonly string[] ? K : never }[keyof T],
  'sources'
>;

/** A topic as written. */
export type TopicEntry = Entry<Omit<Topic, 'guidelineId'>>;
/** A guideline as written. */
export type GuidelineEntry = Entry<Omit<Guideline, 'topics'>> & { readonly topics?: readonly TopicEntry[] };

/** The guideline with nothing left out. */
export function guidelineOf(entry: GuidelineEntry): Guideline {
  return {
    ...entry,
    edition: entry.edition ?? null,
    mtus: entry.mtus ?? false,
    regulation: entry.regulation ?? null,
    partOf: entry.partOf ?? null,
    chapter: entry.chapter ?? null,
    inForce: entry.inForce ?? null,
    pages: entry.pages ?? null,
    pagesConfidence: entry.pagesConfidence ?? null,
    alphabetical: entry.alphabetical ?? null,
    aliases: entry.aliases ?? [],
    url: entry.url ?? null,
    note: entry.note ?? null,
    topics: (entry.topics ?? []).map((topic) => topicOf(entry.id, topic)),
  };
}

function topicOf(guidelineId: string, entry: TopicEntry): Topic {
  return {
    ...entry,
    guidelineId,
    number: entry.number ?? null,
    aliases: entry.aliases ?? [],
    pages: entry.pages ?? null,
    ownPages: entry.ownPages ?? null,
    umbrella: entry.umbrella ?? false,
    pagesConfidence: entry.pagesConfidence ?? null,
    contentConfidence: entry.contentConfidence ?? null,
    contentSources: entry.contentSources ?? [],
    parent: entry.parent ?? null,
    drugs: entry.drugs ?? [],
    stance: entry.stance ?? null,
    summary: entry.summary ?? null,
    note: entry.note ?? null,
  };
}

/** The drug with nothing left out. */
export function drugOf(entry: Entry<Drug>): Drug {
  return {
    ...entry,
    substances: entry.substances ?? [],
    brands: entry.brands ?? [],
    drugClass: entry.drugClass ?? null,
    misspellings: entry.misspellings ?? [],
    likelyMisspellings: entry.likelyMisspellings ?? [],
    notAddressedBy: entry.notAddressedBy ?? [],
    note: entry.note ?? null,
  };
}

/** The abbreviation with nothing left out. */
export function abbreviationOf(entry: Entry<Abbreviation>): Abbreviation {
  return { ...entry, ambiguous: entry.ambiguous ?? false };
}

/** The section with nothing left out. */
export function lawSectionOf(entry: Entry<LawSection>): LawSection {
  return {
    ...entry,
    through: entry.through ?? null,
    title: entry.title ?? null,
    url: entry.url ?? null,
    note: entry.note ?? null,
  };
}

/** The requirement with nothing left out. */
export function requirementOf(entry: Entry<Requirement>): Requirement {
  return {
    ...entry,
    cite: entry.cite ?? null,
    fault: entry.fault ?? null,
    note: entry.note ?? null,
  };
}

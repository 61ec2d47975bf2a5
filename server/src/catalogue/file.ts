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

/** A catalogue file as people write it, checked against `catalogue.schema.json`: what is not known or empty is left out. */
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
type CanBeLeftOut<T> = keyof T &
  Exclude<
    { [K in keyof T]: null extends T[K] ? K : T[K] extends boolean | readonly string[] ? K : never }[keyof T],
    'sources'
  >;
type LeftOut<T> = Pick<T, CanBeLeftOut<T>>;

/** A guideline as written. */
export type GuidelineEntry = Entry<Omit<Guideline, 'topics'>> & {
  readonly topics?: readonly Entry<Omit<Topic, 'guidelineId'>>[];
};

const GUIDELINE: LeftOut<Omit<Guideline, 'topics'>> = {
  edition: null,
  mtus: false,
  regulation: null,
  partOf: null,
  chapter: null,
  inForce: null,
  pages: null,
  pagesConfidence: null,
  alphabetical: null,
  aliases: [],
  url: null,
  note: null,
};

const TOPIC: LeftOut<Topic> = {
  number: null,
  aliases: [],
  pages: null,
  ownPages: null,
  umbrella: false,
  pagesConfidence: null,
  contentConfidence: null,
  contentSources: [],
  parent: null,
  drugs: [],
  stance: null,
  summary: null,
  note: null,
};

const DRUG: LeftOut<Drug> = {
  substances: [],
  brands: [],
  drugClass: null,
  misspellings: [],
  likelyMisspellings: [],
  notAddressedBy: [],
  note: null,
};

const LAW_SECTION: LeftOut<LawSection> = { through: null, title: null, url: null, note: null };
const REQUIREMENT: LeftOut<Requirement> = { cite: null, fault: null, note: null };

/** An entry of each kind as the fact it is, with nothing left out. */
export const factOf = {
  guideline: (entry: GuidelineEntry): Guideline => ({
    ...GUIDELINE,
    ...entry,
    topics: (entry.topics ?? []).map((topic) => ({ ...TOPIC, ...topic, guidelineId: entry.id })),
  }),
  drug: (entry: Entry<Drug>): Drug => ({ ...DRUG, ...entry }),
  abbreviation: (entry: Entry<Abbreviation>): Abbreviation => ({ ambiguous: false, ...entry }),
  lawSection: (entry: Entry<LawSection>): LawSection => ({ ...LAW_SECTION, ...entry }),
  requirement: (entry: Entry<Requirement>): Requirement => ({ ...REQUIREMENT, ...entry }),
};

import { leastSure } from './confidence.ts';
import type {
  Abbreviation,
  Confidence,
  CourtCase,
  DailyLimit,
  Drug,
  Guideline,
  LawEvent,
  LawSection,
  MorphineTable,
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
  readonly morphineTables?: readonly Entry<MorphineTable>[];
  readonly dailyLimits?: readonly Entry<DailyLimit>[];
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

/** A topic as written; one word says how sure both ends of its pages are, two say it of each. */
type TopicEntry = Omit<Entry<Omit<Topic, 'guidelineId'>>, 'pagesConfidence' | 'endsConfidence'> & {
  readonly pagesConfidence?: Confidence | Topic['endsConfidence'];
};

/** A guideline as written. */
export type GuidelineEntry = Entry<Omit<Guideline, 'topics'>> & {
  readonly topics?: readonly TopicEntry[];
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
  topicsComplete: false,
  aliases: [],
  url: null,
  note: null,
};

const TOPIC: Omit<LeftOut<Topic>, 'pagesConfidence' | 'endsConfidence'> = {
  number: null,
  aliases: [],
  pages: null,
  ownPages: null,
  umbrella: false,
  contentConfidence: null,
  contentSources: [],
  parent: null,
  drugs: [],
  stance: null,
  summary: null,
  criteria: [],
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

/** How sure the pages of a topic are, as a whole and at each end. */
export function confidenceOfPages(
  written: Confidence | Topic['endsConfidence'],
): Pick<Topic, 'pagesConfidence' | 'endsConfidence'> {
  if (written === null) return { pagesConfidence: null, endsConfidence: null };
  const ends = typeof written === 'string' ? ([written, written] as const) : written;
  return { pagesConfidence: leastSure(ends), endsConfidence: ends };
}

/** An entry of each kind as the fact it is, with nothing left out. */
export const factOf = {
  guideline: (entry: GuidelineEntry): Guideline => ({
    ...GUIDELINE,
    ...entry,
    topics: (entry.topics ?? []).map((topic) => ({
      ...TOPIC,
      ...topic,
      ...confidenceOfPages(topic.pagesConfidence ?? null),
      guidelineId: entry.id,
    })),
  }),
  drug: (entry: Entry<Drug>): Drug => ({ ...DRUG, ...entry }),
  morphineTable: (entry: Entry<MorphineTable>): MorphineTable => ({ note: null, ...entry }),
  dailyLimit: (entry: Entry<DailyLimit>): DailyLimit => ({
    setBy: null,
    guideline: null,
    page: null,
    ...entry,
  }),
  abbreviation: (entry: Entry<Abbreviation>): Abbreviation => ({ ambiguous: false, ...entry }),
  lawSection: (entry: Entry<LawSection>): LawSection => ({ ...LAW_SECTION, ...entry }),
  requirement: (entry: Entry<Requirement>): Requirement => ({ ...REQUIREMENT, ...entry }),
};

import type { IsoDate } from '../text/days.ts';
import { lettersOf } from '../text/letters.ts';
import {
  abbreviationOf,
  type CatalogueFile,
  drugOf,
  guidelineOf,
  lawSectionOf,
  requirementOf,
} from './file.ts';
import { citesSection, findLawSection } from './law.ts';
import { layered } from './layers.ts';
import { indexNames, type NameIndex } from './names.ts';
import type {
  Abbreviation,
  CourtCase,
  Drug,
  Guideline,
  LawEvent,
  LawSection,
  PageRange,
  Period,
  Requirement,
  Standard,
  Topic,
  Track,
  TrackVersion,
} from './types.ts';
import { withWitnesses } from './witnesses.ts';

/** All facts, immutable, with look-ups. Indexes are made when first asked for. */
export interface Catalogue {
  readonly guidelines: readonly Guideline[];
  readonly drugs: readonly Drug[];
  readonly abbreviations: readonly Abbreviation[];
  readonly lawSections: readonly LawSection[];
  readonly tracks: readonly Track[];
  readonly events: readonly LawEvent[];
  readonly requirements: readonly Requirement[];
  /** The order of standards of medical necessity, highest first. */
  readonly standards: readonly Standard[];
  readonly cases: readonly CourtCase[];

  /** The guideline with that id, or null. */
  guideline(id: string): Guideline | null;
  /** All guidelines by names and aliases; the editions of one name stand together, oldest first. */
  guidelineNames(): NameIndex<Guideline>;
  /** All editions that bear the printed name (any case and punctuation, without `MTUS` and year), oldest first. */
  guidelinesNamed(name: string): readonly Guideline[];
  /** The chapters of a book that hold the page: `acoem-2004`, 309 gives the low back chapter. */
  chaptersOnPage(bookId: string, page: number): readonly Guideline[];

  /** The topics of a guideline by names and aliases. */
  topicNames(guideline: Guideline): NameIndex<Topic>;
  /** The topic of that name or alias (any case and punctuation), or null. */
  topicNamed(guideline: Guideline, name: string): Topic | null;
  /** The topic with that id in that guideline, or null. */
  topic(guideline: Guideline, id: string): Topic | null;

  /** The drug with that id, or null. */
  drug(id: string): Drug | null;
  /** Drugs by generic name, substance and brand. Misspellings are not among the names. */
  drugNames(): NameIndex<Drug>;
  /** Drugs of that name: those so called, else those that hold the substance, else those so misspelt in letters. */
  drugsNamed(name: string): readonly Drug[];
  /** The topics that govern a drug, in catalogue order. */
  topicsGoverning(drug: Drug): readonly Topic[];

  /** The meanings of an abbreviation; case and punctuation count (`IT`, `C&R`). Empty when it is not known. */
  abbreviationsOf(text: string): readonly Abbreviation[];
  /** The section a citation names (`8 CCR 9792.24.2`, `8 C.C.R. § 9792.20(f)`, `Labor Code section 4610.5`), or null. */
  lawSection(cite: string): LawSection | null;
  /** What the checklist asks with reference to a section. */
  requirementsOf(section: LawSection): readonly Requirement[];

  /** What governed a subject on a day; null before its first version or for an unknown subject. */
  inForceOn(trackId: string, date: IsoDate): TrackVersion | null;
  /** The subject a guideline belongs to, or null. */
  trackOf(guideline: Guideline): Track | null;
}

/**
 * Builds a catalogue from files that satisfy the schema. A later file corrects an earlier one (see `layered`);
 * witnesses raise the confidence of what they confirm (see `withWitnesses`).
 */
export function createCatalogue(files: readonly CatalogueFile[]): Catalogue {
  const whole = layered(files);
  const guidelines = byId(
    withWitnesses((whole.guidelines ?? []).map(guidelineOf), whole.witnesses ?? []),
    (guideline) => guideline.id,
  );
  const drugs = byId((whole.drugs ?? []).map(drugOf), (drug) => drug.id);
  const lawSections = (whole.lawSections ?? []).map(lawSectionOf);
  const tracks = byId(whole.tracks ?? [], (track) => track.id);
  const requirements = (whole.requirements ?? []).map(requirementOf);
  const abbreviations = (whole.abbreviations ?? []).map(abbreviationOf);

  const guidelineNames = lazy(() =>
    indexNames(oldestFirst([...guidelines.values()]), (g) => [g.name, ...g.aliases]),
  );
  const topicNames = lazyFor((guideline: Guideline) =>
    indexNames(guideline.topics, (t) => [t.name, ...t.aliases]),
  );
  const drugNames = lazy(() => indexNames([...drugs.values()], (drug) => [drug.generic, ...drug.brands]));
  const substances = lazy(() => indexNames([...drugs.values()], (drug) => drug.substances));
  const misspellings = lazy(() => indexNames([...drugs.values()], (drug) => drug.misspellings));
  const governing = lazy(() => topicsByDrug([...guidelines.values()]));

  return {
    guidelines: [...guidelines.values()],
    drugs: [...drugs.values()],
    abbreviations,
    lawSections,
    tracks: [...tracks.values()],
    events: (whole.events ?? []).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    requirements,
    standards: whole.standards ?? [],
    cases: whole.cases ?? [],

    guideline: (id) => guidelines.get(id) ?? null,
    guidelineNames,
    guidelinesNamed: (name) => guidelineNames().get(lettersOf(name)),
    chaptersOnPage: (bookId, page) =>
      [...guidelines.values()].filter((g) => g.partOf === bookId && g.pages && holdsPage(g.pages, page)),
    topicNames,
    topicNamed: (guideline, name) => topicNames(guideline).get(lettersOf(name))[0] ?? null,
    topic: (guideline, id) => guideline.topics.find((topic) => topic.id === id) ?? null,
    drug: (id) => drugs.get(id) ?? null,
    drugNames,
    drugsNamed: (name) => {
      const key = lettersOf(name);
      const answers = [drugNames, substances, misspellings].map((index) => index().get(key));
      return answers.find((found) => found.length > 0) ?? [];
    },
    topicsGoverning: (drug) => governing().get(drug.id) ?? [],
    abbreviationsOf: (text) => abbreviations.filter(({ abbreviation }) => abbreviation === text),
    lawSection: (cite) => findLawSection(lawSections, cite),
    requirementsOf: (section) => requirements.filter((r) => r.cite && citesSection(r.cite, section)),
    inForceOn: (trackId, date) =>
      tracks.get(trackId)?.versions.find((version) => isInForce(version, date)) ?? null,
    trackOf: (guideline) =>
      [...tracks.values()].find((track) => track.versions.some((v) => v.guidelines.includes(guideline.id))) ??
      null,
  };
}

/** Whether the day lies in the period, both ends inside. */
export function isInForce(period: Period, date: IsoDate): boolean {
  return period.from <= date && (period.to === null || date <= period.to);
}

/**
 * The edition a citation means. With a year: the edition of that year, or null. Without: the one in force on the day,
 * else the newest that was in force before it, else the only one there is; null when several remain.
 */
export function chooseEdition(
  editions: readonly Guideline[],
  year: number | null,
  asOf: IsoDate | null,
): Guideline | null {
  if (year !== null) return editions.find((edition) => edition.edition === year) ?? null;
  if (editions.length === 1) return editions[0] ?? null;
  if (asOf === null) return null;
  const begun = editions.filter(({ inForce }) => inForce !== null && inForce.from <= asOf);
  return begun.find(({ inForce }) => inForce !== null && isInForce(inForce, asOf)) ?? begun.at(-1) ?? null;
}

/**
 * The topics on a page, the narrowest first; empty for a page outside the document or without a topic. A topic that is
 * chiefly the roof over others stands aside where one of these is on the page, unless its own text is there too.
 */
export function topicsOnPage(guideline: Guideline, page: number): readonly Topic[] {
  const onPage = guideline.topics.filter(({ pages }) => pages !== null && holdsPage(pages, page));
  const direct = onPage.filter(
    ({ umbrella, ownPages }) => !umbrella || (ownPages && holdsPage(ownPages, page)),
  );
  return (direct.length > 0 ? direct : onPage).toSorted((a, b) => pageCount(a) - pageCount(b));
}

function pageCount({ pages }: Topic): number {
  return pages ? pages[1] - pages[0] : Number.POSITIVE_INFINITY;
}

function holdsPage([first, last]: PageRange, page: number): boolean {
  return first <= page && page <= last;
}

function oldestFirst(guidelines: readonly Guideline[]): readonly Guideline[] {
  return guidelines.toSorted((a, b) => (a.edition ?? 0) - (b.edition ?? 0));
}

function topicsByDrug(guidelines: readonly Guideline[]): ReadonlyMap<string, readonly Topic[]> {
  const topics = new Map<string, Topic[]>();
  for (const topic of guidelines.flatMap((guideline) => guideline.topics)) {
    for (const drug of topic.drugs) {
      const known = topics.get(drug);
      if (known) known.push(topic);
      else topics.set(drug, [topic]);
    }
  }
  return topics;
}

function byId<T>(facts: readonly T[], idOf: (fact: T) => string): ReadonlyMap<string, T> {
  return new Map(facts.map((fact) => [idOf(fact), fact]));
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function lazyFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

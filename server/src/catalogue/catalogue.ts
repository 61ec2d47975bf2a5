import { lettersOf } from '../text/letters.ts';
import {
  abbreviationOf,
  type CatalogueFile,
  drugOf,
  guidelineOf,
  lawSectionOf,
  requirementOf,
} from './file.ts';
import { findLawSection } from './law.ts';
import { layered } from './layers.ts';
import { indexNames, type NameIndex } from './names.ts';
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
  /** The topics that govern a drug, in catalogue order. */
  topicsGoverning(drug: Drug): readonly Topic[];

  /** The meanings of an abbreviation; case and punctuation count (`IT`, `C&R`). Empty when it is not known. */
  abbreviationsOf(text: string): readonly Abbreviation[];
  /** The section a citation names (`8 CCR 9792.24.2`, `8 C.C.R. § 9792.20(f)`, `Labor Code section 4610.5`), or null. */
  lawSection(cite: string): LawSection | null;
  /** The requirement of the checklist with that id, or null. */
  requirement(id: string): Requirement | null;

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
  const requirements = byId((whole.requirements ?? []).map(requirementOf), ({ id }) => id);
  const abbreviations = (whole.abbreviations ?? []).map(abbreviationOf);

  const guidelineNames = lazy(() =>
    indexNames(oldestFirst([...guidelines.values()]), (g) => [g.name, ...g.aliases]),
  );
  const topicNames = lazyFor((guideline: Guideline) =>
    indexNames(guideline.topics, (t) => [t.name, ...t.aliases]),
  );
  const drugNames = lazy(() => indexNames([...drugs.values()], (drug) => [drug.generic, ...drug.brands]));
  const governing = lazy(() => topicsByDrug([...guidelines.values()]));

  return {
    guidelines: [...guidelines.values()],
    drugs: [...drugs.values()],
    abbreviations,
    lawSections,
    tracks: [...tracks.values()],
    events: (whole.events ?? []).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    requirements: [...requirements.values()],
    standards: whole.standards ?? [],
    cases: whole.cases ?? [],

    guideline: (id) => guidelines.get(id) ?? null,
    guidelineNames,
    guidelinesNamed: (name) => guidelineNames().get(lettersOf(name)),
    topicNames,
    topicNamed: (guideline, name) => topicNames(guideline).get(lettersOf(name))[0] ?? null,
    topic: (guideline, id) => guideline.topics.find((topic) => topic.id === id) ?? null,
    drug: (id) => drugs.get(id) ?? null,
    drugNames,
    topicsGoverning: (drug) => governing().get(drug.id) ?? [],
    abbreviationsOf: (text) => abbreviations.filter(({ abbreviation }) => abbreviation === text),
    lawSection: (cite) => findLawSection(lawSections, cite),
    requirement: (id) => requirements.get(id) ?? null,
    trackOf: (guideline) =>
      [...tracks.values()].find((track) => track.versions.some((v) => v.guidelines.includes(guideline.id))) ??
      null,
  };
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

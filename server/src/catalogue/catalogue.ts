import { lettersOf } from '../text/letters.ts';
import { remembered } from '../text/remembered.ts';
import { type CatalogueFile, factOf } from './file.ts';
import { findLawSection } from './law.ts';
import { layered } from './layers.ts';
import { indexNames, type NameIndex } from './names.ts';
import type {
  Abbreviation,
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
} from './types.ts';
import { withWitnesses } from './witnesses.ts';

/** All facts, immutable, with look-ups. Indexes are made when first asked for. */
export interface Catalogue {
  readonly guidelines: readonly Guideline[];
  readonly drugs: readonly Drug[];
  readonly morphineTables: readonly MorphineTable[];
  readonly dailyLimits: readonly DailyLimit[];
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
  /** All guidelines by names and aliases; the editions of one name are next to each other, oldest first. */
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

/** Builds a catalogue from files that satisfy the schema; see `layered` and `withWitnesses`. */
export function createCatalogue(files: readonly CatalogueFile[]): Catalogue {
  const whole = layered(files);
  const guidelines = withWitnesses(whole.guidelines.map(factOf.guideline), whole.witnesses);
  const drugs = whole.drugs.map(factOf.drug);
  const morphineTables = whole.morphineTables.map(factOf.morphineTable);
  const dailyLimits = whole.dailyLimits.map(factOf.dailyLimit);
  const abbreviations = whole.abbreviations.map(factOf.abbreviation);
  const lawSections = whole.lawSections.map(factOf.lawSection);
  const requirements = whole.requirements.map(factOf.requirement);
  const { tracks, events, standards, cases } = whole;

  const guidelineNames = lazy(() =>
    indexNames(
      guidelines.toSorted((a, b) => (a.edition ?? 0) - (b.edition ?? 0)),
      ({ name, aliases }) => [name, ...aliases],
    ),
  );
  const byAbbreviation = lazy(() => {
    const known = new Map<string, Abbreviation[]>();
    for (const one of abbreviations)
      known.set(one.abbreviation, [...(known.get(one.abbreviation) ?? []), one]);
    return known;
  });
  const topicNames = remembered(({ topics }: Guideline) =>
    indexNames(topics, ({ name, aliases }) => [name, ...aliases]),
  );

  return {
    guidelines,
    drugs,
    morphineTables,
    dailyLimits,
    abbreviations,
    lawSections,
    tracks,
    events: events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    requirements,
    standards,
    cases,

    guideline: byId(guidelines),
    guidelineNames,
    guidelinesNamed: (name) => guidelineNames().get(lettersOf(name)),
    topicNames,
    topicNamed: (guideline, name) => topicNames(guideline).get(lettersOf(name))[0] ?? null,
    topic: (guideline, id) => guideline.topics.find((topic) => topic.id === id) ?? null,
    drug: byId(drugs),
    drugNames: lazy(() => indexNames(drugs, ({ generic, brands }) => [generic, ...brands])),
    topicsGoverning: remembered(({ id }: Drug) =>
      guidelines.flatMap(({ topics }) => topics.filter((topic) => topic.drugs.includes(id))),
    ),
    abbreviationsOf: (text) => byAbbreviation().get(text) ?? [],
    lawSection: (cite) => findLawSection(lawSections, cite),
    requirement: byId(requirements),
    trackOf: ({ id }) =>
      tracks.find(({ versions }) => versions.some((version) => version.guidelines.includes(id))) ?? null,
  };
}

function byId<T extends { readonly id: string }>(facts: readonly T[]): (id: string) => T | null {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  return (id) => known.get(id) ?? null;
}

function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

import type { CatalogueFile } from './file.ts';

/** The lists of a catalogue file, and what identifies their facts. */
export const IDENTITIES = {
  guidelines: 'id',
  drugs: 'id',
  morphineTables: 'id',
  dailyLimits: 'id',
  lawSections: 'cite',
  tracks: 'id',
  requirements: 'id',
  standards: 'rank',
  cases: 'name',
} as const;

type Fact = Readonly<Record<string, unknown>>;

/**
 * Several files as one. Facts of the same identity become one fact: what the later file says wins, what it leaves out
 * stays as it was, and so with the topics of a guideline. The meanings of an abbreviation in a later file take the place
 * of all earlier ones. Events and witnesses add up.
 */
export function layered(files: readonly CatalogueFile[]): Required<Omit<CatalogueFile, 'about'>> {
  const whole: Record<string, readonly unknown[]> = {};
  for (const [kind, identity] of Object.entries(IDENTITIES)) {
    const facts = files.flatMap((file) => (file[kind as keyof CatalogueFile] ?? []) as readonly Fact[]);
    whole[kind] = merged(facts, identity, kind === 'guidelines' ? overGuideline : over);
  }
  whole.abbreviations = abbreviationsOf(files);
  whole.events = files.flatMap((file) => file.events ?? []);
  whole.witnesses = files.flatMap((file) => file.witnesses ?? []);
  return whole as ReturnType<typeof layered>;
}

function merged(facts: readonly Fact[], identity: string, lay: (below: Fact, above: Fact) => Fact): Fact[] {
  const byIdentity = new Map<unknown, Fact>();
  for (const fact of facts) {
    const known = byIdentity.get(fact[identity]);
    byIdentity.set(fact[identity], known ? lay(known, fact) : fact);
  }
  return [...byIdentity.values()];
}

function over(below: Fact, above: Fact): Fact {
  return { ...below, ...above };
}

function overGuideline(below: Fact, above: Fact): Fact {
  const topics = [below.topics, above.topics].flatMap((list) => (list ?? []) as readonly Fact[]);
  return { ...below, ...above, topics: merged(topics, 'id', over) };
}

function abbreviationsOf(files: readonly CatalogueFile[]): readonly unknown[] {
  let known: NonNullable<CatalogueFile['abbreviations']> = [];
  for (const { abbreviations = [] } of files) {
    const anew = new Set(abbreviations.map(({ abbreviation }) => abbreviation));
    known = [...known.filter(({ abbreviation }) => !anew.has(abbreviation)), ...abbreviations];
  }
  return known;
}

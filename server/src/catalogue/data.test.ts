import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue, builtInFiles } from './built-in.ts';
import schema from './catalogue.schema.json' with { type: 'json' };
import type { CatalogueFile } from './file.ts';
import type { Guideline, Sourced, Topic } from './types.ts';
import { factProblems } from './validate.ts';

const catalogue = builtInCatalogue();
const dataFolder = new URL('./data/', import.meta.url);
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);

describe('the files', () => {
  const names = readdirSync(dataFolder);

  test.each(names)('%s satisfies the schema and names it', (name) => {
    const file = JSON.parse(readFileSync(new URL(name, dataFolder), 'utf8'));
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
    expect(file.$schema).toBe('../catalogue.schema.json');
  });

  test('all belong to the program', () => {
    const written = names.map((name) => JSON.parse(readFileSync(new URL(name, dataFolder), 'utf8')).about);
    expect(builtInFiles().map(({ about }) => about)).toEqual(expect.arrayContaining(written));
    expect(builtInFiles()).toHaveLength(names.length);
  });

  test('the schema refuses what is not a fact', () => {
    const sound = { id: 'a', generic: 'a', confidence: 'low', sources: ['unverified'] };
    expect(validate({ drugs: [sound] })).toBe(true);
    for (const fault of [
      { confidence: 'sure' },
      { sources: [] },
      { id: 'A b' },
      { brand: ['a'] },
      { generic: '' },
    ]) {
      expect(validate({ drugs: [{ ...sound, ...fault }] })).toBe(false);
    }
  });
});

describe('every fact', () => {
  const facts: readonly (readonly [string, Sourced])[] = [
    ...catalogue.guidelines.map((fact) => [fact.id, fact] as const),
    ...allTopics().map((fact) => [`${fact.guidelineId}/${fact.id}`, fact] as const),
    ...catalogue.drugs.map((fact) => [fact.id, fact] as const),
    ...catalogue.morphineTables.map((fact) => [fact.id, fact] as const),
    ...catalogue.dailyLimits.map((fact) => [fact.id, fact] as const),
    ...catalogue.abbreviations.map((fact) => [fact.abbreviation, fact] as const),
    ...catalogue.lawSections.map((fact) => [fact.cite, fact] as const),
    ...catalogue.tracks.flatMap(({ id, versions }) =>
      versions.map((fact) => [`${id} ${fact.from}`, fact] as const),
    ),
    ...catalogue.events.map((fact) => [fact.date, fact] as const),
    ...catalogue.requirements.map((fact) => [fact.id, fact] as const),
    ...catalogue.standards.map((fact) => [fact.rank, fact] as const),
    ...catalogue.cases.map((fact) => [fact.name, fact] as const),
  ];

  // what was there once is not lost; more may come
  test.each([
    ['guidelines', 67],
    ['drugs', 148],
    ['abbreviations', 201],
    ['lawSections', 37],
    ['tracks', 15],
    ['events', 20],
    ['requirements', 29],
  ] as const)('has all %s: %i or more', (kind, least) => {
    expect(catalogue[kind].length).toBeGreaterThanOrEqual(least);
  });

  test('tables and limits speak of substances of the drugs, and hold one factor of each', () => {
    const substances = new Set([
      ...catalogue.drugs.flatMap((drug) => drug.substances),
      'morphine equivalent',
    ]);
    const factors = catalogue.morphineTables.flatMap((table) => table.factors);
    for (const { substance } of [...factors, ...catalogue.dailyLimits])
      expect(substances).toContain(substance);
    expect(new Set(factors.map(({ substance, per }) => `${substance} ${per}`)).size).toBe(factors.length);
    expect(factors).toHaveLength(10);
  });

  test('has all topics of the chronic pain guideline', () => {
    const topics = catalogue.guideline('mtus-chronic-pain-2009')?.topics ?? [];
    expect(topics.length).toBeGreaterThanOrEqual(146);
  });

  test('has a source and a confidence', () => {
    const bare = facts.filter(([, { sources, confidence }]) => sources.length === 0 || !confidence);
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  test('passes the checks that files of a workspace must pass', () => {
    const problems = builtInFiles().flatMap((file) => factProblems(file, catalogue));
    expect(problems).toEqual([
      // the hydrocodone dose line is cited one page before the drug list that it is believed to be in
      {
        path: expect.arrayContaining(['guidelines', 'topics', 'pages']),
        message: 'they are outside the pages 91-94 of the topic opioids-specific-drug-list above it',
      },
    ]);
  });
});

describe('identities', () => {
  test('are unique in all files together, since a later file would correct an earlier one', () => {
    const all = <T>(list: (file: CatalogueFile) => readonly T[] | undefined, identity: (fact: T) => string) =>
      duplicates(builtInFiles().flatMap((file) => (list(file) ?? []).map(identity)));
    expect(
      all(
        ({ guidelines }) => guidelines,
        ({ id }) => id,
      ),
    ).toEqual([]);
    expect(
      all(
        ({ drugs }) => drugs,
        ({ id }) => id,
      ),
    ).toEqual([]);
    expect(
      all(
        ({ lawSections }) => lawSections,
        ({ cite }) => cite,
      ),
    ).toEqual([]);
    expect(
      all(
        ({ requirements }) => requirements,
        ({ id }) => id,
      ),
    ).toEqual([]);
    expect(
      all(
        ({ tracks }) => tracks,
        ({ id }) => id,
      ),
    ).toEqual([]);
    expect(
      all(
        ({ abbreviations }) => abbreviations,
        ({ abbreviation }) => abbreviation,
      ),
    ).toEqual([]);
  });
});

describe('pages', () => {
  const paged = catalogue.guidelines.filter(({ pages }) => pages !== null);

  test('are known of the documents that letters cite by page', () => {
    expect(paged.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['mtus-chronic-pain-2009', 'mtus-low-back-complaints-2004']),
    );
    const listed = guideline('mtus-chronic-pain-2009').topics.filter(
      ({ parent }) => parent === guideline('mtus-chronic-pain-2009').alphabetical,
    );
    expect(listed.length).toBeGreaterThan(50); // so that the check of their order has something to check
  });

  test('are as sure at each end as what was seen of it', () => {
    const ends = Object.fromEntries(
      guideline('mtus-chronic-pain-2009')
        .topics.filter(({ endsConfidence }) => endsConfidence?.includes('high'))
        .map(({ pages, endsConfidence }) => [pages?.join('-'), endsConfidence]),
    );
    expect(ends).toEqual({
      '1-10': ['high', 'low'],
      '11-127': ['low', 'high'],
      '63-66': ['high', 'medium'],
      '76-80': ['high', 'medium'],
      '78-78': ['high', 'high'],
      '88-89': ['high', 'high'],
      '111-113': ['high', 'medium'],
    });
  });
});

function guideline(id: string): Guideline {
  const found = catalogue.guideline(id);
  if (!found) throw new Error(`no guideline ${id}`);
  return found;
}

function allTopics(): readonly Topic[] {
  return catalogue.guidelines.flatMap(({ topics }) => topics);
}

function duplicates(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

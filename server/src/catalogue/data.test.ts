import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue, builtInFiles } from './built-in.ts';
import schema from './catalogue.schema.json' with { type: 'json' };
import { topicsOnPage } from './catalogue.ts';
import { nameKeys } from './names.ts';
import type { Guideline, PageRange, Period, Sourced, Topic } from './types.ts';

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
    const sound = { id: 'a', generic: 'a', confidence: 'low', sources: ['recollection'] };
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

  test('is there', () => {
    const { guidelines, drugs, abbreviations, lawSections, tracks, events, requirements } = catalogue;
    const counts = { guidelines, drugs, abbreviations, lawSections, tracks, events, requirements };
    expect(Object.entries(counts).map(([kind, list]) => `${kind} ${list.length}`)).toEqual([
      'guidelines 67',
      'drugs 148',
      'abbreviations 201',
      'lawSections 37',
      'tracks 15',
      'events 20',
      'requirements 29',
    ]);
    expect(catalogue.guideline('mtus-chronic-pain-2009')?.topics).toHaveLength(146);
  });

  test('has a source and a confidence', () => {
    const bare = facts.filter(([, { sources, confidence }]) => sources.length === 0 || !confidence);
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  test('that rests on recollection alone is not called high', () => {
    const bold = facts.filter(
      ([, { sources, confidence }]) =>
        confidence === 'high' && sources.every((source) => source === 'recollection'),
    );
    expect(bold.map(([name]) => name)).toEqual([]);
  });

  test('with pages says how sure they are, and no fact without pages does', () => {
    const wrong = [...catalogue.guidelines, ...allTopics()].filter(
      ({ pages, pagesConfidence }) => (pages === null) !== (pagesConfidence === null),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('of a topic beyond its heading has a source of its own', () => {
    const wrong = allTopics().filter(
      ({ pages, stance, summary, contentConfidence, contentSources }) =>
        (pages !== null || stance !== null || summary !== null) !== contentSources.length > 0 ||
        (stance !== null || summary !== null) !== (contentConfidence !== null),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('names', () => {
  test('of guidelines are told apart by the year', () => {
    const owners = catalogue.guidelines.flatMap((guideline) =>
      [...new Set([guideline.name, ...guideline.aliases].flatMap(nameKeys))].map(
        (key) => `${key} ${guideline.edition}`,
      ),
    );
    expect(duplicates(owners)).toEqual([]);
  });

  test.each(catalogue.guidelines.map(({ id }) => id))('of the topics of %s are unique', (id) => {
    const topics = catalogue.guideline(id)?.topics ?? [];
    expect(duplicates(topics.map((topic) => topic.id))).toEqual([]);
    const keys = topics.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].flatMap(nameKeys))]);
    expect(duplicates(keys)).toEqual([]);
    const repeated = topics.flatMap(({ name, aliases }) =>
      duplicates([name, ...aliases].flatMap((n) => nameKeys(n).slice(0, 1))),
    );
    expect(repeated).toEqual([]);
  });

  test('of drugs are unique, and no misspelling is a right name', () => {
    const names = catalogue.drugs.flatMap(({ generic, brands }) => [generic, ...brands].flatMap(nameKeys));
    expect(duplicates(names)).toEqual([]);
    const wrong = catalogue.drugs.flatMap((drug) => [...drug.misspellings, ...drug.likelyMisspellings]);
    expect(wrong.filter((name) => catalogue.drugNames().get(nameKeys(name)[0] ?? '').length > 0)).toEqual([]);
  });

  test('of everything else are unique', () => {
    expect(duplicates(builtInFiles().flatMap((file) => (file.guidelines ?? []).map(({ id }) => id)))).toEqual(
      [],
    );
    expect(duplicates(builtInFiles().flatMap((file) => (file.drugs ?? []).map(({ id }) => id)))).toEqual([]);
    expect(
      duplicates(builtInFiles().flatMap((file) => (file.lawSections ?? []).map(({ cite }) => cite))),
    ).toEqual([]);
    expect(
      duplicates(builtInFiles().flatMap((file) => (file.requirements ?? []).map(({ id }) => id))),
    ).toEqual([]);
    expect(duplicates(catalogue.abbreviations.map(({ abbreviation }) => abbreviation))).toEqual([]);
    expect(duplicates(catalogue.tracks.map(({ id }) => id))).toEqual([]);
  });
});

describe('pages', () => {
  const paged = catalogue.guidelines.filter(({ pages }) => pages !== null);

  test.each(paged.map(({ id }) => id))(
    'of the topics of %s lie inside the document, first before last',
    (id) => {
      const { pages, topics } = guideline(id);
      const wrong = topics.filter((topic) => topic.pages && !isInside(topic.pages, pages ?? [1, 0]));
      expect(wrong.map((topic) => topic.id)).toEqual([]);
    },
  );

  test('of a topic lie inside those of its parent, and its own text inside its pages', () => {
    for (const { topics } of catalogue.guidelines) {
      const pagesOf = new Map(topics.map((topic) => [topic.id, topic.pages]));
      const wrong = topics.filter(({ pages, ownPages, parent }) => {
        const roof = parent === null ? null : (pagesOf.get(parent) ?? null);
        return (
          (pages && roof && !isInside(pages, roof)) || (ownPages && !(pages && isInside(ownPages, pages)))
        );
      });
      // the hydrocodone dose line is cited one page before the drug list it is remembered to stand in
      expect(wrong.map(({ id }) => id).filter((id) => id !== 'opioids-hydrocodone-maximum-dose')).toEqual([]);
    }
  });

  test('never run backwards where the topics stand in alphabetical order', () => {
    const documents = catalogue.guidelines.filter(({ alphabetical }) => alphabetical !== null);
    expect(documents.map(({ id }) => id)).toContain('mtus-chronic-pain-2009');
    for (const { alphabetical, topics } of documents) {
      const listed = topics.filter(({ parent }) => parent === alphabetical);
      expect(listed.length).toBeGreaterThan(50);
      const sorted = listed.toSorted((a, b) => (alphabetic(a) < alphabetic(b) ? -1 : 1));
      const backwards = sorted.filter((topic, i) => firstPage(topic) < firstPage(sorted[i - 1]));
      expect(backwards.map(({ id }) => id)).toEqual([]);
    }
  });

  test('every page of the chronic pain guideline of 2009 has a topic, and no page beyond it has', () => {
    const chronicPain = guideline('mtus-chronic-pain-2009');
    for (let page = 1; page <= 127; page += 1) expect(topicsOnPage(chronicPain, page)).not.toEqual([]);
    expect(topicsOnPage(chronicPain, 128)).toEqual([]);
  });

  test('of the chapters of a book do not run backwards', () => {
    const chapters = catalogue.guidelines
      .filter(({ partOf, pages, chapter }) => partOf === 'acoem-2004' && pages && chapter)
      .toSorted((a, b) => (a.chapter ?? 0) - (b.chapter ?? 0));
    expect(chapters.length).toBeGreaterThan(8);
    const backwards = chapters.filter((chapter, i) => firstPage(chapter) < firstPage(chapters[i - 1]));
    expect(backwards.map(({ id }) => id)).toEqual([]);
  });
});

describe('references', () => {
  test('from topics to parents and drugs resolve, and no topic is its own ancestor', () => {
    for (const { topics } of catalogue.guidelines) {
      const parentOf = new Map(topics.map(({ id, parent }) => [id, parent]));
      for (const topic of topics) {
        const seen = new Set<string>();
        for (let id: string | null = topic.id; id !== null; id = parentOf.get(id) ?? null) {
          expect(parentOf.has(id), `${topic.id} stands under ${id}`).toBe(true);
          expect(seen.has(id), `${topic.id} stands under itself`).toBe(false);
          seen.add(id);
        }
        expect(topic.drugs.filter((drug) => !catalogue.drug(drug))).toEqual([]);
      }
    }
  });

  test('from guidelines resolve', () => {
    for (const { id, partOf, regulation, alphabetical, topics } of catalogue.guidelines) {
      if (partOf) expect(catalogue.guideline(partOf), `${id} is part of ${partOf}`).not.toBeNull();
      if (regulation)
        expect(catalogue.lawSection(`8 CCR ${regulation}`)?.cite, id).toBe(`8 CCR ${regulation}`);
      if (alphabetical) expect(topics.some((topic) => topic.id === alphabetical)).toBe(true);
    }
  });

  test('from drugs, tracks and the checklist resolve', () => {
    for (const { notAddressedBy } of catalogue.drugs) {
      expect(notAddressedBy.filter((id) => !catalogue.guideline(id))).toEqual([]);
    }
    for (const { regulation, versions } of catalogue.tracks) {
      expect(catalogue.lawSection(`8 CCR ${regulation}`)?.cite).toBe(`8 CCR ${regulation}`);
      expect(
        versions.flatMap(({ guidelines }) => guidelines).filter((id) => !catalogue.guideline(id)),
      ).toEqual([]);
    }
    for (const cite of catalogue.requirements.flatMap((requirement) => requirement.cite?.split('; ') ?? [])) {
      expect(catalogue.lawSection(cite), cite).not.toBeNull();
    }
  });
});

describe('dates', () => {
  test('exist', () => {
    const dates = JSON.stringify(builtInFiles()).matchAll(/"(\d{4}-\d\d-\d\d)"/g);
    const impossible = [...dates].map(([, date = '']) => date).filter((date) => !isDay(date));
    expect(impossible).toEqual([]);
  });

  test.each(catalogue.tracks.map(({ id }) => id))('of %s follow each other without gap or overlap', (id) => {
    const versions = catalogue.tracks.find((track) => track.id === id)?.versions ?? [];
    versions.forEach(({ from, to }, i) => {
      const next = versions[i + 1];
      expect(to === null || from <= to).toBe(true);
      expect(to && dayAfter(to)).toBe(next ? next.from : null);
    });
  });

  test('of a guideline agree with the tracks it stands in', () => {
    for (const { id, inForce } of catalogue.guidelines) {
      const versions: readonly Period[] = catalogue.tracks.flatMap((track) =>
        track.versions.filter(({ guidelines }) => guidelines.includes(id)),
      );
      if (versions.length === 0) continue;
      const ends = versions.map(({ to }) => to ?? '9999');
      const last = ends.toSorted().at(-1);
      expect({ id, from: inForce?.from, to: inForce?.to ?? '9999' }).toEqual({
        id,
        from: versions.map(({ from }) => from).toSorted()[0],
        to: last,
      });
    }
  });

  test('of the history of a section and of events go forward', () => {
    const goForward = (dates: readonly (string | null)[]) => {
      const known = dates.filter((date) => date !== null);
      expect(known).toEqual(known.toSorted());
    };
    for (const { history } of catalogue.lawSections) goForward(history.map(({ effective }) => effective));
    goForward(catalogue.events.map(({ date }) => date));
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

function isInside([first, last]: PageRange, [outerFirst, outerLast]: PageRange): boolean {
  return outerFirst <= first && first <= last && last <= outerLast;
}

function firstPage(fact: Topic | Guideline | undefined): number {
  return fact?.pages?.[0] ?? 0;
}

/** As a printed index sorts: by letters, blanks counting as the lowest, punctuation not at all. */
function alphabetic({ name }: Topic): string {
  return name.toLowerCase().replace(/[^a-z0-9 ]/g, '');
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function isDay(date: string): boolean {
  const day = new Date(date);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === date;
}

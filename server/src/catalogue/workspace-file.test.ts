import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from './built-in.ts';
import { readWorkspaceCatalogue } from './workspace-file.ts';

const SOURCES = ['our copy of the guideline'];
const GUIDELINE = {
  id: 'mtus-chronic-pain-2009',
  name: 'MTUS Chronic Pain Medical Treatment Guidelines',
  mtus: true,
  confidence: 'high',
  sources: SOURCES,
};
const TOPIC = {
  id: 'muscle-relaxants-for-pain',
  name: 'Muscle relaxants (for pain)',
  pages: [63, 65],
  pagesConfidence: 'high',
  contentSources: SOURCES,
  confidence: 'high',
  sources: SOURCES,
};
const DRUG = { id: 'nova', generic: 'novamycin', brands: ['Novex'], confidence: 'medium', sources: SOURCES };

/** The catalogue of a file, and its problems as the words they are at with what is said of them. */
function read(file: unknown) {
  const text = typeof file === 'string' ? file : JSON.stringify(file, null, 2);
  const { catalogue, problems } = readWorkspaceCatalogue(text);
  const told = problems.map(
    ({ range, message, severity }) => `${severity} ${text.slice(range.start, range.end)}: ${message}`,
  );
  return { catalogue, told };
}

function relaxants({ catalogue }: ReturnType<typeof read>) {
  const guideline = catalogue.guideline('mtus-chronic-pain-2009');
  return guideline && catalogue.topic(guideline, 'muscle-relaxants-for-pain');
}

const builtInTopics = builtInCatalogue().guideline('mtus-chronic-pain-2009')?.topics ?? [];

describe('a file of a workspace', () => {
  test.each(['', '  \n', '{}', '{ "drugs": [] }', '// nothing yet\n{}'])('may be empty: %j', (text) => {
    const { catalogue, told } = read(text);
    expect(told).toEqual([]);
    expect(catalogue.guidelines).toEqual(builtInCatalogue().guidelines);
  });

  test('corrects a topic: what it says wins, all else stays', () => {
    const result = read({ guidelines: [{ ...GUIDELINE, topics: [TOPIC] }] });
    expect(result.told).toEqual([]);
    const before = builtInTopics.find(({ id }) => id === TOPIC.id);
    expect(relaxants(result)).toMatchObject({
      pages: [63, 65],
      summary: before?.summary,
      drugs: before?.drugs,
    });
    const { topics, edition, aliases } = result.catalogue.guideline(GUIDELINE.id) ?? {};
    expect(topics).toHaveLength(builtInTopics.length);
    expect(edition).toBe(2009);
    expect(aliases).toContain('Chronic Pain Guidelines');
  });

  test('adds facts of every kind', () => {
    const { catalogue, told } = read({
      guidelines: [{ ...GUIDELINE, id: 'house-rules', name: 'House Rules', mtus: false }],
      drugs: [DRUG],
      abbreviations: [
        { abbreviation: 'AC', expansion: 'Advisory committee', confidence: 'high', sources: SOURCES },
      ],
      events: [{ date: '2016-02-29', what: 'A leap day.', confidence: 'low', sources: SOURCES }],
    });
    expect(told).toEqual([]);
    expect(catalogue.guidelinesNamed('house rules').map(({ id }) => id)).toEqual(['house-rules']);
    expect(
      catalogue
        .drugNames()
        .get('novex')
        .map(({ id }) => id),
    ).toEqual(['nova']);
    expect(catalogue.abbreviationsOf('AC').map(({ expansion }) => expansion)).toEqual(['Advisory committee']);
    expect(catalogue.events).toHaveLength(builtInCatalogue().events.length + 1);
    const dates = catalogue.events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  test('that breaks off counts as far as it can be read', () => {
    const text = `{ "drugs": [${JSON.stringify(DRUG)}, { "id": "half`;
    const { catalogue, told } = read(text);
    expect(catalogue.drug('nova')).not.toBeNull();
    expect(told.join('\n')).toContain('These quotation marks are never closed');
    expect(catalogue.guidelines.length).toBe(builtInCatalogue().guidelines.length);
  });

  test.each([
    ['no JSON', 'Dear colleague, please add Novex.'],
    ['another value', '[1, 2]'],
    ['null', 'null'],
    ['deep nesting', '['.repeat(200_000)],
    ['a great size', `"${'x'.repeat(5_000_001)}"`],
    ['a wrong byte order mark', '\u0000{}'],
  ])('never disables the built-in catalogue: %s', (_, text) => {
    const { catalogue, told } = read(text);
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]).toMatch(/^error/);
    expect(catalogue.guidelines).toEqual(builtInCatalogue().guidelines);
  });

  test('with faults of form loses the facts they are in, and only those', () => {
    const { catalogue, told } = read({
      drugs: [
        { ...DRUG, brands: 'Novex' },
        { ...DRUG, id: 'nova-two', generic: 'other' },
      ],
      guidelines: [
        {
          ...GUIDELINE,
          topics: [
            { ...TOPIC, pages: [63] },
            { ...TOPIC, id: 'new', name: 'New' },
          ],
        },
      ],
      remarks: [],
    });
    expect(catalogue.drug('nova')).toBeNull();
    expect(catalogue.drug('nova-two')).not.toBeNull();
    const guideline = catalogue.guideline(GUIDELINE.id);
    expect(guideline?.topics).toHaveLength(builtInTopics.length + 1);
    expect(told).toEqual([
      'error "Novex": This must be a list in square brackets. Brand names. This entry is skipped until it is fixed.',
      expect.stringMatching(
        /^error "pages": The list needs exactly 2\. .* This topic is skipped until it is fixed\.$/,
      ),
      expect.stringMatching(/^error "remarks": “remarks” is not known here; known are .*\. It is skipped\.$/),
    ]);
  });

  test.each<[string, object, RegExp]>([
    ['reversed pages', { ...TOPIC, pages: [66, 63] }, /^error "pages": The page range 66-63 is reversed\./],
    ['pages outside the document', { ...TOPIC, pages: [120, 130] }, /^error "pages": The document has only pages 1-127\./],
    ['pages against the alphabet', { ...TOPIC, pages: [20, 22] }, /^error "pages": The topics are in alphabetical order, but/],
    ['a drug not known', { ...TOPIC, drugs: ['novex'] }, /^warning "drugs": There is no drug “novex” in the catalog\.$/],
    ['a parent not known', { ...TOPIC, parent: 'nowhere' }, /^error "nowhere": This guideline has no topic “nowhere”\./],
    ['a topic under itself', { ...TOPIC, parent: TOPIC.id }, /^error "muscle-relaxants-for-pain": A topic cannot be under itself\./],
    ['a name of another topic', { ...TOPIC, aliases: ['Opioids'] }, /^warning "muscle-relaxants-for-pain": “Opioids” is also a name of the topic opioids\.$/],
    ['an unverified fact called sure', { ...TOPIC, sources: ['unverified'] }, /^warning "high": An unverified fact/],
    ['the same by its former name', { ...TOPIC, sources: ['recollection'] }, /^warning "high": An unverified fact/],
  ])('reports %s', (_, topic, words) => {
    const result = read({ guidelines: [{ ...GUIDELINE, topics: [topic] }] });
    expect(result.told.filter((line) => words.test(line))).toHaveLength(1);
    const expected = words.source.startsWith('^error') ? [63, 66] : [63, 65];
    expect(relaxants(result)?.pages).toEqual(expected);
  }); // biome-ignore format: cases read best in rows

  test.each<[string, object, string]>([
    ['a fact that is there twice', { drugs: [{ ...DRUG, generic: 'first' }, DRUG] }, '“nova” is here twice'],
    ['a day that is none', { events: [{ date: '2015-02-29', what: 'x', confidence: 'low', sources: SOURCES }] }, '2015-02-29 is not a date'],
    ['a brand of another drug', { drugs: [{ ...DRUG, brands: ['Norco'] }] }, '“Norco” is also a name of the drug'],
    ['law not known', { requirements: [{ id: 'a', requirement: 'a', cite: 'Labor Code 1234', severity: 'hint', confidence: 'low', sources: SOURCES }] }, 'no section of law “Labor Code 1234”'],
    ['a gap in a track', { tracks: [{ id: 'new', name: 'New', regulation: '9792.24.2', versions: [
      { from: '2010-01-01', to: '2010-12-31', edition: 'a', guidelines: [], confidence: 'low', sources: SOURCES },
      { from: '2011-01-02', to: null, edition: 'b', guidelines: [], confidence: 'low', sources: SOURCES },
    ] }] }, 'must begin on 2011-01-01'],
  ])('reports %s', (_, file, words) => {
    expect(read(file).told.filter((line) => line.includes(words))).toHaveLength(1);
  }); // biome-ignore format: cases read best in rows

  test('with a fault in every fact reports the first hundred', () => {
    const drugs = Array.from({ length: 300 }, () => ({ id: 'Not An Id' }));
    const { told } = read({ drugs });
    expect(told).toHaveLength(101);
    expect(told[0]).toMatch(/This file has \d+ problems; the first 100 are shown\./);
  });

  test('gives places in files with comments, line ends of Windows and a value twice', () => {
    const text = '{\r\n  // ours\r\n  "drugs": [\r\n    { "id": "B a d" },\r\n  ],\r\n}\r\n';
    expect(read(text).told[0]).toMatch(/^error "B a d": “generic” is missing|^error "B a d": This does not/);
  });
});

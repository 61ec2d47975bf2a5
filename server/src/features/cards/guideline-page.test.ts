import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import type { CatalogueFile } from '../../catalogue/file.ts';
import { drugPage } from './drug-page.ts';
import { guidelinePage } from './guideline-page.ts';

const catalogue = builtInCatalogue();

function cardOf(id: string) {
  const guideline = catalogue.guideline(id);
  if (!guideline) throw new Error(`no guideline ${id}`);
  return guidelinePage(guideline, catalogue);
}

describe('the card of a guideline', () => {
  test('states its standing, then its topics, then its sources', () => {
    const { title, text } = cardOf('mtus-chronic-pain-2009');
    expect(title).toBe('MTUS Chronic Pain Medical Treatment Guidelines (2009)');
    expect(text.split('\n').slice(0, 3)).toEqual([
      '# MTUS Chronic Pain Medical Treatment Guidelines (2009)',
      '',
      '8 CCR 9792.24.2, in force July 18, 2009 to July 27, 2016. Pages 1-127.',
    ]);
    expect(text).toMatch(/^Official page: <http:\/\/\S+>$/m);
    const parts = ['## Topics', '| Pages | Topic | Stance | Summary | Not verified |', '## Sources'];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place, i) => place > (places[i - 1] ?? 0))).toBe(true);
  });

  test('has its topics in page order, roofs before what is under them', () => {
    const { text, rows } = cardOf('mtus-chronic-pain-2009');
    const firstPages = [...rows.values()].map(({ row }) =>
      Number(/\d+/.exec(text.slice(row.start, row.end))?.[0]),
    );
    expect(firstPages).toEqual(firstPages.toSorted((a, b) => a - b));
    expect([...rows.keys()][0]).toBe('part-1-introduction');
    const muscle = rows.get('muscle-relaxants-for-pain');
    expect(muscle && text.slice(muscle.name.start, muscle.name.end)).toBe('Muscle relaxants (for pain)');
    expect(muscle && text.slice(muscle.row.start, muscle.row.end)).toMatch(
      /^\| 63-66 \| Muscle relaxants \(for pain\) \| recommended with limits \| .*\. \| {2}\|$/,
    );
  });

  test('of a book lists its chapters, of a chapter names the book', () => {
    expect(cardOf('acoem-2004').text).toMatch(/^\| 12 \| .*Low Back Complaints/m);
    expect(cardOf('mtus-low-back-complaints-2004').text).toContain(
      'A chapter of ACOEM Practice Guidelines, 2nd Edition (2004)',
    );
  });

  test('without topics says so', () => {
    expect(cardOf('mtus-acupuncture-2007').text).toContain('No topics on file for this guideline.');
  });

  test('every one has each topic in a row of its own, as a sound table', () => {
    const titles = new Set<string>();
    for (const guideline of catalogue.guidelines) {
      const { title, text, rows, heading } = guidelinePage(guideline, catalogue);
      titles.add(title);
      expect(text.slice(heading.start, heading.end)).toBe(`# ${title}`);
      expect(rows.size).toBe(guideline.topics.length);
      for (const topic of guideline.topics) {
        const place = rows.get(topic.id);
        const row = place ? text.slice(place.row.start, place.row.end) : '';
        expect(row.match(/(?<!\\)\|/g), row).toHaveLength(6);
        expect(row).not.toContain('\n');
        expect(place && text.slice(place.name.start, place.name.end)).toContain(topic.name);
      }
      expect(text).not.toMatch(/undefined|null|NaN|\[object|command:/);
    }
    expect(titles.size).toBe(catalogue.guidelines.length);
  });

  test('holds no markup that the catalogue may bring', () => {
    const sourced = { confidence: 'high', sources: ['<i>me</i>', 'https://example.org/a (seen)'] } as const;
    const file: CatalogueFile = {
      guidelines: [
        {
          id: 'g',
          name: 'A | B <script>',
          note: '[x](command:y)\n# z',
          topics: [{ id: 't', name: 'T | U', ...sourced }],
          ...sourced,
        },
      ],
    };
    const evil = createCatalogue([file]);
    const { text, rows } = guidelinePage(evil.guidelines[0] as never, evil);
    expect(text).toContain('# A \\| B \\<script>');
    expect(text).toContain('[x]\\(command:y) # z');
    expect(text).toContain('- \\<i>me\\</i>\n');
    const row = rows.get('t')?.row;
    expect(row && text.slice(row.start, row.end)).toBe('|  | T \\| U |  |  |  |');
  });
});

describe('the card of a drug', () => {
  test('states brands, class and the topics that govern it', () => {
    const { title, text } = drugPage(catalogue.drug('orphenadrine') as never, catalogue);
    expect(title).toBe('orphenadrine');
    expect(text).toMatch(/^# Orphenadrine\n\nBrands: Norflex, .*\.\n\nClass: muscle relaxant\.\n/);
    expect(text).toContain(
      '| MTUS Chronic Pain Medical Treatment Guidelines (2009) | 63-66 | Muscle relaxants (for pain) |',
    );
  });

  test('every one renders', () => {
    for (const drug of catalogue.drugs) {
      expect(drugPage(drug, catalogue).text, drug.id).not.toMatch(/undefined|null|NaN|\[object|command:/);
    }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/features/analysis.ts';
import {
  differences,
  type Figures,
  figuresOf,
  NONE,
  readKept,
  sumOf,
  writeKept,
} from '../../server/tools/citation-figures.ts';
import { corpusFolders, readLetters } from '../../server/tools/letters.ts';
import { LETTER } from '../protocol/letter.ts';
import { corpusIsThere } from './support.ts';

const KEPT_TEXT = readFileSync(join(import.meta.dirname, 'citations.figures.json'), 'utf8');
const KEPT = readKept(JSON.parse(KEPT_TEXT));

const figures = (text: string) => figuresOf({ name: 'own', analysis: analyse(text) });

describe('the figures', () => {
  test('of a letter of our own', () => {
    expect(figures(LETTER)).toEqual({
      figures: { ...NONE, citations: 5, mtus: 4, topics: 2, pages: 3, fields: 4 },
      remainders: [],
    });
    expect(figures('')).toEqual({ figures: NONE, remainders: [] });
  });

  test.each<[string, string, string, Partial<Figures>, string]>([
    ['a guideline', 'MTUS Acupuncture Treatment Guidelines.', 'MTUS Tooth Complaints 2004, Section(s): Crowns.', { mtusUnknown: 1 }, 'guideline'],
    ['a topic', 'Muscle relaxants Page(s)', 'Something new Page(s)', { topicsUnknown: 1 }, 'topic'],
    ['a work', 'Decision based on MTUS Acupuncture', 'Decision based on Non-MTUS Citation A Book of Needles. Decision based on MTUS Acupuncture', { othersUnknown: 1 }, 'work'],
    ['a word in capitals', 'A first trial', 'The ODGX and the ODG, a first trial', {}, ''],
  ])('count %s that is not known', (_, words, instead, counts, kind) => {
    const found = figures(LETTER.replace(words, instead));
    expect(found.figures).toMatchObject(counts);
    expect(found.remainders[0]?.kind ?? '').toBe(kind);
  }); // biome-ignore format: cases read best in rows

  test('are compared: what is a gain and what is a loss', () => {
    const before = { ...NONE, pages: 5, topicsUnknown: 2 };
    expect(differences(before, { ...before, pages: 4 })).toEqual([
      { line: 'pages 5 -> 4 (LOSS)', loss: true },
    ]);
    expect(differences(before, { ...before, topicsUnknown: 1 })).toEqual([
      { line: 'topicsUnknown 2 -> 1 (gain)', loss: false },
    ]);
    expect(differences(before, before)).toEqual([]);
  });

  test('that are kept add up', () => {
    const letters = [...KEPT].filter(([name]) => name !== 'sum').map(([, one]) => one);
    expect(letters.length).toBeGreaterThan(100);
    expect(sumOf(letters)).toEqual(KEPT.get('sum'));
    expect(writeKept(KEPT)).toBe(KEPT_TEXT);
  });
});

describe.skipIf(!corpusIsThere)('the figures of the corpus', async () => {
  const root = join(import.meta.dirname, '../..');
  const letters = corpusIsThere ? await readLetters(corpusFolders(root)) : [];
  const now = new Map(letters.map((letter) => [letter.name, figuresOf(letter)]));

  test('are nowhere worse than those kept; `npm run corpus:citations -- --write` keeps new ones', () => {
    const kept = [...KEPT].filter(([name]) => name !== 'sum');
    expect([...now.keys()].sort()).toEqual(kept.map(([name]) => name).sort());
    const losses = kept.flatMap(([name, before]) =>
      differences(before, now.get(name)?.figures ?? NONE)
        .filter(({ loss }) => loss)
        .map(({ line }) => `${name}: ${line}`),
    );
    expect(losses).toEqual([]);
  });

  test('reach what was asked for', () => {
    const sum = sumOf([...now.values()].map((letter) => letter.figures));
    expect(sum.mtus).toBeGreaterThan(300);
    expect(sum.mtusUnknown).toBe(0);
    expect(sum.topicsUnknown / sum.topics).toBeLessThan(0.01);
    expect(sum.fields).toBeGreaterThan(400);
    expect(sum.fieldsWithRest).toBe(0);
    expect(sum.missed).toBe(0);
  });
});

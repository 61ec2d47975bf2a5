import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyRun, textOf } from '../../../../test/engine/generated-text.ts';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import { readPageList } from './cited-pages.ts';
import { contextOf } from './context.ts';
import { LAW_WORDS, readLaw } from './law-citations.ts';
import { mentionsAt, readMentions } from './mention.ts';

const catalogue = builtInCatalogue();
const NAMES = catalogue.guidelines.flatMap(({ name, aliases }) => [name, ...aliases]);
const PIECES = [
  'MTUS', 'CA-MTUS', 'California MTUS', 'Medical Treatment Utilization Schedule', 'MTUS Guidelines', 'MTUS/ACOEM', 'ACOEM', 'ODG',
  'Chronic Pain Medical Treatment Guidelines', 'Low Back Complaints 2004', '1999 Low Back Complaints', '2004 ACOEM', '2009', '1999', '12', '8 CCR 9792.24.2', '8 C.C.R.',
  'Title 8', 'Section 9792.20', '9792.6.1', 'Labor Code 4610.5', 'LC', 'L.C. 4600', 'page 63', 'pages 60, 61 of the MTUS',
  'pg. 9', 'pp. 1-2', 'p77', 'p. 12', 'p', 'Chapter 12', 'non-MTUS', 'Muscle relaxants', 'guideline', 'the', 'a',
]; // biome-ignore format: a word list reads best in rows

const day = fc.constantFrom('2015-01-01', '2016-12-01', '2005-06-01');
const text = fc.oneof(textOf([...PIECES, ...NAMES], 8), textOf(PIECES, 10));

/** A workspace's own guideline may begin with a number: then any number may open a mention. */
const numbered = createCatalogue([
  {
    guidelines: [
      {
        id: 'g',
        name: '4 Steps to Work',
        edition: 2011,
        topics: [],
        confidence: 'high',
        sources: ['practice'],
      },
    ],
  },
]);

test.each([
  ['the built-in catalogue', catalogue, text],
  [
    'a catalogue with a numbered name',
    numbered,
    textOf([...PIECES, '4 Steps to Work 2011', '4 Steps', '4'], 8),
  ],
])('the mentions of a text are those that are read at every word of it: %s', (_what, names, texts) => {
  let some = 0;
  fc.assert(
    fc.property(texts, day, (words, date) => {
      const context = contextOf(names, date);
      const found = mentionsAt(words, everyRun(words), words.length, context);
      some += found.length;
      expect(readMentions(words, 0, words.length, context)).toEqual(found);
    }),
    { numRuns: 1500 },
  );
  expect(some).toBeGreaterThan(200);
});

test('law and page lists begin with no other letters than those by which they are tried', () => {
  const initials = new Set([...'0123456789', ...LAW_WORDS.map((word) => word.charAt(0))]);
  let some = 0;
  fc.assert(
    fc.property(textOf(PIECES, 8), (words) => {
      for (const at of everyRun(words)) {
        const first = words.charAt(at).toLowerCase();
        if (readLaw(words, at)) expect(initials).toContain(first);
        if (readPageList(words, at, 'prose')) expect(first).toBe('p');
        if (readLaw(words, at) ?? readPageList(words, at, 'prose')) some++;
      }
    }),
    { numRuns: 1000 },
  );
  expect(some).toBeGreaterThan(150);
});

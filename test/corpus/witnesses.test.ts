import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue, builtInFiles } from '../../server/src/catalogue/built-in.ts';
import { createCatalogue } from '../../server/src/catalogue/catalogue.ts';
import { analyse } from '../../server/src/features/analysis.ts';
import { corpusFolders, type Letter, readLetters } from '../../server/tools/letters.ts';
import { testimonies, verdicts, witnessesOf } from '../../server/tools/witness-count.ts';
import { LETTER } from '../protocol/letter.ts';
import { corpusIsThere } from './support.ts';

const KEPT = builtInFiles().flatMap((file) => file.witnesses ?? []);
const RANK = { low: 0, medium: 1, high: 2 };

function letter(name: string, claimsAdministrator: string, reviewer: string): Letter {
  const text = LETTER.replace(/Muscle relaxants Page\(s\): 63\./, claimsAdministrator).replace(
    /Muscle relaxants\s+\(for pain\) Page\(s\): 63-66\./,
    reviewer,
  );
  return { name, analysis: analyse(text) };
}

const witnesses = (...letters: Letter[]) => witnessesOf(testimonies(letters));

describe('witnesses', () => {
  const RELAXANTS = { guideline: 'mtus-chronic-pain-2009', topic: 'muscle-relaxants-for-pain' };

  test('are both parties of one letter', () => {
    expect(
      witnesses(letter('A', 'Muscle relaxants Page(s): 63.', 'Muscle relaxants (for pain) Page(s): 63-64.')),
    ).toEqual([{ ...RELAXANTS, cases: ['A'], pages: [63] }]);
  });

  test('are two letters, by name and by page apart', () => {
    const one = letter('A', 'Opioids.', 'Muscle relaxants Page(s): 64-66.');
    const two = letter('B', 'Muscle relaxants Page(s): 65.', 'NSAIDs.');
    expect(witnesses(one, two)).toEqual([{ ...RELAXANTS, cases: ['A', 'B'], pages: [65] }]);
  });

  test('are not one party of one letter, nor misspelled names, nor pages that may be of another topic', () => {
    const alone = letter('A', 'Opioids.', 'Muscle relaxants Page(s): 64-66.');
    expect(witnesses(alone, letter('B', 'NSAIDs.', 'Muscle relaxents (for pain) Page(s): 64.'))).toEqual([]);
    const two = letter('A', 'Muscle relaxants, Opioids Page(s): 63.', 'Muscle relaxants Page(s): 63.');
    expect(witnesses(two)).toEqual([{ ...RELAXANTS, cases: ['A'] }]);
  });

  test('may contradict the catalogue', () => {
    const all = testimonies([
      letter('A', 'Muscle relaxants Page(s): 111.', 'Muscle relaxants Page(s): 111.'),
    ]);
    expect(verdicts(all, builtInCatalogue()).contradicted).toEqual([
      'mtus-chronic-pain-2009/muscle-relaxants-for-pain: cited 111, catalogue 63-66',
    ]);
  });

  test('never lower a confidence', () => {
    const bare = createCatalogue(builtInFiles().filter((file) => !file.witnesses));
    let raised = 0;
    for (const guideline of builtInCatalogue().guidelines) {
      for (const topic of guideline.topics) {
        const before = bare.guideline(guideline.id)?.topics.find(({ id }) => id === topic.id);
        expect(RANK[topic.confidence]).toBeGreaterThanOrEqual(RANK[before?.confidence ?? 'high']);
        expect(RANK[topic.pagesConfidence ?? 'low']).toBeGreaterThanOrEqual(
          RANK[before?.pagesConfidence ?? 'low'],
        );
        if (topic.sources.length > (before?.sources.length ?? 0)) raised++;
      }
    }
    expect(raised).toBe(KEPT.length);
  });

  test.skipIf(!corpusIsThere)('that are kept are those of the corpus', async () => {
    const letters = await readLetters(corpusFolders(join(import.meta.dirname, '../..')));
    expect(KEPT).toEqual(witnessesOf(testimonies(letters)));
    expect(verdicts(testimonies(letters), builtInCatalogue()).contradicted).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/features/analysis.ts';
import { exportLetter } from '../../server/src/features/exporting/export-letter.ts';
import { preview } from '../../server/src/features/exporting/preview.ts';
import { sampled } from '../sampled.ts';
import { ARRANGEMENTS, corpusIsThere, readPublished, readSeeds, readTruth } from './support.ts';

/** Exports a letter for the browser, which reads it back, and holds what is promised of its preview. */
async function checked(text: string): Promise<void> {
  const { letter, findings } = analyse(text);
  await exportLetter(letter, 'html', null);
  const { blocks } = preview(letter, []);
  const places = blocks.flatMap(({ source }) => [source.start, source.end]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const words = (shown: typeof blocks) => shown.map(({ html }) => html.replace(/<[^<>]*>/g, ''));
  expect(words(preview(letter, findings).blocks)).toEqual(words(blocks));
}

describe.skipIf(!corpusIsThere)(
  'previews of real letters: all words, places in order, marks that change no word',
  () => {
    test.each(ARRANGEMENTS)('%s', async (arrangement) => {
      for (const caseNumber of sampled([...readTruth().keys()], 12))
        await checked(readPublished(arrangement, caseNumber));
    });

    test('the seeds', async () => {
      for (const { text } of readSeeds()) await checked(text);
    });
  },
);

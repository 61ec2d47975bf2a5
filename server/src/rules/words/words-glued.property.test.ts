import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../../test/engine/generated-text.ts';
import { possibleSeams, seamsAt } from './seams.ts';

const PIECES = [
  'knee.Ankle', 'include:Sprain', '06/04/15.MTUS', '2016.On', 'dated06/04/15', 'norflex100mg', 'extremityInternal', 'PPI."In', 'PPI.\u201dIn',
  'M.D.', 'OxyContin', 'www.cms.gov/A', 'ICD9', '2.5mg', 'knee', 'Ankle', 'On', '10/12/2016', '.', '"', '\u201d', ':', '(', 'norflex', '5ml',
]; // biome-ignore format: a word list reads best in rows

test('a blank is missing nowhere but where both sides look like it', () => {
  let some = 0;
  fc.assert(
    fc.property(textOf(PIECES), (source) => {
      const area = { start: 0, end: source.length };
      const isDrug = (word: string) => word === 'norflex';
      const everywhere = Array.from({ length: Math.max(0, source.length - 1) }, (_, i) => i + 1);
      const all = seamsAt(source, area, everywhere, isDrug);
      some += all.length;
      expect(seamsAt(source, area, possibleSeams(source), isDrug)).toEqual(all);
    }),
    { numRuns: 1500 },
  );
  expect(some).toBeGreaterThan(200);
});

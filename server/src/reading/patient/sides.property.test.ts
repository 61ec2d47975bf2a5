import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../../test/engine/generated-text.ts';
import { parse } from '../../syntax/parse.ts';
import { readSides, sidesOf } from './sides.ts';

const PIECES = [
  'left', 'right', 'bilateral', 'bilaterally', 'both', 'knee', 'hip', 'low back', 'upper extremity', 'SI joint', 'temporomandibular joint',
  'LUE', 'rle', 'hand', 'the other hand', 'right and left', 'right/left', 'ankle, left', 'shoulder (right)', 'left posterior lateral distal',
  'MRI of the', 'sided', 'anterior', 'the', '-', '6', 'foot', 'complains of', 'sprain', 'x'.repeat(70), `${'x'.repeat(70)}/left knee`, `left knee/${'x'.repeat(70)}`, 'left/right/'.repeat(8), 'a '.repeat(40), '. The',
]; // biome-ignore format: a word list reads best in rows

test('the sides of a letter are those that are found when all of its words are read', () => {
  let some = 0;
  fc.assert(
    fc.property(textOf(PIECES, 14), textOf(PIECES, 6), (summary, request) => {
      const { parts } = parse(
        `CLINICAL CASE SUMMARY\nHe has ${summary}\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\nMRI ${request}: Upheld\n\nDecision rationale: None.\n`,
      );
      for (const { part } of parts) {
        const all = sidesOf(part, (_list, flow) => [{ start: 0, end: flow.text.length }]);
        some += all.length;
        expect(readSides(part)).toEqual(all);
      }
    }),
    { numRuns: 1500 },
  );
  expect(some).toBeGreaterThan(150);
});

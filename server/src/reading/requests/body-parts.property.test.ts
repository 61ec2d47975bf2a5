import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../../test/engine/generated-text.ts';
import { bodyPartsOf } from './body-parts.ts';
import { tokensOf } from './request-tokens.ts';

const PIECES = [
  'left', 'right', 'bilateral', 'both', 'knee', 'knees', 'low back', 'lower', 'back', 'upper extremity', 'SI joint', 'temporomandibular joint',
  'cervical spine', 'LUE', 'rle', 'hand', 'the other hand', '6 foot', 'foot', 'face-to-face', 'head', 'left-sided hip', 'right and left',
  'ankle, left', 'shoulder (right)', 'MRI of the', 'constructor', 'has', 'distal',
]; // biome-ignore format: a word list reads best in rows

test('the parts of the body in a request are those that are read at every token of it', () => {
  let some = 0;
  fc.assert(
    fc.property(textOf(PIECES), (text) => {
      const tokens = tokensOf(text, 0, text.length);
      const all = bodyPartsOf(tokens, { has: () => true });
      some += all.length;
      expect(bodyPartsOf(tokens)).toEqual(all);
    }),
    { numRuns: 1500 },
  );
  expect(some).toBeGreaterThan(500);
});

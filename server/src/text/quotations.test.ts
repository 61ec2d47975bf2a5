import { describe, expect, test } from 'vitest';
import { growth, WORST_GROWTH } from '../../../test/engine/growth.ts';
import { quotationsIn } from './quotations.ts';

const found = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  test.each([
    ['MTUS states, "Stop the NSAID." It is so.', ['"Stop the NSAID."']],
    ['“Stop” and “go”', ['“Stop”', '“go”']],
    ['("a" and "b")', ['"a"', '"b"']],
    ['a 6" screw and a "long" one', ['"long"']],
    ['“He said "no" to it”', ['“He said "no" to it”']],
  ])('of %s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each(['', '"', 'said "nothing more', '“', '6" and 8" screws', `"${'word '.repeat(700)}"`])(
    'none in %j',
    (text) => expect(found(text)).toEqual([]),
  );

  test.each(['"', '" ', ' "a', '“', '“”', 'a'])(
    'takes time that grows with the length of many %j',
    (piece) => {
      expect(growth((times) => quotationsIn(piece.repeat(times)), 20_000)).toBeLessThan(WORST_GROWTH);
    },
  );
});

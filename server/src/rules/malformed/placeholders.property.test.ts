import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../../test/engine/generated-text.ts';
import { listWords } from '../../text/word-list.ts';
import { findPlaceholders } from './placeholders.ts';

const PIECES = [
  'TBD', 'tbd', 'XXX', 'xxxx', 'XX', 'xxx-xx-1234', 'XX/XX/XXXX', 'Dr. XXX', '___', '____', '__', '_', '[insert the date]', '<enter>',
  '{ specify one }', '[FILL IN]', '[sic]', '[', ']', '<', '{to be completed', '{drug}', '<<name>>', '???', 'XX sessions', 'TODO', 'a', '1',
]; // biome-ignore format: a word list reads best in rows

/** Where anything begins: every place that is not inside a run of letters and digits, or of underscores. */
function everyPlace(text: string): number[] {
  const kinds = [...text.matchAll(/[\s\S]/g)].map(([unit]) =>
    /[A-Za-z0-9]/.test(unit) ? 'word' : unit === '_' ? '_' : '',
  );
  return kinds.flatMap((kind, at) => (kind !== '' && kinds[at - 1] === kind ? [] : [at]));
}

test('the placeholders of a text are those that are read wherever anything begins', () => {
  let some = 0;
  fc.assert(
    fc.property(textOf(PIECES), (text) => {
      const all = findPlaceholders(text, listWords(text), everyPlace(text));
      some += all.length;
      expect(findPlaceholders(text)).toEqual(all);
    }),
    { numRuns: 1500 },
  );
  expect(some).toBeGreaterThan(300);
});

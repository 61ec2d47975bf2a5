import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyWord, textOf } from '../../../../test/engine/generated-text.ts';
import type { Determination } from '../../syntax/tree.ts';
import { readFlow } from '../../text/flow.ts';
import { range } from '../../text/range.ts';
import { wordIndexFrom } from '../../text/word-list.ts';
import { openingsIn } from './flow-openings.ts';

const WORDS = [
  'Norco',
  'MTUS',
  '2016',
  'ab',
  'a',
  '1',
  'label:',
  'cyclo-\nbenzaprine',
  'cyclo\ufffe\nbenzaprine',
];

test('the openings of a flow are all its words, wherever in a letter it begins and ends', () => {
  fc.assert(
    fc.property(textOf(WORDS, 8), fc.nat(), fc.nat(), (source, a, b) => {
      const [start, end] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const flow = readFlow(source, range(start, end));
      const letter = { source } as Determination;
      const every = openingsIn(flow, letter, (_text, words, from, to) =>
        words.starts.slice(wordIndexFrom(words, from), wordIndexFrom(words, to)),
      );
      expect(every).toEqual([...everyWord(flow.text)]);
    }),
    { numRuns: 3000 },
  );
});

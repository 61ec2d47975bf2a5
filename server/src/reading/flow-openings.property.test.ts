import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchOf, textOf } from '../../../test/engine/generated-text.ts';
import { readFlow } from '../text/flow.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import { beginsRun, listWords, type WordList } from '../text/word-list.ts';
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
  'Nor\u00adco',
  'cyclo\u00ad\nbenzaprine',
  '\ufb01',
  '\uff21',
  '\u00ad',
  '**',
];
const WANTED = new Set(['norco', 'nor', 'mtus', 'tus', 'ab', 'a', 'cyclo']);

/** Finds some words, and all numbers, by what the list says of them, as readers do. */
function find(_text: string, words: WordList, from: number, to: number): number[] {
  const { starts, ids, vocabulary } = words;
  return starts.filter((start, k) => {
    const word = vocabulary.wordOf(ids[k] ?? 0);
    return start >= from && start < to && beginsRun(words, k) && (word === '' || WANTED.has(word));
  });
}

test('a flow that begins on the line after a soft hyphen has the openings of its own words', () => {
  const source = 'A\u00ad\rNorco';
  for (const start of [2, 3]) {
    const flow = readFlow(source, { start, end: source.length });
    expect(openingsIn(flow, { source, vocabulary: new Vocabulary() }, find)).toEqual([0]);
  }
});

test('the openings of a flow are those of its own words, wherever in a letter it begins and ends', () => {
  let some = 0;
  fc.assert(
    fc.property(textOf(WORDS, 8), fc.nat(), fc.nat(), (source, a, b) => {
      const flow = readFlow(source, stretchOf(source, a, b));
      const all = find(flow.text, listWords(flow.text), 0, flow.text.length);
      some += all.length;
      expect(openingsIn(flow, { source, vocabulary: new Vocabulary() }, find)).toEqual(all);
    }),
    { numRuns: 3000 },
  );
  expect(some).toBeGreaterThan(500);
});

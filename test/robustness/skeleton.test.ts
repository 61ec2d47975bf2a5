import { expect, test } from 'vitest';
import { parse } from '../../server/src/syntax/parse.ts';
import { generateLetter } from '../bench/generate.ts';
import { readSamples } from '../engine/samples.ts';
import { differenceOfTrees } from './same-reading.ts';
import { isSameFrame, TypedLetters } from './typed-letters.ts';

const COUNT = 12_000;

test('words typed into letters leave the tree that is read of the new text', () => {
  const letters = new TypedLetters(20261125, readSamples());
  for (let n = 0; n < COUNT; n++) letters.step();
  // or else the test says nothing of letters whose skeleton is taken over
  expect(letters.kept).toBeGreaterThan(COUNT / 10);
}, 600_000);

test.each(readSamples())(
  '$name, written from nothing',
  ({ text }) => {
    let letter = parse('');
    // the front sign by sign, the rest in pieces that end anywhere
    for (let end = 1; end <= text.length; end += end < 1200 ? 1 : 7) {
      letter = parse(text.slice(0, end), letter);
      const found = differenceOfTrees(letter, parse(letter.source));
      if (found) expect.fail(`after ${end} signs: ${found}`);
    }
  },
  600_000,
);

test('a word typed into a rationale has neither headings nor items looked for again', () => {
  const before = parse(
    generateLetter({ seed: 1, length: 3000, generation: 'pages', arrangement: 'wrapped' }),
  );
  const at = before.source.indexOf('every visit');
  const after = parse(`${before.source.slice(0, at)}nearly ${before.source.slice(at)}`, before);
  expect(isSameFrame(after, before)).toBe(true);
  expect(after.items.map(({ request }) => request.text)).toEqual(
    before.items.map(({ request }) => request.text),
  );
  expect(after.items[0]?.rationale?.flow.text).toContain('nearly every visit');
});

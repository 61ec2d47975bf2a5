import { expect, test } from 'vitest';
import { parse } from '../../server/src/syntax/parse.ts';
import { Versions } from '../../server/src/syntax/versions.ts';
import { generateLetter } from '../bench/generate.ts';
import { readSamples } from '../engine/samples.ts';
import { daily, rounds } from '../sampled.ts';
import { differenceOfTrees, keptParts } from './same-reading.ts';
import { TypedLetters } from './typed-letters.ts';

/** So many characters at once are written where the letter is long. */
const LATER = daily(29, 7);
const COUNT = rounds(12_000);

test('words typed into letters leave the letter that is read of the new text', () => {
  const letters = new TypedLetters(20261125, readSamples());
  for (let n = 0; n < COUNT; n++) letters.step();
  // or else the test says nothing of parts that are not read again
  expect(letters.kept).toBeGreaterThan(COUNT / 2);
}, 600_000);

test.each(readSamples())(
  '$name, written from nothing',
  ({ text }) => {
    const versions = new Versions();
    // the beginning character by character, the rest in pieces that end anywhere
    for (let end = 1; end <= text.length; end += end < 1200 ? 1 : LATER) {
      const written = text.slice(0, end);
      const found = differenceOfTrees(parse(written, versions), parse(written));
      if (found) expect.fail(`after ${end} characters: ${found}`);
    }
  },
  600_000,
);

test('a word typed into a rationale has no other part read again', () => {
  const versions = new Versions();
  const text = generateLetter({ seed: 1, length: 3000, generation: 'pages', arrangement: 'wrapped' });
  const before = parse(text, versions);
  const after = parse(text.replace('every visit', 'nearly every visit'), versions);
  expect(after.parts).toHaveLength(before.parts.length);
  expect(keptParts(after, before)).toBe(after.parts.length - 1);
  const [edited] = after.parts.filter(({ part }, i) => part !== before.parts[i]?.part);
  expect(edited?.part.items[0]?.rationale?.flow.text).toContain('nearly every visit');
});

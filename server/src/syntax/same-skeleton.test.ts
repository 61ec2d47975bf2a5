import { describe, expect, it } from 'vitest';
import { differenceOfTrees } from '../../../test/robustness/same-reading.ts';
import { letterWith } from '../rules/test-support.ts';
import { parse } from './parse.ts';
import type { Determination } from './tree.ts';

const ITEM = `Knee brace: Upheld

Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.

Decision rationale: The joint is stable on examination, so that a brace has no purpose in this
case, and the records tell of no fall. The patient walks without a cane and climbs stairs with
ease. Nothing more is expected of a brace. The requested knee brace is not medically necessary.
`;

/** The letter after one edit, read with the help of the version before it, and that version. */
function edited(letter: string, from: string, to: string): readonly [Determination, Determination] {
  expect(letter.split(from)).toHaveLength(2);
  const before = parse(letter);
  return [parse(letter.replace(from, to), before), before];
}

/** Whether the frame was taken over: one that is read is made of new objects. */
function isTakenOver([after, before]: readonly [Determination, Determination]): boolean {
  return after.sections[0] === before.sections[0];
}

describe('the skeleton is taken over when a word is typed', () => {
  it.each([
    ['in a rationale', 'climbs stairs', 'climbs the stairs'],
    ['behind the label on its line', 'The joint is', 'The left joint is'],
    ['at the end of the letter', 'brace is not medically necessary.', 'brace is not medically necessary. It'],
    ['in a guideline field', 'Initial Care.', 'Initial Care and more.'],
  ])('%s', (_, from, to) => {
    const [after, before] = edited(letterWith(ITEM), from, to);
    expect(isTakenOver([after, before])).toBe(true);
    expect(differenceOfTrees(after, parse(after.source))).toBeNull();
  });

  it('in the middle of a paragraph of the summary', () => {
    const letter = letterWith(ITEM).replace(
      'with left knee pain',
      'with pain\nin the left knee, which is swollen,\nand pain',
    );
    const [after, before] = edited(letter, 'which is', 'which was');
    expect(isTakenOver([after, before])).toBe(true);
    expect(differenceOfTrees(after, parse(after.source))).toBeNull();
  });
});

/** What is typed counts although it stands in the middle of a line that has nothing to tell by itself. */
const TELLING = [
  { what: 'a label that begins in the line', words: 'Decision\nrationale: The', from: 'ision\n', to: 'isixon\n' },
  { what: 'a decision that begins in the line', words: 'sling: Upxe\nld\nAnd the', from: 'Upxe', to: 'Uphe' },
  { what: 'a decision above the line', words: 'sling: Upheld\nand the', from: 'and the', to: 'And the' },
  { what: 'a paragraph end before another item', words: '', from: 'medically necessary.\n\nAnkle', to: 'medically necessary:\n\nAnkle' },
  { what: 'a fixed sentence that begins above', words: 'x\nThe Final Determination was based on\ndexcisions for', from: 'dexc', to: 'dec' },
  { what: 'a heading that begins above', words: 'x\nCLINICAL CASE\nSUMXMARY\nand the', from: 'SUMX', to: 'SUM' },
  { what: 'a new line', words: '', from: 'climbs', to: 'cli\nmbs' },
]; // biome-ignore format: one case a row

describe('the skeleton is read anew for', () => {
  it.each(TELLING)('$what', ({ words, from, to }) => {
    const item =
      words === ''
        ? ITEM
        : ITEM.replace(words.startsWith('Decision') ? 'Decision rationale: The' : 'case, and the', words);
    const text = letterWith(item, ITEM.replace('Knee brace', 'Ankle brace'));
    const at = text.indexOf(from);
    const before = parse(text);
    const after = parse(text.slice(0, at) + to + text.slice(at + from.length), before);
    expect(at).toBeGreaterThan(0);
    expect(differenceOfTrees(after, parse(after.source))).toBeNull();
    expect(isTakenOver([after, before])).toBe(false);
  });
});

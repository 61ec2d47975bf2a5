import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/features/analysis.ts';
import { LetterVersions } from '../../server/src/letter/letter-versions.ts';
import { letterWith, SOUND_LETTER } from '../../server/src/rules/test-support.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { brokenPromises, meaning } from '../engine/tree.ts';
import { BROKEN_PAIRS, INSIDE, ITEM, OUTLINE_EDITS } from './odd-letters.ts';
import { differenceOfVersions, firstDifference, keptParts } from './same-reading.ts';

// Edits in the places that the outline of a letter hangs on, most of them odd: what tells where a heading, a label, a
// decision or an item is stands far from what it tells of. What is known of the version before must not shine through.

/** Expects that a letter is read the same before an edit, after it and when it is undone as by itself; gives what it says. */
function edited(before: string, after: string) {
  expect(before).not.toBe(after);
  expect(differenceOfVersions(before, after, before)).toBeNull();
  const said = (text: string) => {
    const tree = parse(text);
    expect(brokenPromises(tree)).toEqual([]);
    return { ...meaning(tree), parts: tree.parts.length };
  };
  return { before: said(before), after: said(after) };
}

/** The letter with its one place of `from` put otherwise. */
function put(letter: string, from: string, to: string): string {
  expect(letter.split(from), from).toHaveLength(2);
  return letter.replace(from, to);
}

describe('a word has only the part read again that it is typed in', () => {
  const swollen = put(SOUND_LETTER, 'with left knee pain', 'with pain\nin the left knee, which is swollen,\nand pain');
  const inParagraphs = put(SOUND_LETTER, 'on 03/02/2014.', 'on 03/02/2014.\n\nIt hurts.\n\nHe rests.');

  it.each([
    ['in a rationale', SOUND_LETTER, 'joint is stable', 'left joint is stable'],
    ['behind the label on its line', SOUND_LETTER, 'rationale: The joint', 'rationale: The left joint'],
    ['at the end of the letter', SOUND_LETTER, 'knee brace is not medically necessary.', 'knee brace is not medically necessary. It'],
    ['in a guideline field', SOUND_LETTER, 'Initial Care.', 'Initial Care and more.'],
    ['in the middle of a paragraph of the summary', swollen, 'which is', 'which was'],
    ['where a paragraph of the summary ends', inParagraphs, 'It hurts.', 'It hurts a lot.'],
    ['where a paragraph of the summary begins', inParagraphs, 'He rests.', 'Often he rests.'],
    ['behind the last label of the front', SOUND_LETTER, '11/04/2016', '11/04/2016 a'],
  ])('%s', (_, letter, from, to) => {
    const versions = new LetterVersions();
    const [before, after] = [letter, put(letter, from, to)].map(
      (text) => analyse(text, undefined, undefined, versions).letter.determination,
    );
    if (!before || !after) throw new Error('there are two versions');
    expect(after.parts).toHaveLength(before.parts.length);
    expect(keptParts(after, before)).toBe(after.parts.length - 1);
    edited(letter, after.source);
  });
}); // biome-ignore format: one case a row

it.each([
  ['a heading', 'CASE SUMMARY\n', 'CASE SUMMARY a\n'],
  ['a fixed sentence', 'medical records:', 'medical records: a'],
  ['the last label of a front', '11/04/2016', '11/04/2016 a'],
])('what is put in right behind %s is none of it', (_, from, to) => {
  edited(SOUND_LETTER, put(SOUND_LETTER, from, to));
});

it.each(BROKEN_PAIRS)('$what', ({ one, other }) => {
  edited(one, other);
  edited(other, one);
});

it('a letter that is written from nothing is read as it stands, sign by sign', () => {
  const versions = new LetterVersions();
  for (let end = 1; end <= SOUND_LETTER.length; end++) {
    const written = SOUND_LETTER.slice(0, end);
    const read = analyse(written, undefined, undefined, versions);
    expect(firstDifference(read, analyse(written)), `after ${end} signs`).toBeNull();
  }
});

/** The same, and edits that change the outline of some letters alone. */
const TELLING = [
  ...OUTLINE_EDITS,
  { what: 'a paragraph end before another item', where: '', words: '', from: 'medically necessary.\n\nAnkle', to: 'medically necessary:\n\nAnkle' },
  { what: 'a fixed sentence that begins above', where: INSIDE, words: 'x\nThe Final Determination was based on\ndexcisions for', from: 'dexc', to: 'dec' },
  { what: 'a new line', where: '', words: '', from: 'climbs', to: 'cli\nmbs' },
]; // biome-ignore format: one case a row

describe('an edit tells', () => {
  it.each(TELLING)('$what', ({ where, words, from, to }) => {
    const item = ITEM.replace(where, words);
    expect(item === ITEM).toBe(where === '');
    expectTold(letterWith(item, ITEM.replace('Knee brace', 'Ankle brace')), from, to);
  });

  it('a heading that begins in the paragraph before', () => {
    const apart = '\n\nIt hurts.\n\nCLINICAL CASE.\n\nSUMXMARY and the rest of it.\n\nHe rests.';
    expectTold(put(letterWith(ITEM), 'on 03/02/2014.', `on 03/02/2014.${apart}`), 'SUMX', 'SUM');
  });

  it('the heading of an older family below all others', () => {
    const letter = letterWith(ITEM);
    const front = letter.slice(0, letter.indexOf('IMR ISSUES'));
    expectTold(`${front}And more.\n\nIMR DECISION(S) AND RATIONXALE(S)\n\nIt is so.\n`, 'RATIONX', 'RATION');
  });

  it('the last word of a text in which no item has begun', () => {
    const letter = letterWith(ITEM);
    const front = letter.slice(0, letter.indexOf('CLINICAL')).trimEnd();
    edited(front, `${front}x`);
  });

  it('how full the line above a request is', () => {
    const rationale = 'Decision rationale: It is short.';
    const items = `Knee brace: Upheld\n${rationale}\nIt is so.\nAnkle brace: Upheld\n${rationale}`;
    expectTold(letterWith(items), 'It is so.', `It is ${'so and '.repeat(14)}so.`);
  });

  it('the last word of a paragraph of the summary', () => {
    const letter = put(letterWith(ITEM), 'on 03/02/2014.', 'on 03/02/2014.\n\nIt hurts.\n\nHe rests.');
    expectTold(letter, 'hurts.', 'hurts,');
  });
});

/** Expects that an edit of the first place of `from` changes what the letter consists of, besides being read as it stands. */
function expectTold(text: string, from: string, to: string): void {
  const at = text.indexOf(from);
  expect(at).toBeGreaterThan(0);
  const { before, after } = edited(text, text.slice(0, at) + to + text.slice(at + from.length));
  expect(after).not.toEqual(before);
}

describe('the page counts', () => {
  /** A line so wide that nothing but the page parts the request below it from it. */
  const wide = `${'The knee is stable and the gait is even. '.repeat(3)}It is so.`;

  /** For how many lengths of a letter what is typed into the first rationale moves the request of the second item. */
  function movedRequests(filler: string, apart: string, typed: string): number {
    let moved = 0;
    for (let n = 0; n < 240; n++) {
      const items = `Knee brace: Upheld\nDecision rationale: It is short.\none\ntwo\nthree\n${wide}${apart}Ankle brace: Upheld\nDecision rationale: ${wide}`;
      const letter = letterWith(items).replace('CLINICAL', `${filler.repeat(n)}CLINICAL`);
      const { before, after } = edited(letter, put(letter, 'two', typed));
      if (before.items[1]?.request !== after.items[1]?.request) moved++;
    }
    return moved;
  }

  it.each([
    ['blank lines', 'word.\n\n', '\n\n', '\ntwo'],
    ['indents', '  word.\n', '\n  ', '   two'],
  ])('by its %s', (_, filler, apart, typed) => {
    expect(movedRequests(filler, apart, typed)).toBeGreaterThan(0);
  });
});

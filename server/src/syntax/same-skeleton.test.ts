import { describe, expect, it } from 'vitest';
import { brokenPromises } from '../../../test/engine/tree.ts';
import { differenceOfTrees } from '../../../test/robustness/same-reading.ts';
import { letterWith, SOUND_LETTER } from '../rules/test-support.ts';
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

function expectTakenOver([after, before]: readonly [Determination, Determination]): void {
  expect(isTakenOver([after, before])).toBe(true);
  expect(differenceOfTrees(after, parse(after.source))).toBeNull();
}

describe('the skeleton is taken over when a word is typed', () => {
  it.each([
    ['in a rationale', 'climbs stairs', 'climbs the stairs'],
    ['behind the label on its line', 'The joint is', 'The left joint is'],
    ['at the end of the letter', 'brace is not medically necessary.', 'brace is not medically necessary. It'],
    ['in a guideline field', 'Initial Care.', 'Initial Care and more.'],
  ])('%s', (_, from, to) => {
    expectTakenOver(edited(letterWith(ITEM), from, to));
  });

  it('in the middle of a paragraph of the summary', () => {
    const letter = letterWith(ITEM).replace(
      'with left knee pain',
      'with pain\nin the left knee, which is swollen,\nand pain',
    );
    expectTakenOver(edited(letter, 'which is', 'which was'));
  });

  it('where a paragraph of the summary ends or begins, as long as it does', () => {
    const letter = letterWith(ITEM).replace('on 03/02/2014.', 'on 03/02/2014.\n\nIt hurts.\n\nHe rests.');
    expectTakenOver(edited(letter, 'It hurts.', 'It hurts a lot.'));
    expectTakenOver(edited(letter, 'He rests.', 'He often rests.'));
  });
});

const RATIONALE = 'Decision rationale: The';
const INSIDE = 'case, and the';

it.each([
  ['a heading', 'CASE SUMMARY\n', 'CASE SUMMARY a\n'],
  ['a fixed sentence', 'medical records:', 'medical records: a'],
  ['the last label of a front', '11/04/2016', '11/04/2016 a'],
])('what is put in right behind %s is none of it', (_, from, to) => {
  const [after] = edited(SOUND_LETTER, from, to);
  expect(differenceOfTrees(after, parse(after.source))).toBeNull();
});

const REVIEWER = 'Knee brace: Upheld\n\nMAXIMUS guideline: none.\n\n';
const SENTENCE = 'The expert reviewer developed the following clinical case summary\nbased on a ';

it.each([
  ['a word put in behind a broken heading', 'CLINICAL CASE\nSUMMARY of it', 'CLINICAL CASE\nSUMMARY x of it'],
  ['a sign behind a broken heading', 'CLINICAL CASE\nSUMMARY of it', 'CLINICAL CASE\nSUMMARY" of it'],
  ['a blank behind a broken heading', 'CLINICAL CASE\nSUMMARY  of it', 'CLINICAL CASE\nSUMMARY x of it'],
  ['the first word behind a broken heading', 'CLINICAL CASE\nSUMMARY', 'CLINICAL CASE\nSUMMARY x'],
  [
    'signs in a fixed sentence that ends where it did',
    `CLINICAL CASE SUMMARY\n${SENTENCE}review of pain`,
    `CLINICAL CASE SUMMARY\n${SENTENCE}***review xf pain`,
  ],
  [
    'a decision broken over lines',
    'Uphe\nU\nphel\nD  MAXIMUS guideline:',
    'Uphe\nU,\nphel\nD  MAXIMUS guideline:',
  ],
  [
    'a decision that ends on the line of a label',
    'Up\nhel\nD  MAXIMUS guideline:',
    'U,p\nhel\nD  MAXIMUS guideline:',
  ],
  [
    'a word before such a decision',
    'Brace: xU\nph\nEld  MAXIMUS guideline: none.',
    'Brace: U\nph\nEld  MAXIMUS guideline: none.',
  ],
])('%s', (_, from, to) => {
  for (const [one, other] of [
    [from, to],
    [to, from],
  ] as const) {
    const after = parse(REVIEWER + other, parse(REVIEWER + one));
    expect(differenceOfTrees(after, parse(after.source))).toBeNull();
    expect(brokenPromises(after)).toEqual([]);
  }
});

it('a letter that is written from nothing is read as it stands, sign by sign', () => {
  let letter = parse('');
  for (let end = 1; end <= SOUND_LETTER.length; end++) {
    letter = parse(SOUND_LETTER.slice(0, end), letter);
    expect(differenceOfTrees(letter, parse(letter.source))).toBeNull();
  }
});

/** What is typed counts although it stands in a line that has nothing to tell by itself. `put` takes the place of `where`. */
const TELLING = [
  { what: 'a label that begins in the line', where: RATIONALE, put: 'Decision\nrationale: The', from: 'ision\n', to: 'isixon\n' },
  { what: 'a label in the middle of the line', where: INSIDE, put: 'case.\nIt is so. MAXIMUS guideline: No', from: 'so. MAX', to: 'so. MAXX' },
  { what: 'a label behind another colon', where: INSIDE, put: 'case.\nIt is: so. The', from: 'is: so. The', to: 'is: so. MAXIMUS guideline: The' },
  { what: 'a label that loses its colon, behind another', where: RATIONALE, put: 'Care\nis: so. Decision rationale: The', from: 'rationale: The', to: 'rationale The' },
  { what: 'a label whose letters are far apart', where: INSIDE, put: 'x Cxl\na   i   m   s   A   d   m   i   n   i   s   t   r   a   t   o   r\nguideline: The', from: 'Cxl', to: 'Cl' },
  { what: 'a decision that begins in the line', where: INSIDE, put: 'sling: Upxe\nld\nAnd the', from: 'Upxe', to: 'Uphe' },
  { what: 'a decision above the line', where: INSIDE, put: 'sling: Upheld\nand the', from: 'and the', to: 'And the' },
  { what: 'the colon of a decision on the next line', where: INSIDE, put: 'sling: x*\nUpheld\nAnd the', from: 'x*', to: '*' },
  { what: 'a paragraph end before another item', where: '', put: '', from: 'medically necessary.\n\nAnkle', to: 'medically necessary:\n\nAnkle' },
  { what: 'a fixed sentence that begins above', where: INSIDE, put: 'x\nThe Final Determination was based on\ndexcisions for', from: 'dexc', to: 'dec' },
  { what: 'a heading that begins above', where: INSIDE, put: 'x\nCLINICAL CASE\nSUMXMARY\nand the', from: 'SUMX', to: 'SUM' },
  { what: 'a new line', where: '', put: '', from: 'climbs', to: 'cli\nmbs' },
]; // biome-ignore format: one case a row

describe('the skeleton is read anew for', () => {
  it.each(TELLING)('$what', ({ where, put, from, to }) => {
    const item = ITEM.replace(where, put);
    expect(item === ITEM).toBe(where === '');
    expectReadAnew(letterWith(item, ITEM.replace('Knee brace', 'Ankle brace')), from, to);
  });

  it('a heading that begins in the paragraph before', () => {
    const apart = '\n\nIt hurts.\n\nCLINICAL CASE.\n\nSUMXMARY and the rest of it.\n\nHe rests.';
    expectReadAnew(letterWith(ITEM).replace('on 03/02/2014.', `on 03/02/2014.${apart}`), 'SUMX', 'SUM');
  });

  it('the heading of an older family below all others', () => {
    const letter = letterWith(ITEM);
    const front = letter.slice(0, letter.indexOf('IMR ISSUES'));
    expectReadAnew(
      `${front}And more.\n\nIMR DECISION(S) AND RATIONXALE(S)\n\nIt is so.\n`,
      'RATIONX',
      'RATION',
    );
  });

  it('the last word of a text in which no item has begun', () => {
    const letter = letterWith(ITEM);
    const front = letter.slice(0, letter.indexOf('CLINICAL'));
    const before = parse(front.trimEnd());
    const after = parse(`${before.source}x`, before);
    expect(differenceOfTrees(after, parse(after.source))).toBeNull();
    expect(isTakenOver([after, before])).toBe(false);
  });

  it('how full the line above a request is', () => {
    const rationale = 'Decision rationale: It is short.';
    const items = `Knee brace: Upheld\n${rationale}\nIt is so.\nAnkle brace: Upheld\n${rationale}`;
    expectReadAnew(letterWith(items), 'It is so.', `It is ${'so and '.repeat(14)}so.`);
  });

  it('the last word of a paragraph of the summary', () => {
    const letter = letterWith(ITEM).replace('on 03/02/2014.', 'on 03/02/2014.\n\nIt hurts.\n\nHe rests.');
    expectReadAnew(letter, 'hurts.', 'hurts,');
  });
});

function expectReadAnew(text: string, from: string, to: string): void {
  const at = text.indexOf(from);
  const before = parse(text);
  const after = parse(text.slice(0, at) + to + text.slice(at + from.length), before);
  expect(at).toBeGreaterThan(0);
  expect(differenceOfTrees(after, parse(after.source))).toBeNull();
  expect(isTakenOver([after, before])).toBe(false);
}

describe('the page counts', () => {
  /** A line so wide that nothing but the page parts the request below it from it. */
  const wide = `${'The knee is stable and the gait is even. '.repeat(3)}It is so.`;

  /** For how many lengths of a letter what is typed into the first rationale moves the request of the second item. */
  function movedRequests(filler: string, apart: string, typed: string): number {
    let moved = 0;
    for (let n = 0; n < 60; n++) {
      const items = `Knee brace: Upheld\nDecision rationale: It is short.\none\ntwo\nthree\n${wide}${apart}Ankle brace: Upheld\nDecision rationale: ${wide}`;
      const letter = letterWith(items).replace('CLINICAL', `${filler.repeat(n)}CLINICAL`);
      const before = parse(letter);
      const after = parse(letter.replace('two', typed), before);
      expect(differenceOfTrees(after, parse(after.source))).toBeNull();
      const [first, second] = [before, after].map(({ items: [, item] }) => item?.request.text);
      if (first !== second) moved++;
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

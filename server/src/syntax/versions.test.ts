import { describe, expect, it } from 'vitest';
import { brokenPromises } from '../../../test/engine/tree.ts';
import { BROKEN_PAIRS, INSIDE, ITEM, OUTLINE_EDITS } from '../../../test/robustness/odd-letters.ts';
import { plain, wholeTree } from '../letter/test-support.ts';
import { letterWith, SOUND_LETTER } from '../rules/test-support.ts';
import { parse } from './parse.ts';
import { Versions } from './versions.ts';

/** Expects that a text reads after another one as it does when it is just opened. */
function expectSame(after: string, before: string): void {
  const versions = new Versions();
  parse(before, versions);
  const letter = parse(after, versions);
  expect(plain(letter)).toBe(plain(parse(after)));
  expect(brokenPromises(letter)).toEqual([]);
}

/** The same of both texts after the other, and back again. */
function expectSameBothWays(one: string, other: string): void {
  expectSame(one, other);
  expectSame(other, one);
}

/** What a text consists of, without its words. */
function shapeOf(text: string) {
  const { sections, items } = wholeTree(text);
  return [
    sections.map(({ kind, heading, leadIn }) => [kind, heading?.spelling, leadIn !== null]),
    items.map(({ decision, request, fields }) => [
      decision?.value,
      request.text,
      fields.map(({ kind, label }) => [kind, label.spelling]),
    ]),
  ];
}

/** The letter with the one place of some words replaced. */
function edited(letter: string, from: string, to: string): string {
  expect(letter.split(from)).toHaveLength(2);
  return letter.replace(from, () => to);
}

describe('an edit that leaves the outline', () => {
  const summary = letterWith(ITEM).replace('on 03/02/2014.', 'on 03/02/2014.\n\nIt hurts.\n\nHe rests.');
  it.each([
    ['in a rationale', letterWith(ITEM), 'climbs stairs', 'climbs the stairs'],
    ['behind the label on its line', letterWith(ITEM), 'The joint is', 'The left joint is'],
    ['at the end of the letter', letterWith(ITEM), 'brace is not', 'brace, it seems, is not'],
    ['in a guideline field', letterWith(ITEM), 'Initial Care.', 'Initial Care and more.'],
    ['where a paragraph of the summary ends', summary, 'It hurts.', 'It hurts a lot.'],
    ['where a paragraph of the summary begins', summary, 'He rests.', 'He often rests.'],
    ['right behind a heading', SOUND_LETTER, 'CASE SUMMARY\n', 'CASE SUMMARY a\n'],
    ['right behind a fixed sentence', SOUND_LETTER, 'medical records:', 'medical records: a'],
    ['right behind the last value of the header', SOUND_LETTER, '11/04/2016', '11/04/2016 a'],
  ])('%s', (_, letter, from, to) => expectSameBothWays(letter, edited(letter, from, to)));
});

const NEXT = ITEM.replace('Knee brace', 'Ankle brace');

describe('an edit that changes the outline', () => {
  it.each(OUTLINE_EDITS)('$what', ({ where, words, from, to }) => {
    expect(ITEM).toContain(where);
    const letter = letterWith(ITEM.replace(where, words), NEXT);
    expectChange(letter, letter.replace(from, to));
  });

  const apart = '\n\nIt hurts.\n\nCLINICAL CASE.\n\nSUMXMARY and the rest of it.\n\nHe rests.';
  const rationale = 'Decision rationale: It is short.';
  const items = letterWith(`Knee brace: Upheld\n${rationale}\nIt is so.\nAnkle brace: Upheld\n${rationale}`);
  const front = letterWith(ITEM).slice(0, letterWith(ITEM).indexOf('IMR ISSUES'));
  const late = letterWith(ITEM, NEXT);
  // biome-ignore format: one case a row
  it.each([
    ['a heading that begins in the paragraph before', letterWith(ITEM).replace('2014.', `2014.${apart}`), 'SUMX', 'SUM'],
    ['a fixed sentence that begins above', late.slice(late.indexOf('CLINICAL')).replace(INSIDE, 'x\nMAXIMUS Federal Services\nsxent the complete case file to an'), 'sxent', 'sent'],
    ['how full the line above a request is', items, 'It is so.', `It is ${'so and '.repeat(14)}so.`],
    ['the heading of an older family below all others', `${front}And more.\n\nIMR DECISION(S) AND RATIONXALE(S)\n\nIt is so.\n`, 'RATIONX', 'RATION'],
  ])('%s', (_, letter, from, to) => expectChange(letter, edited(letter, from, to)));

  // biome-ignore format: one case a row
  it.each([
    ['a paragraph end before another item', late, 'medically necessary.\n\nAnkle', 'medically necessary:\n\nAnkle'],
    ['a new line', letterWith(ITEM), 'climbs', 'cli\nmbs'],
    ['the last word of a text in which no item has begun', front.trimEnd(), '03/02/2014.', '03/02/2014.x'],
    ['the last word of a paragraph of the summary', letterWith(ITEM).replace('2014.', '2014.\n\nIt hurts.\n\nHe rests.'), 'hurts.', 'hurts,'],
  ])('perhaps: %s', (_, letter, from, to) => expectSameBothWays(letter, edited(letter, from, to)));

  function expectChange(before: string, after: string): void {
    expect(shapeOf(after)).not.toEqual(shapeOf(before));
    expectSameBothWays(before, after);
  }
});

it.each(BROKEN_PAIRS)('$what', ({ one, other }) => expectSameBothWays(one, other));

it('a letter that is written from nothing reads as it is, character by character', () => {
  const versions = new Versions();
  for (let end = 0; end <= SOUND_LETTER.length; end++) {
    const text = SOUND_LETTER.slice(0, end);
    expect(plain(parse(text, versions)), text).toBe(plain(parse(text)));
  }
});

describe('the page counts', () => {
  /** A line so wide that nothing but the page parts the request below it from it. */
  const wide = `${'The knee is stable and the gait is even. '.repeat(3)}It is so.`;

  /** For how many lengths of a letter what is typed into the first rationale moves the request of the second item. */
  function movedRequests(filler: string, apart: string, typed: string): number {
    let moved = 0;
    for (let n = 0; n < 300; n++) {
      const items = `Knee brace: Upheld\nDecision rationale: It is short.\none\ntwo\nthree\n${wide}${apart}Ankle brace: Upheld\nDecision rationale: ${wide}`;
      const before = letterWith(items).replace('CLINICAL', `${filler.repeat(n)}CLINICAL`);
      const after = before.replace('two', typed);
      expectSame(after, before);
      const [first, second] = [before, after].map((text) => wholeTree(text).items[1]?.request.text);
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

describe('the vocabulary of a document', () => {
  /** Words of so many letters together, all different; each of six letters. */
  const words = (first: number, letters: number) =>
    Array.from({ length: letters / 6 }, (_, i) => {
      const n = first + i;
      return [0, 1, 2, 3, 4, 5].map((k) => String.fromCharCode(97 + (Math.floor(n / 26 ** k) % 26))).join('');
    }).join(' ');

  it('is one for all parts of its versions, until it is full', () => {
    const versions = new Versions();
    const vocabularies = (text: string) => parse(text, versions).parts.map(({ part }) => part.vocabulary);
    const all = [...vocabularies(SOUND_LETTER), ...vocabularies(letterWith(ITEM))];
    expect(new Set(all).size).toBe(1);
    expect(versions.vocabularies.current).toBe(all[0]);
  });

  it('is followed by another one when it has grown large; parts keep the one that they were read with', () => {
    const versions = new Versions();
    const [first] = parse(SOUND_LETTER, versions).parts;
    const vocabulary = versions.vocabularies.current;
    for (const word of words(0, 210_000).split(' ')) vocabulary.idOf(word, 0, 6, 0, packed(word));
    const again = parse(SOUND_LETTER, versions).parts[0];
    expect(again?.part).toBe(first?.part);
    expect(again?.part.vocabulary).toBe(vocabulary);
    const [other] = parse('Some other text.', versions).parts;
    expect(other?.part.vocabulary).toBe(versions.vocabularies.current);
    expect(versions.vocabularies.current).not.toBe(vocabulary);
  });

  const packed = (word: string) =>
    [...word].reduce((low, letter) => (low << 5) | (letter.charCodeAt(0) & 31), 0);
});

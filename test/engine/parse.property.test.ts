import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../server/src/letter/letter.ts';
import { wholeTree } from '../../server/src/letter/test-support.ts';
import { check } from '../../server/src/rules/check.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { readSamples, readSoundSamples } from './samples.ts';
import { brokenPromises, meaning } from './tree.ts';

/** Pieces that determinations are made of, whole and broken, to be thrown together in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    'CLINICAL CASE SUMMARY',
    'CLINICAL CASE SUMARY',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'IMR DECISION(S) AND RATIONALE(S)',
    'MEDICAL PROFESSIONAL REVIEW',
    'MAXIMUS Federal Services sent the complete case file to an expert reviewer.',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    'Claims Administrator guideline:',
    'MAXIMUS guideline :',
    'Decision ra tionale:',
    'Decision rational:',
    'Case Number: CM15-0000001',
    'Date Assigned:',
    '11/23/2016',
    'Application 11/15/2016',
    'Received:',
    'State(s) of Licensure: Nevada, Utah',
    'Certification(s)/Specialty:',
    'The expert reviewer is Board Certified in Neurology and is licensed to practice in Texas.',
    'Ibuprofen 600mg #60: Upheld',
    'MRI of the left knee: Overturned',
    'Knee brace: Upheid',
    'Upheld',
    'is: Upheld',
    'The request is not medically necessary.',
    'decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.',
  ),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\n \n\n',
    '\f',
    '\n\f',
    '  ',
    ' ',
    '\t',
    '\u2028',
    '\u0000',
    '\ufeff',
    '\ufffe',
    ':',
    '.',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const patchwork = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any string', () => {
  it('gives a sound tree', () => {
    fc.assert(
      fc.property(fc.oneof(patchwork, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        expect(brokenPromises(parse(text))).toEqual([]);
      }),
      { numRuns: 4000 },
    );
  });

  it('cut out of a sample anywhere gives a sound tree', () => {
    const samples = readSamples();
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat(), ({ text }, a, b) => {
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y);
        expect(brokenPromises(parse(text.slice(start, end)))).toEqual([]);
        expect(brokenPromises(parse(text.slice(0, start) + text.slice(end)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the line ends of a letter', () => {
  const samples = readSamples();
  const inForm = (text: string, lineEnd: string) => text.replace(/\r\n|\r|\n/g, lineEnd);

  it.each(samples)('do not change what $name says', ({ text }) => {
    const plain = meaning(parse(inForm(text, '\n')));
    for (const lineEnd of ['\r\n', '\r']) expect(meaning(parse(inForm(text, lineEnd)))).toEqual(plain);
  });

  it.each(samples)('do not change what $name says when form feeds are glued to lines', ({ text }) => {
    const unix = inForm(text, '\n');
    const plain = meaning(parse(unix));
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 5 }), (places) => {
        const breaks = [...unix.matchAll(/\n(?=\S)/g)].map((found) => found.index + 1);
        const chosen = new Set(places.map((place) => breaks[place % breaks.length]));
        const paged = [...unix].map((sign, i) => (chosen.has(i) ? `\f${sign}` : sign)).join('');
        expect(meaning(parse(paged))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a sound letter that loses one heading or label', () => {
  const losses = readSoundSamples().flatMap(({ name, text }) => {
    const tree = wholeTree(text);
    const headings = tree.sections.map((section) => section.heading);
    const labels = tree.items.flatMap((item) => item.fields.map((field) => field.label));
    return [...headings, ...labels].flatMap((marker) =>
      marker ? [{ name, text, lost: text.slice(marker.range.start, marker.range.end), ...marker.range }] : [],
    );
  });

  it('is told apart from a whole one in enough places', () => {
    expect(losses.length).toBeGreaterThan(50);
  });

  it.each(losses)('$name without "$lost" at $start gives a finding there', ({ text, start, end }) => {
    const damaged = text.slice(0, start) + text.slice(end);
    const gap = spotAround(damaged, start);
    const touching = check(readLetter(damaged)).filter(
      ({ range }) => range.start <= gap.end && range.end >= gap.start,
    );
    expect(touching).not.toEqual([]);
  });

  /** The place of the deletion with the white space around it. */
  function spotAround(text: string, offset: number): { start: number; end: number } {
    let start = offset;
    let end = offset;
    while (start > 0 && /\s/.test(text[start - 1] as string)) start--;
    while (end < text.length && /\s/.test(text[end] as string)) end++;
    return { start, end };
  }
});

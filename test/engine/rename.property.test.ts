import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../server/src/features/extract.ts';
import { factAt } from '../../server/src/features/renaming/fact-at.ts';
import { rename } from '../../server/src/features/renaming/rename.ts';
import { readLetter } from '../../server/src/letter/letter.ts';
import { printedDay } from '../../server/src/text/days.ts';
import { applyEdits } from '../../server/src/text/text-edits.ts';
import { itemLetterOf } from './item-letters.ts';
import { DRUGS, type Facts, type Layout, statedLetter } from './stated-letters.ts';

const facts: fc.Arbitrary<Facts> = fc.record({
  drug: fc.constantFrom(...DRUGS),
  strength: fc.constantFrom(25, 100, 150),
  quantity: fc.constantFrom(30, 60, 90),
  side: fc.constantFrom('left', 'right'),
  age: fc.constantFrom(38, 45, 52),
  injured: fc.constantFrom('2014-03-02', '2013-10-21', '2012-12-12'),
});
const layouts: fc.Arbitrary<Layout> = fc.record({
  seed: fc.nat(9999),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  pages: fc.boolean(),
  header: fc.boolean(),
});

/** What is typed for each fact, and where it is found in the letter first. */
const ASKED: Readonly<
  Record<keyof Facts, { typed(all: Facts): string; at(text: string, all: Facts): number }>
> = {
  drug: { typed: ({ drug }) => drug, at: (text, { drug }) => text.lastIndexOf(`${drug} `) + 2 },
  strength: {
    typed: ({ strength }) => `${strength}mg`,
    at: (text, { drug, strength }) => text.indexOf(`${drug} ${strength}mg #`) + drug.length + 2,
  },
  quantity: {
    typed: ({ quantity }) => String(quantity),
    at: (text, { quantity }) => text.indexOf(`mg #${quantity}: `) + 4,
  },
  side: { typed: ({ side }) => side, at: (text, { side }) => text.indexOf(`MRI of the ${side} knee: `) + 13 },
  age: {
    typed: ({ age }) => String(age),
    at: (text) => text.search(/(?:\d\d|\w+-\w+)[- ]year[- ]old (?:female|woman)/),
  },
  injured: {
    typed: ({ injured }) => printedDay(injured),
    at: (text) => text.search(/injury (?:on|is)|Date of injury:/) + 19,
  },
};

describe.each(Object.keys(ASKED) as (keyof Facts)[])('%s', (key) => {
  test('renamed, the letter is the one that states the new fact, in every byte, and back again', () => {
    fc.assert(
      fc.property(facts, facts, layouts, (before, other, layout) => {
        const after = { ...before, [key]: other[key] };
        const [text, wanted] = [statedLetter(before, layout), statedLetter(after, layout)];
        const made = renamed(text, ASKED[key].at(text, before), ASKED[key].typed(after));
        expect(made).toBe(wanted);
        expect(renamed(wanted, ASKED[key].at(wanted, after), ASKED[key].typed(before))).toBe(text);
      }),
      { numRuns: 25 },
    );
  });
});

function renamed(text: string, offset: number, words: string): string {
  const letter = readLetter(text);
  const fact = factAt(letter, offset);
  if (!fact)
    return `no fact at ${offset}: ${text.slice(offset - 20, offset)}|${text.slice(offset, offset + 20)}`;
  const edits = rename(letter, fact, words);
  if (typeof edits === 'string') return edits;
  expect(edits.map(({ doubt }) => doubt)).toEqual(edits.map(() => null));
  return applyEdits(text, edits);
}

/** What a letter says, wherever it says it. */
function saying(text: string) {
  const { items, sections, ...rest } = extract('', readLetter(text));
  const places = (one: unknown) =>
    JSON.parse(JSON.stringify(one, (key, value) => (key === 'range' ? undefined : value)));
  return { rest, sections: sections.map(({ kind }) => kind), items: items.map(places) };
}

test('a request of generated letters: amounts, line ends and page breaks stay, and the letter says the new words and nothing else', () => {
  fc.assert(
    fc.property(
      fc.nat(3000),
      fc.nat(),
      fc.constantFrom(
        'Yoga, 8 sessions',
        'Brace $1 ($& and $$) #2',
        'Ultram 50mg #60',
        'Cold unit: \\$0 copay',
      ),
      (seed, which, words) => {
        const { text, items } = itemLetterOf(seed);
        const index = which % items.length;
        const letter = readLetter(text);
        const part = letter.items[index];
        const place = (part?.start ?? 0) + (part?.part.determination.items[0]?.requestRange.start ?? 0);
        const fact = factAt(letter, place);
        expect(fact?.kind).toBe('request');
        const edits = fact && rename(letter, fact, words);
        if (!edits || typeof edits === 'string') throw new Error(`refused: ${edits}`);
        const certain = edits.filter(({ doubt }) => doubt === null);
        const made = applyEdits(text, certain);
        const before = saying(text);
        const after = saying(made);
        const request = (part?.part.determination.items[0]?.request.text ?? '').replace(/^#\d: /, '');
        // a number that is read as a word of the request stays
        const number = /^#\d: /.exec(before.items[index].request)?.[0] ?? '';
        expect(after.items[index].request).toBe(number + words);
        expect({ ...after, items: [] }).toEqual({ ...before, items: [] });
        before.items.forEach((item, i) => {
          const { rationale, ...own } = after.items[i];
          expect({ ...own, request: '' }).toEqual({ ...item, request: '', rationale: undefined });
          if (i !== index) expect(own.request).toBe(item.request);
        });
        // white space and all other words are where they were
        const spaces = (source: string) => source.replace(/[^\r\n\f]/g, '');
        expect(spaces(made)).toBe(spaces(text));
        const without = (source: string, gone: string) => source.replaceAll(gone, '').length;
        expect(without(made, words)).toBe(without(text, request));
      },
    ),
    { numRuns: 80 },
  );
});

test('any place of any letter has a fact or none, and any words are taken or refused', () => {
  fc.assert(
    fc.property(
      facts,
      layouts,
      fc.nat(),
      fc.string(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (all, layout, cut, words, at) => {
        const whole = statedLetter(all, layout);
        const text = whole.slice(0, cut % whole.length);
        const letter = readLetter(text);
        const fact = factAt(letter, Math.floor(at * text.length));
        if (!fact) return;
        expect(fact.range.start).toBeLessThan(fact.range.end);
        const edits = rename(letter, fact, words);
        if (typeof edits === 'string') return;
        for (const [i, { range }] of edits.entries())
          expect(range.start).toBeGreaterThanOrEqual(edits[i - 1]?.range.end ?? 0);
      },
    ),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyRun, stretchOf, textOf } from '../../../../test/engine/generated-text.ts';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { drugsAt, findDrugs } from './drug-names.ts';

const catalogue = builtInCatalogue();
const NAMES = catalogue.drugs.flatMap(({ generic, brands, substances, misspellings }) => [
  generic,
  ...brands,
  ...substances,
  ...misspellings,
]);
const AROUND = ['10/325mg', '#90', 'topical', 'gel', '5% patch', 'takes', 'ER', 'a', 'ab', 'ace', 'hydro'];

test('the drugs of a text are those that are read at every word of it', () => {
  let some = 0;
  fc.assert(
    fc.property(textOf([...NAMES, ...AROUND]), (text) => {
      const found = drugsAt(text, everyRun(text), text.length, catalogue);
      some += found.length;
      expect(findDrugs(text, 0, text.length, catalogue)).toEqual(found);
    }),
    { numRuns: 1500 },
  );
  expect(some).toBeGreaterThan(200);
});

test('between two offsets, too: all that begin and end there', () => {
  fc.assert(
    fc.property(textOf(NAMES, 6), fc.nat(), fc.nat(), (text, a, b) => {
      const { start: from, end: to } = stretchOf(text, a, b);
      expect(findDrugs(text, from, to, catalogue)).toEqual(
        drugsAt(text, everyRun(text, from, to), to, catalogue),
      );
    }),
    { numRuns: 1000 },
  );
});

test('every name of the catalogue is found whatever joins its words, to its end', () => {
  // names of ordinary words count with a capital alone, and some names are those of other things
  const plain = NAMES.filter((name) => /^[\w /-]{7,}$/.test(name));
  expect(plain.length).toBeGreaterThan(300);
  const joint = fc.constantFrom(' ', '-', ' / ', '/', '- ', ' + ');
  const shift = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
  );
  const missed: string[] = [];
  fc.assert(
    fc.property(joint, shift, (between, inCase) => {
      for (const name of plain) {
        const written = inCase(name).replace(/[ /-]+/g, between);
        const [found] = findDrugs(`He takes ${written} daily.`, 0, 100, catalogue);
        if (!found || found.end < 9 + written.length) missed.push(written);
      }
    }),
    { numRuns: 12 },
  );
  // a drink more often than a drug
  expect([...new Set(missed.map((name) => name.toLowerCase()))]).toEqual(['caffeine']);
});

import { expect, it } from 'vitest';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { expectFindings, inIssues, inSummary, marked } from '../test-support.ts';
import { drugMisspelled } from './drug-misspelled.ts';
import { SHORTEST_NAME } from './drug-spelling.ts';

it('marks listed misspellings and names one letter off', () => {
  const letter = inSummary(`
    Medications include Topomax daily.
                        ^^^^^^^
    Omeprazol 20mg was given.
    ^^^^^^^^^
    Gabapenttin 600mg was given.
    ^^^^^^^^^^^
    Tizandiine and tizanidine were given.
    ^^^^^^^^^^
    Nodafinil and modafinil were given.
    ^^^^^^^^^
    OMEPRAXOLE was given.
    ^^^^^^^^^^
    Norcco 10/325mg was given.
    ^^^^^^
  `);
  expectFindings(drugMisspelled, letter);
});

it('marks a name two letters off where the letter has it right elsewhere', () => {
  const letter = inSummary(`
    Cyclobenzaprine helps; cyclabenzeprine is taken at night.
                           ^^^^^^^^^^^^^^^
  `);
  expectFindings(drugMisspelled, letter);
});

it.each([
  'Omeprazole, Topamax and Norco were given.',
  'His ability to walk is typical; the ambient lighting is dim and he takes lyrics lessons.',
  'Medial joint line tenderness; iodine was used; the testis is normal.',
  'Omepraz ole and O meprazole were given, and cyclobenza-\nprine too.',
  'The electrodiagnostic testin g was normal.',
  'Prednisone, prednisolone and oxazepam were given with naltrexone.',
  'NSAIDs and opioids, Duragesics and two Lidoderms were given.',
  'See www.gabapentim.com and mail omeprazol@example.com.',
  'Narrow canal; mobile spine; pixel by pixel.',
  'Methyl salicylate was rubbed in; such salicylates are sold without prescription.',
  'The interpreter, Marinel Osorio, came along.',
])('is silent on %j', (words) => {
  expectFindings(drugMisspelled, inSummary(words));
});

it('is sure where a dose or the right name shows that a drug is meant', () => {
  const dose = inSummary(`
    Gabapenttin 600mg was given.
    ^^^^^^^^^^^
  `);
  const elsewhere = inSummary(`
    Gabapenttin was given, then gabapentin.
    ^^^^^^^^^^^
  `);
  const neither = inSummary(`
    Gabapenttin was given.
    ^^^^^^^^^^^
  `);
  expect(expectFindings(drugMisspelled, dose)).toMatchObject([{ severity: 'warning' }]);
  expect(expectFindings(drugMisspelled, elsewhere)).toMatchObject([{ severity: 'warning' }]);
  expect(expectFindings(drugMisspelled, neither)).toMatchObject([{ severity: 'information' }]);
});

it('finds nearly every name of the catalogue with a letter left out, doubled, replaced or swapped', () => {
  const names = new Set(
    builtInCatalogue()
      .drugs.flatMap(({ substances, brands }) => [...substances, ...brands])
      .filter((name) => name.length >= SHORTEST_NAME && /^[a-z]+$/i.test(name)),
  );
  let damaged = 0;
  let found = 0;
  for (const name of names) {
    const middle = Math.floor(name.length / 2);
    const variants = [
      name.slice(0, middle) + name.slice(middle + 1),
      name.slice(0, middle) + name.charAt(middle) + name.slice(middle),
      `${name.slice(0, middle)}q${name.slice(middle + 1)}`,
      name.slice(0, middle - 1) + name.charAt(middle) + name.charAt(middle - 1) + name.slice(middle + 1),
    ].filter((variant) => variant.toLowerCase() !== name.toLowerCase());
    for (const variant of variants) {
      damaged++;
      if (marked(drugMisspelled, inIssues(`${variant} 50mg #60: Upheld`))[0] === variant) found++;
    }
  }
  expect(damaged).toBeGreaterThan(800);
  expect(found / damaged).toBeGreaterThan(0.97);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const syntaxes = new URL('../../syntaxes/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, syntaxes), 'utf8'));

it('every rule that is included exists, and every rule is included', () => {
  const grammar = read('imr-determination.tmLanguage.json');
  const included = new Set(
    [...JSON.stringify(grammar).matchAll(/"include":"#([^"]+)"/g)].map((match) => match[1]),
  );
  expect([...included].sort()).toEqual(Object.keys(grammar.repository).sort());
});

it('words are whole where a reviewer sees one word', () => {
  const { pattern, flags } = read('language-configuration.json').wordPattern;
  const words = (text: string) => text.match(new RegExp(pattern, flags)) ?? [];
  for (const word of [
    '10/325mg',
    'NSAIDs',
    '9792.24.2',
    'L4-5',
    'non-sedating',
    "worker's",
    '03/10/2015',
    '76-78',
    '1.3%',
  ]) {
    expect(words(`the ${word}, then`)).toEqual(['the', word, 'then']);
  }
  expect(words('60, 61, 88,89. 1,000mg')).toEqual(['60', '61', '88', '89', '1,000mg']);
  expect(words('06/04/15.MTUS')).toEqual(['06/04/15', 'MTUS']);
  expect(words(`${'1-'.repeat(50_000)}`)).toHaveLength(1);
});

import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, textsWith, tokenize } from './tokenizer.ts';

const folder = new URL('../../samples/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const letters = readdirSync(folder).filter((name) => !name.endsWith('.md'));

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

it('there are samples', () => {
  expect(letters.length).toBeGreaterThanOrEqual(8);
});

describe.each(letters)('%s', (name) => {
  it('every heading, label and decision is marked as what it is', () => {
    const text = read(name);
    const tokens = tokenize(grammar, text);
    expect(textsWith(tokens, 'entity.name.section')).toHaveLength(
      count(
        text,
        /^ *(HOW THE IMR FINAL DETERMINATION WAS MADE|CLINICAL CASE SUMMARY|IMR ISSUES, DECISIONS AND RATIONALES) *$/gm,
      ),
    );
    expect(textsWith(tokens, 'keyword.other.field-label')).toHaveLength(
      count(text, /^(Claims Administrator guideline|MAXIMUS guideline|Decision rationale):/gm),
    );
    expect(textsWith(tokens, 'markup.deleted.upheld')).toHaveLength(count(text, /\bUpheld *$/gm));
    expect(textsWith(tokens, 'markup.inserted.overturned')).toHaveLength(count(text, /\bOverturned *$/gm));
  });
});

it('the draft shows each place that is left to fill in', () => {
  expect(textsWith(tokenize(grammar, read('draft-half-finished.imr')), 'invalid')).toEqual([
    'TBD',
    '[insert specialty]',
    '___',
    'XXX',
    '[insert remaining treatment history]',
    'TBD',
    '[insert chapter and year]',
    '___',
  ]);
});

it('the sound letters show none', () => {
  const sound = letters.filter((name) => !/^(draft|deliberate)/.test(name));
  for (const name of sound) expect(textsWith(tokenize(grammar, read(name)), 'invalid'), name).toEqual([]);
});

it('the partly authorized requests are marked whole, over their line breaks', () => {
  const tokens = tokenize(grammar, read('partly-authorized-requests.imr'));
  const requests = textsWith(tokens, 'entity.name.function.request').join(' ');
  expect(count(requests, /was the original request\./g)).toBe(4);
  expect(count(requests, /, Tizanidine 4 mg #60 is$/gm)).toBe(0);
  expect(requests).toContain('TENS unit for purchase is');
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { ARRANGEMENTS, corpusIsThere, readPublished, readSeeds, readTruth } from '../corpus/support.ts';
import { letters, linesOf, loadGrammar, type Token, textsWith, tokenize } from './tokenizer.ts';

const HEADINGS = [
  'HOW THE IMR FINAL DETERMINATION WAS MADE',
  'CLINICAL CASE SUMMARY',
  'IMR ISSUES, DECISIONS AND RATIONALES',
].map(letters);
const LABELS = ['Claims Administrator guideline:', 'MAXIMUS guideline:', 'Decision rationale:'].map(letters);
const HEADER_LABELS = [
  'Case Number:',
  'Date Assigned:',
  'Date of Injury:',
  'Decision Date:',
  'UR Denial Date:',
  'Priority:',
  'Received:',
];
const CREDENTIALS_LABELS = [
  'The Expert Reviewer has the following credentials:',
  'State(s) of Licensure:',
  'Certification(s)/Specialty:',
].map(letters);

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

const squeezed = (tokens: readonly Token[], scope: string) => textsWith(tokens, scope).map(letters);
const times = <T>(value: T, count: number) => Array.from({ length: count }, () => value);

/** How often the letters of some words stand in a text, white space aside. */
const occurrences = (text: string, words: string) => letters(text).split(words).length - 1;

/** Checks one letter; the number of landmarks seen in it is returned so that the sum can be stated. */
function checkLetter(text: string, decisions: readonly string[], name: string): number {
  const tokens = tokenize(grammar, text);

  const headings = squeezed(tokens, 'entity.name.section');
  expect(headings, name).toEqual(HEADINGS);

  const labels = squeezed(tokens, 'keyword.other.field-label');
  expect(labels, name).toEqual(decisions.flatMap(() => LABELS));

  const seen = tokens
    .map((token) => ({ word: letters(token.text), scopes: token.scopes.join(' ') }))
    .filter(({ scopes }) => /markup\.(deleted|inserted)/.test(scopes));
  expect(
    seen.map(({ word, scopes }) => [word, scopes.includes('deleted') ? 'Upheld' : 'Overturned']),
    name,
  ).toEqual(decisions.map((decision) => [decision, decision]));

  const credentials = squeezed(tokens, 'keyword.other.credentials-label');
  for (const label of CREDENTIALS_LABELS) {
    const printed = occurrences(text, label);
    expect(
      credentials.filter((words) => words === label),
      name,
    ).toEqual(times(label, printed));
  }

  const headerLabels = textsWith(tokens, 'keyword.other.header-label').join(' ');
  for (const label of HEADER_LABELS) {
    if (text.includes(label)) expect(headerLabels, name).toContain(label);
  }

  expect(textsWith(tokens, 'invalid'), name).toEqual([]);
  return headings.length + labels.length + seen.length + credentials.length;
}

/** Every line that is coloured as a request must be one, and every request must be coloured whole. */
function checkRequests(text: string, headings: readonly string[], name: string): void {
  const tokens = tokenize(grammar, text);
  const coloured = linesOf(text)
    .map((_, line) => tokens.filter((token) => token.line === line && token.scopes.includes('meta.request')))
    .map((parts) => letters(parts.map((part) => part.text).join('')))
    .filter((line) => line !== '');
  const wrong = coloured.filter((line) => !headings.some((heading) => heading.includes(line)));
  expect(wrong, name).toEqual([]);
  const missed = headings.filter((heading) => !coloured.join('').includes(heading));
  expect(missed, name).toEqual([]);
}

describe.runIf(corpusIsThere)('real determinations', () => {
  const truth = corpusIsThere ? readTruth() : new Map();

  it.each(ARRANGEMENTS)('%s: every heading, label and decision is marked as what it is', (arrangement) => {
    let checked = 0;
    for (const [caseNumber, letter] of truth) {
      const decisions = letter.items.map((item: { decision: string }) => item.decision);
      checked += checkLetter(readPublished(arrangement, caseNumber), decisions, caseNumber);
    }
    console.info(
      `${arrangement}: ${checked} headings, labels and decisions of ${truth.size} letters, all marked`,
    );
    expect(checked).toBeGreaterThan(10 * truth.size);
  });

  // In `pypdf-3` one request is glued to the end of a rationale: no line tells where it begins.
  it.each(ARRANGEMENTS.filter((arrangement) => arrangement !== 'pypdf-3'))(
    '%s: requests are coloured whole, and nothing else as a request',
    (arrangement) => {
      for (const [caseNumber, letter] of truth) {
        const headings = letter.items.map((item: { request: string; decision: string }) =>
          letters(`${item.request}:${item.decision}`),
        );
        checkRequests(readPublished(arrangement, caseNumber), headings, caseNumber);
      }
    },
  );

  it('the seeds: every heading, label and decision is marked as what it is', () => {
    const decisions: Record<string, string[]> = {
      '000': ['Upheld'],
      '001': ['Upheld', 'Upheld'],
      '002': ['Upheld', 'Upheld', 'Upheld', 'Upheld'],
      '003': ['Upheld', 'Upheld', 'Overturned'],
      '004': ['Upheld', 'Upheld'],
    };
    for (const { name, text } of readSeeds()) checkLetter(text, decisions[name] ?? [], name);
  });

  it('the seeds: the pages that the guideline fields cite', () => {
    const pages = readSeeds().flatMap(({ text }) => {
      const tokens = tokenize(grammar, text).filter((token) => token.scopes.includes('meta.field.guideline'));
      return textsWith(tokens, 'constant.numeric.page');
    });
    expect(pages).toEqual([
      '63',
      '64',
      '64',
      '76-85, 88-89',
      '78',
      '60, 61, 76-78, 88,89, 80, 81',
      '63',
      '63',
      '68',
      '69',
      '111',
      '111-113',
      '64-66',
      '128',
    ]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar, StateStack } from 'vscode-textmate';
import textmate from 'vscode-textmate';
import { growth, WORST_GROWTH } from '../engine/growth.ts';
import { loadGrammar } from './tokenizer.ts';

/** Text that is repeated to fill a line: what patterns with blanks, digits, lists and brackets could stumble over. */
const HOSTILE = [
  ' ',
  '\t',
  '\f',
  '\u00a0',
  '1',
  ',',
  '.',
  ':',
  '/',
  '_',
  'X',
  '[',
  '(',
  '"',
  '1, ',
  '1-',
  '1/2/',
  ': ',
  '[insert ',
  'page 1, 2, 3, ',
  'Page(s): ',
  'Section(s): ',
  'pp ',
  '10/325mg #60 x 6 ',
  'with 3 ',
  'MTUS ',
  'Non-MTUS ',
  'Official  ',
  'and Neck and ',
  'Decision based ',
  'Decision ra ',
  'C l a i m s ',
  'M A X I M U ',
  'Claims Administrator guideline ',
  'HOW THE IMR ',
  'Uphel ',
  ': Upheld ',
  'necessary. ',
  'Standard Application ',
  'licensed to practice in ',
  '8 C.C.R. 9792.2 - ',
  'Labor Code ',
  'CM16-',
  'lorem ipsum dolor ',
];

/** Lines that leave the tokenizer inside each of the grammar's regions. */
const STATES: Record<string, string> = {
  'at the top': '',
  'in a guideline field': 'Claims Administrator guideline: The',
  'in a guideline name': 'Claims Administrator guideline: Decision based on MTUS Chronic',
  'in a topic': 'MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Summary',
  'in a Non-MTUS citation': 'MAXIMUS guideline: Decision based on Non-MTUS Citation Book',
  'in a rationale': 'Decision rationale: The',
  'after a conclusion': 'Decision rationale: It is not medically necessary.',
  'before the first request': 'disputed items/services set forth below:',
  'in credentials': 'State(s) of Licensure: California,',
  'in the older credentials': 'Board Certified in Family',
};

const filled = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

let grammar: IGrammar;
const states = new Map<string, StateStack>();
beforeAll(async () => {
  grammar = await loadGrammar();
  for (const [name, line] of Object.entries(STATES)) {
    states.set(name, grammar.tokenizeLine(line, textmate.INITIAL).ruleStack);
  }
});

describe.each(Object.keys(STATES))('%s', (name) => {
  it('a line ten times as long takes about ten times as long', () => {
    const state = states.get(name) ?? textmate.INITIAL;
    for (const unit of HOSTILE) {
      const measured = growth((length) => grammar.tokenizeLine(filled(unit, length), state), 300);
      expect(measured, JSON.stringify(unit)).toBeLessThan(WORST_GROWTH);
    }
  });

  it('a line ten times as long has about ten times the tokens', () => {
    const state = states.get(name) ?? textmate.INITIAL;
    for (const unit of HOSTILE) {
      const count = (length: number) => grammar.tokenizeLine(filled(unit, length), state).tokens.length;
      expect(count(9_000), JSON.stringify(unit)).toBeLessThanOrEqual(12 * count(900));
    }
  });

  it('a line of 100,000 characters is passed over as one token, and the next line is read as ever', () => {
    const state = states.get(name) ?? textmate.INITIAL;
    for (const unit of HOSTILE) {
      const line = filled(unit, 100_000);
      const result = grammar.tokenizeLine(line, state);
      expect(result.tokens, JSON.stringify(unit)).toHaveLength(1);
      const heading = grammar.tokenizeLine('CLINICAL CASE SUMMARY', result.ruleStack).tokens;
      expect(heading[0]?.scopes.join(' ')).toContain('entity.name.section');
    }
  });
});

it('a paragraph of 6,000 characters on one line is coloured to its end', () => {
  const line = `Decision rationale: ${filled('The dose was 10/325mg on 06/04/15. ', 6_000)} MTUS page 63`;
  const { tokens } = grammar.tokenizeLine(line, textmate.INITIAL);
  expect(tokens.at(-1)?.scopes.join(' ')).toContain('constant.numeric.page');
});

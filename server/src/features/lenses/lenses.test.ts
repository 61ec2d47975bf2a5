import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../rules/finding.ts';
import { analyse } from '../analysis.ts';
import { letter } from '../test-letters.ts';
import { lenses } from './lenses.ts';
import { syllablesOf } from './reading-grade.ts';

const ofLetter = (text: string) => {
  const { letter: read, findings } = analyse(text);
  return lenses(read, findings).map(({ title, offset, leadsTo }) => ({ title, offset, leadsTo }));
};
const titles = (text: string) => ofLetter(text).map(({ title }) => title);

describe('an item', () => {
  test.each([
    ['Wrist splint: Upheld', 'The request is not medically necessary.', 'finished'],
    ['Wrist splint: Upheld', 'The wrist is sprained, and rest', 'missing: conclusion'],
    ['Wrist splint: Upheld', ' ', 'missing: Decision rationale'],
    ['Wrist splint', 'The request is not medically necessary.', 'missing: decision'],
    ['Wrist splint: Upheld', 'The request is medically necessary.', '1 finding'],
  ])('%s, with %j, is %s', (request, rationale, state) => {
    const [whole, item] = titles(letter({ request, rationale }));
    // what is missing is a finding, too
    expect(item?.replace(/(?<=missing.*) \u00b7 \d findings?$/, '')).toBe(state);
    expect(whole).toMatch(state === 'finished' ? /^1 of 1 item finished/ : /^0 of 1 item finished/);
  });

  test('names the placeholders that are to be filled in, and leads to the first', () => {
    const text = letter({
      request: 'Wrist splint: [insert decision]',
      rationale: '[insert decision rationale]',
    });
    const [whole, item] = ofLetter(text);
    expect(item?.title).toMatch(/^to fill in: decision, Decision rationale(?! and)(?!.*conclusion)/);
    expect(whole?.title).toMatch(/^0 of 1 item finished/);
    const start = text.indexOf('[insert decision]');
    expect(item?.leadsTo).toEqual({ kind: 'gap', range: { start, end: start + '[insert decision]'.length } });
  });

  test('is finished with notes and suggestions', () => {
    const text = letter({
      request: 'Wrist splint: Upheld',
      rationale: 'The request is not medically necessary.',
    });
    const { letter: read } = analyse(text);
    const at = text.indexOf('Wrist');
    const found = (severity: Severity): Finding => ({
      ...{ code: 'word-doubled', category: 'words', message: '', range: { start: at, end: at + 5 } },
      severity,
    });
    const states = (severity: Severity) => lenses(read, [found(severity)]).map(({ title }) => title);
    expect(states('hint')[1]).toBe('finished');
    expect(states('information')[1]).toBe('finished \u00b7 1 note');
    expect(states('information')[0]).toMatch(/^1 of 1/);
    expect(states('warning')[1]).toBe('1 finding');
    expect(states('warning')[0]).toMatch(/^0 of 1/);
  });

  test('is named by what it owes, in the order of the form, and leads there', () => {
    const text = 'IMR ISSUES, DECISIONS AND RATIONALES\n\nWrist splint: Upheld\n\nMAXIMUS guideline:';
    const [, item] = ofLetter(text);
    expect(item?.title).toMatch(
      /^missing: Claims Administrator guideline, MAXIMUS guideline, Decision rationale/,
    );
    expect(item?.offset).toBe(text.indexOf('Wrist'));
    expect(item?.leadsTo).toEqual({
      kind: 'gap',
      range: { start: text.indexOf('\n\nMAX'), end: text.indexOf('\n\nMAX') },
    });
  });
});

describe('a letter', () => {
  test('is counted in words, with commas, and graded by its prose', () => {
    const summary = 'The injured worker has had pain in the left wrist since the fall at work. '.repeat(100);
    // 15 words and 17 syllables a sentence: 0.39 x 15 + 11.8 x 17 / 15 - 15.59 is 3.6
    expect(titles(letter({ summary }))[0]).toMatch(
      /^1 of 1 item finished \u00b7 1,5\d\d words \u00b7 reading grade 4$/,
    );
  });

  test('has no grade before a rationale is written', () => {
    const summary = 'The injured worker has had pain in the left wrist since the fall at work. '.repeat(9);
    expect(titles(letter({ summary, rationale: '[insert decision rationale]' }))[0]).not.toContain('grade');
  });

  test('of a few words has no grade, and other texts have nothing', () => {
    expect(titles('IMR ISSUES, DECISIONS AND RATIONALES\n')).toEqual([
      '0 of 0 items finished \u00b7 5 words',
    ]);
    expect(titles('')).toEqual([]);
    expect(titles('Dear colleague, please call.')).toEqual([]);
  });
});

test.each([
  ['the', 1],
  ['wrist', 1],
  ['medication', 4],
  ['splints', 1],
  ['table', 2],
  ['lines', 1],
  ['requested', 3],
  ['denied', 2],
  ['care', 1],
  ['services', 3],
  ['necessary', 4],
  ['MRI', 1],
  ['', 1],
])('%s has %i syllables', (word, count) => expect(syllablesOf(word)).toBe(count));

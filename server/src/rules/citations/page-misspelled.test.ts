import { expect, it } from 'vitest';
import { expectFix, findingsOf, inIssues } from '../test-support.ts';
import { pageMisspelled } from './page-misspelled.ts';

const citing = (pages: string, marks = '') =>
  inIssues(`Soma 350mg #60: Upheld

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): ${pages}
${marks}
Decision rationale: No flare-up is described. The request is not medically necessary.`);

it('writes the digits that the letters look like', () => {
  expectFix(pageMisspelled, citing('74, 7B-8O.', `${' '.repeat(97)}^^^^^\n`), citing('74, 78-80.'));
});

it.each(['l11', '6I', '63 and 6S', '1O4-1O5', '6e-66', '74--76', '74..76', '74-75-76', '74 76'])(
  'marks %s',
  (pages) => {
    expect(findingsOf(pageMisspelled, citing(`${pages}.`))).toHaveLength(1);
  },
);

it.each([
  '63-66.',
  '63, as Soma is a muscle relaxant.',
  '48 Opioids.',
  'Is not given.',
  '63 I agree.',
  '74 to 76; 78.',
  '2nd edition.',
  'p. 63.',
])('is silent on %s', (pages) => {
  expect(findingsOf(pageMisspelled, citing(pages))).toEqual([]);
});

it.each(['__', '0', 'XX', 'tbd', '---', '###'])('marks what takes the place of a page: %s', (pages) => {
  const found = findingsOf(pageMisspelled, citing(`${pages}.`));
  expect(found).toMatchObject([{ severity: 'warning' }]);
});

it.each(['none.', 'see above.', '0.5 of the text.', 'xxi.'])('is silent on words for a page: %s', (pages) => {
  expect(findingsOf(pageMisspelled, citing(pages))).toEqual([]);
});

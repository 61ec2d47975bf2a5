import { describe, expect, test } from 'vitest';
import { parse } from '../syntax/parse.ts';
import { contains } from '../text/range.ts';
import { selectionSteps } from './selection.ts';

const LETTER = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Norco 10/325mg #90: Upheld

Decision rationale: Pain is rated 6/10. Function is not told at
any visit. The request is not medically necessary.
`;

/** The words of each step from the first occurrence of the words on, white space folded. */
function steps(words: string): string[] {
  const offset = LETTER.indexOf(words);
  return selectionSteps(parse(LETTER), offset).map(({ start, end }) =>
    LETTER.slice(start, end).replace(/\s+/g, ' '),
  );
}

describe('selection steps', () => {
  test('from a word in a rationale to the whole document', () => {
    const grown = steps('not told');
    expect(grown[0]).toBe('not');
    expect(grown[1]).toBe('Function is not told at any visit.');
    expect(grown[2]).toMatch(/^Pain is rated .* necessary\.$/);
    expect(grown[3]).toMatch(/^Decision rationale: Pain/);
    expect(grown[4]).toMatch(/^Norco 10\/325mg #90: Upheld Decision rationale:/);
    expect(grown[5]).toMatch(/^IMR ISSUES/);
    expect(grown).toHaveLength(7);
  });

  test('a dose is one word, and a decimal point ends no sentence', () => {
    expect(steps('10/325mg')[0]).toBe('10/325mg');
    expect(steps('6/10.')[1]).toBe('Pain is rated 6/10.');
  });

  test('at every offset, and outside, each step is inside the next and larger', () => {
    for (const source of [LETTER, '', ' ', 'x', 'No determination. At all.']) {
      const determination = parse(source);
      for (let offset = -2; offset <= source.length + 2; offset++) {
        const grown = selectionSteps(determination, offset);
        expect(grown.length).toBeGreaterThan(0);
        grown.slice(1).forEach((step, i) => {
          const inner = grown[i] as (typeof grown)[number];
          expect(contains(step, inner)).toBe(true);
          expect(step.end - step.start).toBeGreaterThan(inner.end - inner.start);
        });
      }
    }
  });
});

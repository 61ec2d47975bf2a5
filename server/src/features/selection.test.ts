import { describe, expect, test } from 'vitest';
import { markedText, span } from '../../../test/marked-text.ts';
import { contains, type Range } from '../text/range.ts';
import { selectionsOf, shown } from './test-support.ts';

/** The steps from the cursor, innermost first. */
function steps(source: string) {
  const { text, cursor, marks } = markedText(source);
  const show = (range: Range | undefined) => range && shown(text, range);
  return { text, marks, show, found: selectionsOf(text)(cursor ?? -1).map(show) };
}

describe('selection steps', () => {
  test('from a word in a rationale to the whole document', () => {
    const { text, marks, show, found } = steps(`IMR ISSUES, DECISIONS AND RATIONALES
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
The Final Determination was based on decisions for the disputed items/services set forth below:

Norco 10/325mg #90: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^^^

Decision rationale: Pain is rated 6/10. Function is |not told at
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                        ^^^^^^^^^^^^^^^^^^^^^^^^
                                                    ^^^^
any visit. The request is not medically necessary.
^^^^^^^^^^
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`);
    const [section, item, field, words, sentence, word, sentenceEnd, end] = marks;
    const to = (first: Range | undefined, last: Range | undefined) =>
      first && last ? show(span([first, last])) : undefined;
    expect(found).toEqual([
      show(word),
      to(sentence, sentenceEnd),
      to(words, end),
      to(field, end),
      to(item, end),
      to(section, end),
      show({ start: 0, end: text.length }),
    ]);
    expect(marks).toHaveLength(8);
  });

  test('a dose is one word', () => {
    const { marks, show, found } = steps(`IMR ISSUES, DECISIONS AND RATIONALES

Norco |10/325mg #90: Upheld
      ^^^^^^^^^
`);
    expect(found[0]).toBe(show(marks[0]));
  });

  test('a sentence ends in a full stop before white space alone', () => {
    const { marks, show, found } = steps(`IMR ISSUES, DECISIONS AND RATIONALES

Norco 10/325mg #90: Upheld

Decision rationale: Pain is |6.5/10. Function is not told.
                    ^^^^^^^^^^^^^^^^
`);
    expect(found[1]).toBe(show(marks[0]));
  });

  test('at every offset, and outside, each step is inside the next and larger', () => {
    const letter = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Norco 10/325mg #90: Upheld

Decision rationale: Pain is rated 6/10. Function is not told at
any visit. The request is not medically necessary.
`;
    for (const source of [letter, '', ' ', 'x', 'No determination. At all.']) {
      const stepsAt = selectionsOf(source);
      for (let offset = -2; offset <= source.length + 2; offset++) {
        const grown = stepsAt(offset);
        expect(grown.length).toBeGreaterThan(0);
        grown.slice(1).forEach((step, i) => {
          const inner = grown[i] as Range;
          expect(contains(step, inner)).toBe(true);
          expect(step.end - step.start).toBeGreaterThan(inner.end - inner.start);
        });
      }
    }
  });
});

import { describe, expect, test } from 'vitest';
import { sarifForm } from './findings-sarif.ts';
import { asElements, type Form, listForm, RESULTS_DEPTH } from './printing.ts';

function printed(form: Form, letters: readonly string[]): string {
  const texts = letters.filter((text) => text !== '');
  return (
    form.open + texts.map((text, i) => form.before(i === 0) + text).join('') + form.close(texts.length === 0)
  );
}

describe('a list printed letter by letter', () => {
  const LETTERS = [
    [],
    [{ a: 1, b: [], c: {} }],
    ['lines\nand \u2028', [[2], null]],
    [],
    [{ d: { e: ['[]'] } }],
  ];

  test.each([[LETTERS], [LETTERS.slice(0, 2)], [[[]]], [[]]])(
    'is the same as one printed whole',
    (letters) => {
      const whole = `${JSON.stringify(letters.flat(), null, 2)}\n`;
      expect(
        printed(
          listForm('', '', 1),
          letters.map((values) => asElements(values, 1)),
        ),
      ).toBe(whole);
    },
  );

  test('and so is a SARIF log', () => {
    for (const letters of [LETTERS, []]) {
      const text = printed(
        sarifForm('1.2.3'),
        letters.map((values) => asElements(values, RESULTS_DEPTH)),
      );
      const log = JSON.parse(text);
      expect(text).toBe(`${JSON.stringify(log, null, 2)}\n`);
      expect(log.runs[0].results).toEqual(letters.flat());
    }
  });
});

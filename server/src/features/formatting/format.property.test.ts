import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORM, textOf } from '../../../../test/engine/generated-text.ts';
import { soundLetterOf } from '../../../../test/engine/sound-letters.ts';
import { readLetter } from '../../letter/letter.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { extract } from '../extract.ts';
import { format } from './format.ts';
import type { Wrap } from './layout.ts';
import { withoutSpace } from './separate-words.ts';

const WRAPS: readonly Wrap[] = [96, 72, 120, 'paragraph', 'off'];

function record(text: string): string {
  return JSON.stringify(extract('', readLetter(text)), (key, value) => (key === 'range' ? undefined : value));
}

/** Formats a text and holds what is promised of every text. */
function formatted(text: string, wrap: Wrap): string {
  const { edits } = format(readLetter(text), wrap);
  const result = applyEdits(text, edits);
  expect(withoutSpace(result)).toBe(withoutSpace(text));
  expect(record(result)).toBe(record(text));
  expect(format(readLetter(result), wrap).edits).toEqual([]);
  return result;
}

/** A sound letter as it may arrive: wrapped, double-spaced, with the pages and line ends of other systems, with amounts. */
const letters = fc
  .record({
    seed: fc.nat(),
    width: fc.constantFrom(0, 60, 80, 95),
    isDoubled: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    pages: fc.boolean(),
    amount: fc.constantFrom('', ' The cost was $1,200.50.', ' It was priced at $$ and $& a unit.'),
  })
  .map(({ seed, width, isDoubled, lineEnd, pages, amount }) => {
    let text = soundLetterOf(seed).replace('Treatment to date', `${amount.trim()} Treatment to date`);
    if (width > 0)
      text = text
        .split('\n')
        .map((line) => wrappedAt(line, width))
        .join('\n');
    if (isDoubled) text = text.replaceAll('\n', ' \n\n');
    if (pages) text = text.replace(/\n(?=Decision)/g, '\n\f');
    return text.replaceAll('\n', lineEnd);
  });

function wrappedAt(line: string, width: number): string {
  return line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
}

test('letters as they arrive keep all that is read of them', () => {
  fc.assert(
    fc.property(letters, fc.constantFrom(...WRAPS), (text, wrap) => {
      formatted(text, wrap);
    }),
    { numRuns: 60 },
  );
});

test('any text keeps all that is read of it', () => {
  fc.assert(
    fc.property(textOf(FORM), fc.constantFrom(...WRAPS), (text, wrap) => {
      formatted(text, wrap);
    }),
    { numRuns: 300 },
  );
});

test('the arrangements of one letter become one text', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.constantFrom(60, 80, 95),
      fc.constantFrom('\n', '\r\n'),
      (seed, width, lineEnd) => {
        const letter = soundLetterOf(seed);
        const wrapped = letter
          .split('\n')
          .map((line) => wrappedAt(line, width))
          .join('\n');
        const doubled = wrapped.replaceAll('\n', ' \n\n');
        const expected = formatted(letter, 96);
        for (const other of [wrapped, doubled])
          expect(formatted(other.replaceAll('\n', lineEnd), 96).replaceAll('\r\n', '\n')).toBe(expected);
      },
    ),
    { numRuns: 15 },
  );
});

import { expect, test } from 'vitest';
import type { Paragraph } from '../../features/exporting/printed-letter.ts';
import { linesOf, type Measure } from './pdf-breaks.ts';

/** Every character is as wide as half the size; bold ones are wider. */
const measure: Measure = (text, isBold, size) => text.length * size * (isBold ? 0.6 : 0.5);

const paragraph = (...spans: Paragraph['spans']): Paragraph => ({
  kind: 'text',
  item: null,
  source: { start: 0, end: 0 },
  spans,
});
const plain = (text: string) => ({ text, isBold: false });
const texts = (block: Paragraph, width = 120) =>
  linesOf(block, 12, width, measure).map(({ runs }) => runs.map(({ text }) => text).join(''));

test('lines end at spaces alone', () => {
  expect(texts(paragraph(plain('levels C5-6 and/or C6-7 of the neck')))).toEqual([
    'levels C5-6 and/or',
    'C6-7 of the neck',
  ]);
});

test('no line ends in a hyphen, which readers of a PDF drop', () => {
  expect(texts(paragraph(plain('it was for long- term use of it')))).toEqual([
    'it was for',
    'long- term use of it',
  ]);
});

test('a label in bold has its space before the words', () => {
  const [line] = linesOf(paragraph({ text: 'Rationale: ', isBold: true }, plain('none')), 12, 400, measure);
  expect(line?.runs.map(({ text, x }) => [text, Math.round(x)])).toEqual([
    ['Rationale: ', 0],
    ['none', 79],
  ]);
});

test('a word that is partly bold is one word', () => {
  expect(
    texts(paragraph({ text: '(see ', isBold: false }, { text: 'note', isBold: true }, plain(')'))),
  ).toEqual(['(see note)']);
});

test('a word wider than a line is printed smaller, one far wider is broken', () => {
  const wide = 'x'.repeat(25);
  const [line] = linesOf(paragraph(plain(wide)), 12, 120, measure);
  expect(line?.width).toBeLessThanOrEqual(120);
  expect(line?.runs[0]?.text).toBe(wide);
  const lines = linesOf(paragraph(plain('x'.repeat(500))), 12, 120, measure);
  expect(lines.length).toBeGreaterThan(10);
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(120);
});

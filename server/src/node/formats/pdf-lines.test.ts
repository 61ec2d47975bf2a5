import { expect, test } from 'vitest';
import { linesOfPage } from './pdf-lines.ts';

const SIZE = 12;
const word = (text: string, x: number, y: number, width = text.length * 6) => ({
  text,
  x,
  y,
  width,
  height: SIZE,
});

test('words are put into lines by their height on the page, and in order from left to right', () => {
  expect(linesOfPage([word('Upheld', 72, 686), word('request:', 100, 700), word('The', 72, 700)])).toEqual([
    'The request:',
    'Upheld',
  ]);
});

test('a gap of more than one and a half lines is a blank line', () => {
  expect(linesOfPage([word('one', 72, 700), word('two', 72, 686), word('three', 72, 658)])).toEqual([
    'one',
    'two',
    '',
    'three',
  ]);
});

test('spaces are those of the page: none inside a word, one between words, four between columns', () => {
  expect(linesOfPage([word('medi', 72, 700), word('cally', 96, 700), word('necessary', 130, 700)])).toEqual([
    'medically necessary',
  ]);
  expect(
    linesOfPage([word('Priority:', 72, 700), word(' ', 126, 700, 3), word('Standard', 240, 700)]),
  ).toEqual(['Priority:    Standard']);
  expect(
    linesOfPage([word('guideline:', 72, 700, 60), word(' ', 132, 700, 3), word('Decision', 135, 700)]),
  ).toEqual(['guideline: Decision']);
});

test('a raised number stays on its line', () => {
  expect(
    linesOfPage([word('page', 72, 700), { ...word('2', 99, 704), height: 8 }, word('of', 109, 700)]),
  ).toEqual(['page 2 of']);
});

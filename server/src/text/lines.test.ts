import { describe, expect, it } from 'vitest';
import { lineIndexFrom, readLines } from './lines.ts';

const words = (text: string) => readLines(text).map(({ start, end }) => text.slice(start, end));

describe('readLines', () => {
  it.each([['\n'], ['\r\n'], ['\r'], ['\v'], ['\u2028'], ['\f']])('ends a line at %j', (lineEnd) => {
    expect(words(`one two ${lineEnd}three${lineEnd}`)).toEqual(['one two', 'three']);
  });

  it('counts the blank lines before a line, whatever blanks they hold', () => {
    expect(readLines('a\n\nb\n \t\n\nc\nd').map((line) => line.gap)).toEqual([0, 1, 2, 0]);
    expect(readLines('a\r\n\r\nb').map((line) => line.gap)).toEqual([0, 1]);
  });

  it('takes a form feed glued to a line for a page break, not for a blank line', () => {
    const [first, second] = readLines('a\n\fb');
    expect(first?.afterPageBreak).toBe(false);
    expect(second).toMatchObject({ gap: 0, indent: 0, afterPageBreak: true });
  });

  it('measures the indent from the line end', () => {
    expect(readLines('  a\n b\r\n\tc').map((line) => line.indent)).toEqual([2, 1, 1]);
  });

  it('gives no line for a text of blanks', () => {
    for (const text of ['', ' ', '\n\r\n\f', '\ufeff']) expect(readLines(text)).toEqual([]);
  });
});

describe('lineIndexFrom', () => {
  const lines = readLines('ab\ncd\nef');
  it.each([
    [0, 0],
    [1, 1],
    [3, 1],
    [6, 2],
    [7, 3],
  ])('finds the line that starts at or behind offset %d', (offset, index) => {
    expect(lineIndexFrom(lines, offset)).toBe(index);
  });
});

import { describe, expect, it } from 'vitest';
import { firstLineOf, lastLineOf, lastWordsOf } from './line-ends.ts';
import { readLines } from './lines.ts';
import { range } from './range.ts';

const TEXT = '  one two\n\n three \nfour';
const LINES = readLines(TEXT);
const at = (words: string) => range(TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const slice = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

describe('lines of a stretch', () => {
  const area = range(at('two').start, at('four').end);

  it('gives the part on its first or last line', () => {
    expect(slice(firstLineOf(LINES, area))).toBe('two');
    expect(slice(lastLineOf(LINES, area))).toBe('four');
    expect(slice(firstLineOf(LINES, range(at('three').start, TEXT.length)))).toBe('three');
    expect(slice(lastLineOf(LINES, range(0, at('three').end)))).toBe('three');
  });

  it('gives a stretch of one line, of none or of a text without lines as it is', () => {
    for (const inner of [at('one'), at('two'), range(4, 4), range(0, 0)]) {
      expect(firstLineOf(LINES, inner)).toEqual(inner);
      expect(lastLineOf(LINES, inner)).toEqual(inner);
    }
    expect(firstLineOf([], range(0, 0))).toEqual(range(0, 0));
  });

  it('ends with the last words of a line that is a paragraph', () => {
    const paragraph = `${'long words '.repeat(30)}at its end.`;
    const end = lastWordsOf(paragraph, readLines(paragraph), range(0, paragraph.length));
    expect(paragraph.slice(end.start, end.end)).toMatch(/^(?:words|long) [\w ]{40,70}at its end\.$/);
    const unbroken = 'x'.repeat(400);
    expect(lastWordsOf(unbroken, readLines(unbroken), range(0, 400))).toEqual(range(320, 400));
    expect(lastWordsOf(TEXT, LINES, range(0, TEXT.length))).toEqual(at('four'));
  });
});

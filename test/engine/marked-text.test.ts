import { describe, expect, test } from 'vitest';
import { markedText, span } from '../marked-text.ts';

/** The words that are marked. */
const words = (source: string) => {
  const { text, marks } = markedText(source);
  return marks.map(({ start, end }) => text.slice(start, end));
};

describe('a text with nothing drawn into it', () => {
  test.each(['', ' ', 'abc', 'a\nb\n', '\n\n', 'a\r\n\r\nb', ' \n  \n'])('is as it was: %j', (text) =>
    expect(markedText(text)).toEqual({ text, cursor: null, marks: [] }),
  );
});

describe('the cursor', () => {
  test.each([
    ['|', '', 0],
    ['|abc', 'abc', 0],
    ['ab|c', 'abc', 2],
    ['abc|', 'abc', 3],
    ['a\r\n|b', 'a\r\nb', 3],
    ['a\n|', 'a\n', 2],
  ])('%j', (source, text, cursor) => expect(markedText(source)).toEqual({ text, cursor, marks: [] }));

  test.each([
    ['a||b', 'a|b', null],
    ['||', '|', null],
    ['||||', '||', null],
    ['a|||b', 'a|b', 2],
    ['a||b|c', 'a|bc', 3],
    ['a|b||c', 'ab|c', 1],
  ])('two bars are one of the text: %j', (source, text, cursor) =>
    expect(markedText(source)).toEqual({ text, cursor, marks: [] }),
  );

  test('is one', () => {
    expect(() => markedText('a|b|c')).toThrow('more than one cursor');
    expect(() => markedText('|\n|')).toThrow('more than one cursor');
  });
});

describe('a mark line', () => {
  test('marks the words above it, and is gone', () => {
    const source = `
one two three
^^^     ^^^^^
four`;
    expect(markedText(source)).toEqual({
      text: '\none two three\nfour',
      cursor: null,
      marks: [
        { start: 1, end: 4 },
        { start: 9, end: 14 },
      ],
    });
  });

  test('may be the last, and leaves the end of the text as it is', () => {
    expect(markedText('abc\n^^^').text).toBe('abc');
    expect(markedText('abc\n^^^\n').text).toBe('abc\n');
  });

  test('counts columns as they are written, the bar among them', () => {
    expect(words('He takes Nor|flex daily.\n         ^^^^^^^^')).toEqual(['Norflex']);
    expect(words('a |b c\n   ^ ^')).toEqual(['b', 'c']);
    expect(words('a || b\n  ^^ ^')).toEqual(['|', 'b']);
    expect(words('a|||b\n ^^^\n    ^')).toEqual(['|', 'b']);
  });

  test('marks the same line as the mark line above it', () => {
    expect(words('one two\n^^^\n^^^^^^^\n    ^^^\nx')).toEqual(['one', 'one two', 'two']);
  });

  test('keeps line breaks of both kinds', () => {
    expect(markedText('one\r\n^^^\r\ntwo\nx\n^\r\nend\r\n')).toEqual({
      text: 'one\r\ntwo\nx\r\nend\r\n',
      cursor: null,
      marks: [
        { start: 0, end: 3 },
        { start: 9, end: 10 },
      ],
    });
  });

  test('is one of spaces and ^ only', () => {
    expect(markedText('a\n^b').marks).toEqual([]);
    expect(markedText('a\n\t^').text).toBe('a\n\t^');
  });

  test('counts UTF-16 units', () => expect(words('😀 pain\n   ^^^^')).toEqual(['pain']));

  test.each([
    ['^^', 'no line above'],
    ['  ^\nabc', 'no line above'],
    ['abc\n ^^^', 'beyond the end'],
    ['abc\n\n^', 'beyond the end'],
    ['abc\n    ^', 'beyond the end'],
    ['a|bc\n ^', 'only the cursor'],
  ])('that marks nothing is refused: %j', (source, message) =>
    expect(() => markedText(source)).toThrow(message),
  );
});

test('a range over several lines goes from its first mark to its last', () => {
  const { text, marks } = markedText('As MTUS\n   ^^^^\n\npages 88 state\n^^^^^^^^');
  const { start, end } = span(marks);
  expect(text.slice(start, end)).toBe('MTUS\n\npages 88');
  expect(() => span([])).toThrow('Nothing is marked');
});

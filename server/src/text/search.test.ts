import { expect, it } from 'vitest';
import { matchesOf } from './search.ts';

it.each([
  [/a(b)?/g, 'ab a abab'],
  [/x*/g, 'axxb'],
  [/\b\w/gi, 'One two'],
  [/z/g, 'none'],
])('gives what matchAll gives: %s in %j', (pattern, text) => {
  const plain = (found: Iterable<RegExpMatchArray>) => [...found].map((match) => [match.index, ...match]);
  expect(plain(matchesOf(pattern, text))).toEqual(plain(text.matchAll(pattern)));
  expect(plain(matchesOf(pattern, text))).toEqual(plain(text.matchAll(pattern)));
});

it('throws on a pattern that is not global', () => {
  expect(() => matchesOf(/a/, 'a')).toThrow(TypeError);
});

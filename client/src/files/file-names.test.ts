import { expect, it } from 'vitest';
import { fileName, letterName } from './file-names.ts';

it.each([
  ['/letters/letter-17.imr', 'letter-17.imr', 'letter-17'],
  ['/letters/a.b.imr.txt', 'a.b.imr.txt', 'a.b'],
  ['/letters/a.determination', 'a.determination', 'a'],
  ['/letters/a.DETERMINATION.TXT', 'a.DETERMINATION.TXT', 'a'],
  ['/letters/a.txt', 'a.txt', 'a'],
  ['/letters/a.redacted.imr', 'a.redacted.imr', 'a.redacted'],
  ['Untitled-1', 'Untitled-1', 'Untitled-1'],
  ['/letters/.imr', '.imr', 'letter'],
])('the file at %s is %s, its letter %s', (path, name, letter) => {
  expect(fileName({ path })).toBe(name);
  expect(letterName({ path })).toBe(letter);
});

import { expect, it } from 'vitest';
import { flatCopy } from './flat.ts';

it.each(['', 'a', 'two words', '\ud83d\ude00', '\ude00\ud83d', '\u0000\ufeff\r\n'])(
  '%j stays the same',
  (text) => {
    expect(flatCopy(text)).toBe(text);
  },
);

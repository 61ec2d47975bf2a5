import { describe, expect, it } from 'vitest';
import { surroundingsOf } from './surroundings.ts';

const LETTER =
  'The brace was tried for two weeks. The knee is stablee on examination, so a brace has no purpose here.';

function around(words: string, text = LETTER): string {
  const start = text.indexOf(words);
  return surroundingsOf(text, { start, end: start + words.length });
}

describe('surroundingsOf', () => {
  it('is the published hash of the published test words', () => {
    // FNV-1a of 64 bits over the low and high bytes of "\n" "a" "\n", computed by its definition in plain numbers
    expect(around('a', 'a')).toBe(plainFnv([10, 0, 97, 0, 10, 0]));
    expect(plainFnv([97])).toBe('af63dc4c8601ec8c');
  });

  it('survives edits elsewhere and other arrangements of the same words', () => {
    const hash = around('stablee');
    expect(around('stablee', `A word ahead. ${LETTER} And one behind.`)).toBe(hash);
    expect(around('stablee', LETTER.replaceAll(' ', '\r\n\r\n  '))).toBe(hash);
  });

  it('lapses when the words or those beside them change', () => {
    const hash = around('stablee');
    for (const [from, to] of [
      ['stablee', 'stabel'],
      ['knee', 'elbow'],
      ['examination', 'inspection'],
    ] as const) {
      expect(around(to === 'stabel' ? to : 'stablee', LETTER.replace(from, to))).not.toBe(hash);
    }
  });

  it('tells the marked words from those beside them, and takes any place', () => {
    expect(around('stablee on')).not.toBe(around('stablee'));
    expect(surroundingsOf('', { start: 0, end: 0 })).toMatch(/^[0-9a-f]{16}$/);
    expect(surroundingsOf('ab', { start: 5, end: 9 })).toMatch(/^[0-9a-f]{16}$/);
  });
});

function plainFnv(bytes: readonly number[]): string {
  let hash = 14695981039346656037n;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 1099511628211n) % 2n ** 64n;
  return hash.toString(16).padStart(16, '0');
}

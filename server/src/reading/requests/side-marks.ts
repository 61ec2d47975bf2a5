import { type Read, type Token, wordAt } from './request-tokens.ts';

/** The side of the body that a request names. */
export type Side = 'left' | 'right' | 'bilateral';

/** Whether a word for a side is the modifier of a procedure code: `64718-RT`. */
export function isModifier(tokens: readonly Token[], i: number): boolean {
  return (
    /^[lr]t$/.test(wordAt(tokens, i)) &&
    wordAt(tokens, i - 1) === '-' &&
    /^[a-z]?\d{4,5}$/.test(wordAt(tokens, i - 2))
  );
}

/** Eyes by their two letters: `O.D.`, `OS`. */
const EYES: ReadonlyMap<string, Side> = new Map([
  ['d', 'right'],
  ['s', 'left'],
  ['u', 'bilateral'],
]);

/** The eye that is named by its letters at an index: `O.D.`; without stops in brackets or after a comma alone: `, OS`. */
export function eyeAt(tokens: readonly Token[], i: number): Read<Side> | null {
  const first = tokens[i] as Token;
  const word = wordAt(tokens, i);
  if (word === 'o' && wordAt(tokens, i + 1) === '.') {
    const last = tokens[i + 2];
    const value = last && wordAt(tokens, i - 1) !== '.' && EYES.get(last.word);
    if (!value) return null;
    const stop = tokens[i + 3];
    return { value, start: first.start, end: stop?.word === '.' ? stop.end : last.end };
  }
  const value = /^o[dsu]$/.test(word) ? EYES.get(word.charAt(1)) : undefined;
  return value && /^[,(]$/.test(wordAt(tokens, i - 1)) ? { value, start: first.start, end: first.end } : null;
}

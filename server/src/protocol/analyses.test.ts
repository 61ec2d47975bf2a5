import { describe, expect, it } from 'vitest';
import { analyse } from '../features/analysis.ts';
import type { LetterVersions } from '../letter/letter-versions.ts';
import { Analyses } from './analyses.ts';
import { LONGEST_READ } from './limits.ts';

/** Asks for the analyses of some texts in turn, the address of each being its index; gives those that were made. */
function asked(analyses: Analyses, texts: readonly string[], order: readonly number[]): number[] {
  const made: number[] = [];
  for (const i of order) {
    const { length } = texts[i] ?? '';
    analyses.of({ uri: `untitled:${i}`, serial: i, length }, () => {
      made.push(i);
      return analyse('');
    });
  }
  return made;
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('the analyses of open documents', () => {
  it('are made once, as long as few others are asked about', () => {
    const analyses = new Analyses();
    const texts = upTo(16).map((i) => `Letter ${i}`);
    expect(asked(analyses, texts, upTo(16))).toHaveLength(16);
    expect(asked(analyses, texts, upTo(16))).toEqual([]);
  });

  it('are forgotten in the order in which they were asked about', () => {
    const analyses = new Analyses();
    asked(analyses, [], upTo(16));
    expect(asked(analyses, [], [0, 16, 0, 1])).toEqual([16, 1]);
  });

  it('are kept of no more text than the longest that is read', () => {
    const analyses = new Analyses();
    const texts = [900_000, 900_000, 900_000, LONGEST_READ].map((length) => 'x'.repeat(length));
    expect(asked(analyses, texts, [0, 1, 0, 2, 1, 2])).toEqual([0, 1, 2, 1]);
    expect(asked(analyses, texts, [3, 3, 2])).toEqual([3, 2]);
  });

  it('are made with the help of what is known from earlier contents of the document, until it is forgotten', () => {
    const analyses = new Analyses();
    const given: LetterVersions[] = [];
    const ask = (uri: string, serial: number) =>
      analyses.of({ uri, serial, length: 0 }, (versions) => {
        given.push(versions);
        return analyse('', undefined, undefined, versions);
      });
    ask('untitled:a', 1);
    ask('untitled:a', 2);
    ask('untitled:b', 3);
    analyses.forget('untitled:a');
    ask('untitled:a', 4);
    const [first, second, other, anew] = given;
    expect(second).toBe(first);
    expect(other).not.toBe(first);
    expect(anew).not.toBe(first);
    expect(given).toHaveLength(4);
  });
});

import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../features/analysis.ts';
import { Analyses } from './analyses.ts';
import { LONGEST_READ } from './limits.ts';

/** Asks for the analyses of some texts in turn, the address of each being its index; gives those that were made. */
function asked(analyses: Analyses, texts: readonly string[], order: readonly number[]): number[] {
  const made: number[] = [];
  for (const i of order) {
    const { length } = texts[i] ?? '';
    analyses.of({ uri: `untitled:${i}`, serial: i, folder: null, length }, () => {
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

  it('are made with the help of an earlier content that was read by the same catalogue', () => {
    const analyses = new Analyses();
    const given: (Analysis | undefined)[] = [];
    const make = (previous: Analysis | undefined) => {
      given.push(previous);
      return analyse('');
    };
    const first = analyses.of({ uri: 'untitled:a', serial: 1, folder: null, length: 0 }, make);
    analyses.of({ uri: 'untitled:a', serial: 2, folder: null, length: 0 }, make);
    analyses.of({ uri: 'untitled:a', serial: 3, folder: 'file:///b', length: 0 }, make);
    expect(given).toEqual([undefined, first, undefined]);
  });
});

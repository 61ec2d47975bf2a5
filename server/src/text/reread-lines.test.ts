import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonEnds } from './common.ts';
import { readLines, rereadLines } from './lines.ts';

/** Texts of characters that lines are made of: ends and spaces of all kinds, and words. */
const text = fc
  .array(
    fc.constantFrom('a', 'b.', ' ', '\t', '\n', '\r', '\r\n', '\f', '\v', '\u2028', '\u2029', '\ufeff'),
    {
      maxLength: 60,
    },
  )
  .map((signs) => signs.join(''));

describe('lines with the help of the version before', () => {
  it('are those of the text alone, whatever the version before was', () => {
    fc.assert(
      fc.property(text, text, text, text, (start, before, after, end) => {
        const [old, now] = [start + before + end, start + after + end];
        const { lines, kept, moved } = rereadLines(now, old, readLines(old), commonEnds(now, old));
        expect(lines).toEqual(readLines(now));
        expect(kept + moved).toBeLessThanOrEqual(lines.length);
      }),
      { numRuns: 5000, seed: 11 },
    );
  });

  it('are all but the one that was edited', () => {
    const lines = Array.from({ length: 500 }, (_, i) => `line ${i} of a text`);
    const before = lines.join('\r\n');
    lines[250] = 'line 250 of another text';
    const after = lines.join('\r\n');
    const reread = rereadLines(after, before, readLines(before), commonEnds(after, before));
    expect(reread).toMatchObject({ kept: 250, moved: 249 });
    expect(reread.lines).toEqual(readLines(after));
  });
});

describe('what two texts have in common', () => {
  it('is found whatever their lengths', () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.nat(3000),
        fc.constantFrom('', 'x', 'xy'),
        fc.constantFrom('', 'y'),
        (a, b, one, two) => {
          const [first, second] = ['-'.repeat(a) + one + '='.repeat(b), '-'.repeat(a) + two + '='.repeat(b)];
          const { start, end } = commonEnds(first, second);
          expect(first.slice(0, start)).toBe(second.slice(0, start));
          expect(first.slice(first.length - end)).toBe(second.slice(second.length - end));
          expect(start + end).toBeLessThanOrEqual(Math.min(first.length, second.length));
          expect(first[start] === second[start] && start < Math.min(first.length, second.length)).toBe(false);
        },
      ),
      { numRuns: 500, seed: 12 },
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Line } from '../text/lines.ts';
import { countPage, recountPage } from './page-count.ts';

/** A line as far as it counts here: its width, its indent and the blank lines above it. */
const measured = fc.record({ width: fc.nat(5), indent: fc.nat(3), gap: fc.nat(2) });

function page(lines: readonly { width: number; indent: number; gap: number }[]) {
  return {
    lines: lines.map(({ indent, gap }): Line => ({ start: 0, end: 0, gap, indent, afterPageBreak: false })),
    widths: Uint32Array.from(lines, ({ width }) => width),
  };
}

it('counted on from an earlier version it tells what counting all lines tells', () => {
  fc.assert(
    fc.property(
      fc.array(measured, { maxLength: 12 }),
      fc.array(measured, { maxLength: 4 }),
      fc.nat(12),
      fc.nat(4),
      (lines, put, at, gone) => {
        const kept = Math.min(at, lines.length);
        const rest = lines.slice(kept + gone);
        const before = page(lines);
        const after = page([...lines.slice(0, kept), ...put, ...rest]);
        expect(recountPage(countPage(before), before, after, kept, rest.length)).toEqual(countPage(after));
      },
    ),
    { numRuns: 2_000, seed: 20261125 },
  );
});

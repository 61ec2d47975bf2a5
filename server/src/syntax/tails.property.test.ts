import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORM, mutilated } from '../../../test/engine/generated-text.ts';
import type { Line } from '../text/lines.ts';
import { findDecisionLines, isDecisionTail } from './decisions.ts';
import { findLabels, isLabelTail } from './labels.ts';
import { noted } from './test-notes.ts';

const BROKEN = [
  'MAXIMUS\nguideline:',
  'Decision\n\nrationale:',
  'Claims\nAdministrator guideline:',
  'Dec\nision ration\nale:',
];
const DECIDED = [': Up\nheld', ': Over\n\nturned.', ': Upheld', ': O\nverturne\nd *'];

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...BROKEN, ...DECIDED),
      mutilated(fc.constantFrom(...BROKEN, ...DECIDED, ...FORM)),
    ),
    {
      maxLength: 10,
    },
  )
  .map((parts) => parts.join('\n'));

/** Asserts that the line of what ends at `end` is one that may end what begins in a line before, where it does begin there. */
function expectTail(
  lines: readonly Line[],
  start: number,
  end: number,
  isTail: (line: Line) => boolean,
): number {
  const line = lines.find((one) => one.start < end && end <= one.end);
  if (!line || start >= line.start) return 0;
  expect(isTail(line)).toBe(true);
  return 1;
}

test('a label or decision that begins in a line before ends in a line that is noted as its tail', () => {
  let labels = 0;
  let decisions = 0;
  fc.assert(
    fc.property(text, (source) => {
      const found = noted(source);
      for (const { marker } of findLabels(found, []))
        labels += expectTail(found.lines, marker.range.start, marker.range.end, (line) =>
          isLabelTail(source, line),
        );
      for (const { range } of findDecisionLines(found, [], { start: 0, end: source.length }))
        decisions += expectTail(found.lines, range.start, range.end, (line) => isDecisionTail(source, line));
    }),
    { numRuns: 1000 },
  );
  expect(labels).toBeGreaterThan(100);
  expect(decisions).toBeGreaterThan(100);
});

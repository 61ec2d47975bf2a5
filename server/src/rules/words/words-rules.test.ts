import { expect, it } from 'vitest';
import { growth, WORST_GROWTH } from '../../../../test/engine/growth.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { findingsOf, inSummary } from '../test-support.ts';
import { wordsRules } from './words-rules.ts';

it('the fixes of the rules on words remove their findings where faults meet', () => {
  const text = inSummary(
    'Medications include:Topomax and omepraxole.The precription is dated06/04/15.Regarding it, norflex100mg.',
  );
  for (const rule of wordsRules) {
    const findings = findingsOf(rule, text);
    for (const { fix } of findings) {
      if (!fix) continue;
      expect(findingsOf(rule, applyEdits(text, fix.edits))).toHaveLength(findings.length - 1);
    }
  }
});

it.each(['omepraxole ', 'knee.Ankle', 'by ', 'A.', 'aB', 'x', 'by .', 'dated06/04/15', '1/', '."I', 'ﬁ'])(
  'the rules on words take time that grows with the length alone, on %j',
  (shape) => {
    const measured = growth(
      (times) => {
        const text = inSummary(shape.repeat(times));
        for (const rule of wordsRules) findingsOf(rule, text);
      },
      Math.floor(6_000 / shape.length),
    );
    expect(measured).toBeLessThan(WORST_GROWTH);
  },
);

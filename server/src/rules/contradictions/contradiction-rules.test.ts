import { expect, it } from 'vitest';
import { growth, WORST_GROWTH } from '../../../../test/engine/growth.ts';
import { findingsOf, inSummary, SOUND_LETTER } from '../test-support.ts';
import { contradictionRules } from './contradiction-rules.ts';

it.each(contradictionRules)('$code finds nothing in a sound letter', (rule) => {
  expect(findingsOf(rule, SOUND_LETTER)).toEqual([]);
});

it.each([
  'the request is for he medically necessary ',
  'left knee right 48 year old ',
  'injury on 10/13/2015 ',
  'patient he ',
])('rules on contradictions take time that grows with the length alone, on %j', (words) => {
  const measured = growth((times) => {
    const hostile = words.repeat(times);
    const text = inSummary(hostile, `MRI: Upheld\n\nDecision rationale: ${hostile}`);
    for (const rule of contradictionRules) findingsOf(rule, text);
  }, 160);
  expect(measured).toBeLessThan(WORST_GROWTH);
});

import { describe, expect, it } from 'vitest';
import { growth, WORST_GROWTH } from '../../../../test/engine/growth.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { findingsIn, findingsOf, inSummary, SOUND_LETTER } from '../test-support.ts';
import { privacyRules } from './privacy-rules.ts';

const DETAILS = inSummary(`
  SSN: 219 09 9999. Call (916) 555-0123 or write to jane.roe@mail.example.com.
  She lives at 12 North Elm Street. Claim # 12345678, MRN 00412345.
  DOB: 04/12/1970. NPI 1234567893. The report by Dr. Miller is long.
`);

describe('the rules on identifying information', () => {
  it('find nothing in a sound letter, nor in a text that is no determination', () => {
    expect(findingsIn(SOUND_LETTER, privacyRules)).toEqual([]);
    expect(findingsIn('Call 916-555-0123, SSN 219-09-9999.\n', privacyRules)).toEqual([]);
  });

  it('find one detail each, have a fix that removes it, and never print it in a message', () => {
    const findings = findingsIn(DETAILS, privacyRules);
    expect(findings.map(({ code }) => code).sort()).toEqual(privacyRules.map(({ code }) => code).sort());
    for (const { message, fix, range } of findings) {
      expect(`${message} ${fix?.title}`).not.toContain(DETAILS.slice(range.start, range.end));
      const fixed = applyEdits(DETAILS, fix?.edits ?? []);
      expect(findingsIn(fixed, privacyRules)).toHaveLength(findings.length - 1);
    }
  });

  it.each(['1-', '(', '9', '@', 'a@', 'A ', '12 Elm ', 'Dr. ', 'claim # ', '123-45-', 'p.o. ', 'born on '])(
    'take time that grows with the length alone, on %j',
    (shape) => {
      const measured = growth(
        (times) => {
          const text = inSummary(shape.repeat(times));
          for (const rule of privacyRules) findingsOf(rule, text);
        },
        Math.floor(6_000 / shape.length),
      );
      expect(measured).toBeLessThan(WORST_GROWTH);
    },
  );
});

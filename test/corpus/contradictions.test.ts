import { describe, expect, it } from 'vitest';
import { contradictionRules } from '../../server/src/rules/contradictions/contradiction-rules.ts';
import { findingsIn } from '../../server/src/rules/test-support.ts';
import { ARRANGEMENTS, corpusIsThere, readPublished, readSeeds, readTruth } from './support.ts';

/** What the rules on contradictions find in a text, without words of it; hints apart, which tell no contradiction. */
function found(text: string): string[] {
  return findingsIn(text, contradictionRules)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ code, severity }) => `${severity} ${code}`);
}

/**
 * The published letters that disagree with themselves, each read: a `He` and a `His` of women, and an examination of
 * the other shoulder than the one in dispute.
 */
const READ: Readonly<Record<string, readonly string[]>> = {
  'CM16-0240900': ['information sex-contradicted'],
  'CM17-0007886': ['information sex-contradicted'],
  'CM17-0015849': ['information side-contradicted'],
};

describe.skipIf(!corpusIsThere)('contradictions in real determinations', () => {
  it('five seeds: complaints of the right knee and a diagnosis of the left one in the first', () => {
    const all = readSeeds().flatMap(({ name, text }) => found(text).map((finding) => `${name} ${finding}`));
    expect(all).toEqual(['000 warning side-contradicted']);
  });

  it.each(ARRANGEMENTS)(
    '97 published letters in the arrangement %s have those that were read',
    (arrangement) => {
      const all: Record<string, readonly string[]> = {};
      for (const caseNumber of readTruth().keys()) {
        const findings = found(readPublished(arrangement, caseNumber));
        if (findings.length > 0) all[caseNumber] = findings;
      }
      expect(all).toEqual(READ);
    },
  );
});

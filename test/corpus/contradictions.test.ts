import { describe, expect, it } from 'vitest';
import { contradictionRules } from '../../server/src/rules/contradictions/contradiction-rules.ts';
import { findingsIn } from '../../server/src/rules/test-support.ts';
import { ARRANGEMENTS, corpusIsThere, readPublished, readSeeds, readTruth } from './support.ts';

/** What the rules on contradictions find in a text, without words of it; a late decision is no contradiction. */
function found(text: string): string[] {
  return findingsIn(text, contradictionRules)
    .filter(({ severity, code }) => severity !== 'hint' && code !== 'decision-late')
    .map(({ code, severity }) => `${severity} ${code}`);
}

/**
 * The published letters that disagree with themselves, each read: a `He` and a `His` of women, denials dated by the summary
 * otherwise than by the header, a pain score that one item finds none of, and an examination of the other shoulder than the
 * one in dispute.
 */
const READ: Readonly<Record<string, readonly string[]>> = {
  'CM16-0240900': ['information sex-contradicted'],
  'CM17-0007886': ['information sex-contradicted'],
  'CM17-0010362': [
    'information summary-contradicted',
    'information summary-contradicted',
    'information ur-date-contradicted',
    'information summary-contradicted',
    'information summary-contradicted',
  ],
  'CM17-0015849': ['information side-contradicted'],
  'CM17-0020243': ['information ur-date-contradicted'],
};

/** Arrangements without the header, so that nothing in them is otherwise dated. */
const WITHOUT_HEADER: readonly string[] = ['pypdf-3', 'seedlike'];

const readIn = (arrangement: string) =>
  Object.fromEntries(
    Object.entries(READ)
      .map(([caseNumber, findings]) => [
        caseNumber,
        WITHOUT_HEADER.includes(arrangement)
          ? findings.filter((finding) => !finding.endsWith('ur-date-contradicted'))
          : findings,
      ])
      .filter(([, findings]) => findings?.length),
  );

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
      expect(all).toEqual(readIn(arrangement));
    },
  );
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../server/src/rules/test-support.ts';
import { isReviewed, placeOf, readReviewed } from '../../server/tools/reviewed-findings.ts';
import { ARRANGEMENTS, type Arrangement, corpusIsThere, readPublished, readTruth } from './support.ts';

const REVIEWED = readReviewed(join(import.meta.dirname, '../..'));

/** The findings at warning or above of one letter. */
function weighty(arrangement: Arrangement, caseNumber: string) {
  return findingsIn(readPublished(arrangement, caseNumber)).filter(isReviewed);
}

describe('the reviewed findings', () => {
  it('each have a verdict and a reason', () => {
    expect(REVIEWED.filter(({ verdict, reason }) => verdict === null || reason.length < 20)).toEqual([]);
  });

  it('are true, every one', () => {
    expect(REVIEWED.filter(({ verdict }) => verdict === false)).toEqual([]);
  });
});

describe.skipIf(!corpusIsThere)('the findings of today at warning or above on 97 published letters', () => {
  const caseNumbers = corpusIsThere ? [...readTruth().keys()].sort() : [];

  it('are those reviewed: a new one fails until someone has read the letter (npm run corpus:findings)', () => {
    expect(caseNumbers).toHaveLength(97);
    const found = caseNumbers.flatMap((caseNumber) =>
      weighty('pypdf', caseNumber).map(({ code, range }) =>
        placeOf({ case: caseNumber, rule: code, offset: range.start }),
      ),
    );
    expect(found.sort()).toEqual(REVIEWED.map(placeOf).sort());
  });

  it.each(ARRANGEMENTS.filter((name) => name !== 'pypdf'))(
    'are the same, by letter and rule, in the arrangement %s',
    (arrangement) => {
      const found = caseNumbers.flatMap((caseNumber) =>
        weighty(arrangement, caseNumber).map(({ code }) => `${caseNumber} ${code}`),
      );
      expect(found.sort()).toEqual(REVIEWED.map((one) => `${one.case} ${one.rule}`).sort());
    },
  );
});

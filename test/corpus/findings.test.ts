import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../server/src/rules/test-support.ts';
import { placeOf, readReviewed } from '../../server/tools/reviewed-findings.ts';
import { ARRANGEMENTS, type Arrangement, corpusIsThere, readPublished, readTruth } from './support.ts';

const REVIEWED = readReviewed(join(import.meta.dirname, '../..'));

/** Of information and hints at most one in so many may be false or of no use; of warnings and errors none. */
const ONE_IN = 20;

/** The findings at warning or above of one letter. */
function weighty(arrangement: Arrangement, caseNumber: string) {
  return findingsIn(readPublished(arrangement, caseNumber)).filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  );
}

describe('the reviewed findings', () => {
  it('each have a verdict and a reason', () => {
    expect(REVIEWED.filter(({ verdict, reason }) => verdict === null || reason.length < 20)).toEqual([]);
  });

  it('are true, all but a few', () => {
    const wrong = REVIEWED.filter(({ verdict }) => verdict === false);
    expect(wrong.length * ONE_IN).toBeLessThanOrEqual(REVIEWED.length);
  });
});

describe.skipIf(!corpusIsThere)('the findings of today on 97 published letters', () => {
  const caseNumbers = corpusIsThere ? [...readTruth().keys()].sort() : [];

  it('at warning and above are true, every one', () => {
    const wrong = new Set(REVIEWED.filter(({ verdict }) => verdict === false).map(placeOf));
    const loud = caseNumbers.flatMap((caseNumber) =>
      weighty('pypdf', caseNumber).map(({ code, range }) =>
        placeOf({ case: caseNumber, rule: code, offset: range.start }),
      ),
    );
    expect(loud.filter((place) => wrong.has(place))).toEqual([]);
  });

  it('are those reviewed: a new one fails until someone has read the letter (npm run corpus:findings)', () => {
    expect(caseNumbers).toHaveLength(97);
    const found = caseNumbers.flatMap((caseNumber) =>
      findingsIn(readPublished('pypdf', caseNumber)).map(({ code, range }) =>
        placeOf({ case: caseNumber, rule: code, offset: range.start }),
      ),
    );
    // two rationales may disagree with the same words of the summary
    expect([...new Set(found)].sort()).toEqual(REVIEWED.map(placeOf).sort());
  });

  it.each(ARRANGEMENTS.filter((name) => name !== 'pypdf'))(
    'are the same at warning and above, by letter and rule, in the arrangement %s',
    (arrangement) => {
      const expected = caseNumbers.flatMap((caseNumber) =>
        weighty('pypdf', caseNumber).map(({ code }) => `${caseNumber} ${code}`),
      );
      const found = caseNumbers.flatMap((caseNumber) =>
        weighty(arrangement, caseNumber).map(({ code }) => `${caseNumber} ${code}`),
      );
      expect(found.sort()).toEqual(expected.sort());
    },
  );
});

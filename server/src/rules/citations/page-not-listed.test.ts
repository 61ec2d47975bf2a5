import { expect, it } from 'vitest';
import { applyEdits } from '../../text/text-edits.ts';
import { expectFix, expectOnly, findingsOf, inIssues } from '../test-support.ts';
import { pageListUntidy } from './page-list-untidy.ts';
import { pageNotListed } from './page-not-listed.ts';

it('marks the page in the rationale, and lists it in its place', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 64.

    Decision rationale: MTUS page 63 wants short courses. The request is not medically necessary.
                                  ^^
  `);
  const fixed = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63, 64.

    Decision rationale: MTUS page 63 wants short courses. The request is not medically necessary.
  `);
  expectOnly(pageNotListed, letter);
  expectFix(pageNotListed, letter, fixed);
});

it('has a fix that agrees with that of an untidy list, in either order', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 65, 64.

    Decision rationale: MTUS page 63 wants short courses. The request is not medically necessary.
  `);
  const fixedBy = (rule: typeof pageNotListed, text: string) =>
    applyEdits(text, findingsOf(rule, text)[0]?.fix?.edits ?? []);
  const untidyFirst = fixedBy(pageNotListed, fixedBy(pageListUntidy, letter));
  expect(untidyFirst).toContain('Page(s): 63, 64, 65.');
  expect(fixedBy(pageNotListed, letter)).toBe(untidyFirst);
});

it('is silent where the reviewer guideline lists no page', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants.

    Decision rationale: MTUS page 63 wants short courses. The request is not medically necessary.
  `);
  expectOnly(pageNotListed, letter);
});

import { expect, it } from 'vitest';
import { expectFix, expectOnly, inIssues } from '../test-support.ts';
import { pageOutsideGuideline } from './page-outside-guideline.ts';

it('marks the page, and says where the topic is', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63, 128.
                                                                                                              ^^^
  `);
  const [finding] = expectOnly(pageOutsideGuideline, letter);
  expect(finding).toMatchObject({ severity: 'error', message: expect.stringContaining('pages 63-66') });
});

it('is less sure of a guideline that is not named', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63.

    Decision rationale: MTUS page 309 wants trials first. The request is not medically necessary.
                                  ^^^
  `);
  expect(expectOnly(pageOutsideGuideline, letter)).toMatchObject([{ severity: 'information' }]);
});

it('is a hint in a chapter, whose pages are not verified', () => {
  const letter = inIssues(`
    MRI of the knee: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies, 512.
                                                                                                 ^^^
  `);
  const [finding] = expectOnly(pageOutsideGuideline, letter);
  expect(finding).toMatchObject({ severity: 'hint', message: expect.stringMatching(/verified/i) });
});

it('writes the pages of the topic', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 128.
                                                                                                          ^^^
  `);
  const fixed = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.
  `);
  expectFix(pageOutsideGuideline, letter, fixed);
});

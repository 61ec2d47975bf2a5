import { expect, it } from 'vitest';
import { expectFix, expectOnly, HEADER, inIssues, paragraphs } from '../test-support.ts';
import { guidelineUnknown } from './guideline-unknown.ts';

it('marks a name that the MTUS does not have, and a citation without a name', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Sleep and Dreams 2012, Section(s): Insomnia.
                                              ^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.

    CT: Upheld

    MAXIMUS guideline: Decision based on MTUS.
                                         ^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  const severities = expectOnly(guidelineUnknown, letter).map(({ severity }) => severity);
  expect(severities).toEqual(['information', 'information']);
});

it('marks an edition that never appeared, and cites the one in force', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2015, Section(s): Topical analgesics.
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  const fixed = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Topical analgesics.
  `);
  expect(expectOnly(guidelineUnknown, paragraphs(HEADER, letter))).toMatchObject([{ severity: 'warning' }]);
  expectFix(guidelineUnknown, paragraphs(HEADER, letter), paragraphs(HEADER, fixed));
});

it('is silent on other works, on placeholders and where a draft has come to', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on Non-MTUS Citation UpToDate, accessed online.

    Decision rationale: No flare-up is described. The request is not medically necessary.

    CT: Upheld

    MAXIMUS guideline: Decision based on MTUS [insert chapter and year].

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(guidelineUnknown, letter);
  expectOnly(guidelineUnknown, 'MAXIMUS guideline: Decision based on MTUS');
});

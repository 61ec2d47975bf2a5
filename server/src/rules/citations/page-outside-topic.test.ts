import { expect, it } from 'vitest';
import { expectOnly, inIssues } from '../test-support.ts';
import { pageOutsideTopic } from './page-outside-topic.ts';

it('marks pages of other topics', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 111.
                                                                                                                     ^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Orphenadrine 50mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 63, 124.
                                                                                                                         ^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  const severities = expectOnly(pageOutsideTopic, letter).map(({ severity }) => severity);
  expect(severities).toEqual(['warning', 'warning']);
});

it('is silent on the family of the topic and on its neighbors', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Norco 10/325mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 76-85, 88-89.

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(pageOutsideTopic, letter);
});

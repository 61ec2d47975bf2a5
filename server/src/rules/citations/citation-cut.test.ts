import { it } from 'vitest';
import { expectOnly, inIssues } from '../test-support.ts';
import { citationCut } from './citation-cut.ts';

it('marks the citation, and no other rule speaks of its words', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines title 8, sections 9792.20 to 9792.26,
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    as adopted for all claims and as amended since by the Adm.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(citationCut, letter);
});

it('is silent on a whole citation', () => {
  const letter = inIssues(`
    Orphenadrine 100mg #60: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(citationCut, letter);
});

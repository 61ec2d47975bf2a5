import { it } from 'vitest';
import { expectFix, expectOnly, inIssues } from '../test-support.ts';
import { guidelineMisspelled } from './guideline-misspelled.ts';

it('marks the name, and writes it right', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complants 2004, Section(s): Special Studies.
                                              ^^^^^^^^^^^^^^
  `);
  const fixed = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.
  `);
  expectFix(guidelineMisspelled, letter, fixed);
});

it('marks names of either edition, of a second guideline and of other works', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronc Pain Medical Treatment 2016, Section(s): Topical analgesics.
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    CT: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Medcal Treatment 2016, Section(s): Physical medicine treatment.
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    Brace: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies, and
    Shouldr Complaints 2004, Section(s): Special Studies.
    ^^^^^^^^^^^^^^^^^^

    Sling: Upheld

    MAXIMUS guideline: Decision based on MTUS Shoulder Compliants 2004, Section(s): Special Studies, and Low Back Complaints 2004, Section(s): Special Studies.
                                              ^^^^^^^^^^^^^^^^^^^

    Cane: Upheld

    MAXIMUS guideline: Decision based on Non-MTUS Citation Offical Disability Guidelines, Pain Chapter.
                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  expectOnly(guidelineMisspelled, letter);
});

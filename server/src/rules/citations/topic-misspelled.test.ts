import { it } from 'vitest';
import { expectFix, expectOnly, inIssues } from '../test-support.ts';
import { topicMisspelled } from './topic-misspelled.ts';

it('marks the name, and writes it right', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Inital Care, Special Studies.
                                                                                ^^^^^^^^^^^
  `);
  const fixed = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care, Special Studies.
  `);
  expectOnly(topicMisspelled, letter);
  expectFix(topicMisspelled, letter, fixed);
});

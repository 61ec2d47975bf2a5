import { it } from 'vitest';
import { expectFix, expectOnly, inIssues } from '../test-support.ts';
import { topicMisspelt } from './topic-misspelt.ts';

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
  expectOnly(topicMisspelt, letter);
  expectFix(topicMisspelt, letter, fixed);
});

import { it } from 'vitest';
import { expectOnly, inIssues } from '../test-support.ts';
import { sectionNotNamed } from './section-not-named.ts';

it('marks a whole guideline where other citations name a section', () => {
  const letter = inIssues(`
    MRI: Upheld

    Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.

    MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  expectOnly(sectionNotNamed, letter);
});

it('is silent in a letter that names no section at all', () => {
  const letter = inIssues(`
    MRI: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.
  `);
  expectOnly(sectionNotNamed, letter);
});

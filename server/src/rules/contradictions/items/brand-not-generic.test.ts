import { it } from 'vitest';
import { expectFindings, inIssues } from '../../test-support.ts';
import { brandNotGeneric } from './brand-not-generic.ts';

it('marks the name in brackets', () => {
  const letter = inIssues(`
    Norflex (cyclobenzaprine) 100mg #60: Upheld
             ^^^^^^^^^^^^^^^

    Decision rationale: It is short.

    Norflex (cyclobenzaprine 10mg) #60: Upheld
             ^^^^^^^^^^^^^^^
  `);
  expectFindings(brandNotGeneric, letter);
});

it.each([
  'Norflex (orphenadrine) 100mg #60',
  'Norco (hydrocodone/acetaminophen) 10/325mg #60',
  'Norflex (with cyclobenzaprine)',
  'Norflex, cyclobenzaprine',
  'Tramadol (Ultram) 50mg',
])('is silent on %s', (request) => {
  expectFindings(brandNotGeneric, inIssues(`${request}: Upheld`));
});

import { it } from 'vitest';
import { expectFindings, inIssues, inSummary } from '../test-support.ts';
import { termMisspelt } from './term-misspelt.ts';

it('marks a term with one letter wrong', () => {
  const request = inIssues(`
    1 precription of Norco 10/325mg #60: Upheld
      ^^^^^^^^^^^
  `);
  const summary = inSummary(`
    Accupuncture and a retrospectve review.
    ^^^^^^^^^^^^       ^^^^^^^^^^^^
  `);
  expectFindings(termMisspelt, request);
  expectFindings(termMisspelt, summary);
});

it.each([
  'Prescriptions, utilisation and orthopaedic tendonitis.',
  'The stimulation was a simulation; mediation and meditation; infection after injection.',
  'Psychologically and radically different diagnoses and symptoms.',
  'Electrod iagnostic test; acupunc ture; pre scription; chiro-\npractic care.',
])('is silent on %j', (words) => {
  expectFindings(termMisspelt, inSummary(words));
});

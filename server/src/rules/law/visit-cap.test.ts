import { expect, it } from 'vitest';
import { expectFindings, inIssues } from '../test-support.ts';
import { visitCap } from './visit-cap.ts';

it('marks more than 24 visits, as information', () => {
  const letter = inIssues(`
    36 sessions of physical therapy for the knee: Upheld
    ^^^^^^^^^^^
  `);
  expect(expectFindings(visitCap, letter)).toMatchObject([{ severity: 'information' }]);
});

it('is silent on 24 visits, on other treatments and without a number', () => {
  const letter = inIssues(`
    24 sessions of physical therapy for the knee: Upheld

    Decision rationale: The patient is well.

    36 sessions of acupuncture: Upheld

    Decision rationale: The patient is well.

    Physical therapy: Upheld
  `);
  expectFindings(visitCap, letter);
});

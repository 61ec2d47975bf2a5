import { it } from 'vitest';
import { expectFindings, expectFix, inIssues } from '../test-support.ts';
import { abbreviationNotExplained } from './abbreviation-not-explained.ts';

it('marks the first of each abbreviation that is nowhere spelled out', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The patient has CRPS. In CRPS a TENS unit may help.
                                        ^^^^            ^^^^
  `);
  expectFindings(abbreviationNotExplained, letter);
});

it('has a fix that spells it out', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The patient has CRPS.
                                        ^^^^
  `);
  const fixed = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The patient has CRPS (complex regional pain syndrome).
  `);
  expectFix(abbreviationNotExplained, letter, fixed);
});

it.each([
  'The patient has complex regional pain syndrome. In CRPS rest helps.',
  'Nerve conduction studies (NCS) of the patient are normal, and NCS are repeated.',
  'MTUS, ACOEM and ODG ask for an MRI of the patient.',
  'The patient takes BXQZ.',
])('is silent on %j', (rationale) => {
  expectFindings(
    abbreviationNotExplained,
    inIssues(`MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`),
  );
});

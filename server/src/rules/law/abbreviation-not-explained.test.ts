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

it('takes an explanation in the request', () => {
  const letter = inIssues(`
    TENS (transcutaneous electric nerve stimulation) unit, 30 day rental: Upheld

    Decision rationale: The patient has not had a trial of TENS.
  `);
  expectFindings(abbreviationNotExplained, letter);
});

it('marks the first place outside quotations, and takes no other words for a meaning', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: MTUS states, "Stop the NSAID." This patient takes an NSAID (twice a day) with food.
                                                                             ^^^^^
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
  'In CRPS (complex regional pain syndrome) rest helps the patient.',
  'The patient has a TENS (transcutaneous electric nerve stimulation) unit, and TENS helps.',
  'MTUS states, "Stop the NSAID, or consider a PPI." The patient takes none.',
  'An XR of the knee of the patient is normal; IR is to 40 degrees, and the patient was seen in the ER. DR. LOW agrees.',
  'The patient has a tight IT band, denies SI, is ASA II and left AMA; an IM nail was placed.',
  'The guideline asks for “a trial of TENS” that the patient has not had.',
])('is silent on %j', (rationale) => {
  expectFindings(
    abbreviationNotExplained,
    inIssues(`MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`),
  );
});

it('explains the form of a drug after its name', () => {
  const letter = inIssues(`
    Tramadol: Upheld

    Decision rationale: The patient takes tramadol XR. An XR of the knee is normal.
                                                   ^^
  `);
  expectFindings(abbreviationNotExplained, letter);
});

it('leaves an abbreviation that is spelled out wrongly to the rule on that', () => {
  const letter = inIssues(`
    Brace: Upheld

    Decision rationale: The patient has CRPS (chronic regional pain syndrome) of the hand.
  `);
  expectFindings(abbreviationNotExplained, letter);
});

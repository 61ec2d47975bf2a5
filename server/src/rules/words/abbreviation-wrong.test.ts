import { describe, expect, it } from 'vitest';
import { expectFindings, expectFix, inIssues, inSummary, marked } from '../test-support.ts';
import { abbreviationWrong } from './abbreviation-wrong.ts';

it('marks the words, and the fix writes what is meant', () => {
  const letter = inIssues(`
    Injection at L5: Upheld

    Decision rationale: An ESI (epidural saline injection) was given in May.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  const right = inIssues(`
    Injection at L5: Upheld

    Decision rationale: An ESI (epidural steroid injection) was given in May.
  `);
  expectFix(abbreviationWrong, letter, right);
});

it('marks words over a line end, in the summary too', () => {
  const letter = inSummary(`
    There is chronic regional
             ^^^^^^^^^^^^^^^^
    pain syndrome (CRPS) of the left hand.
    ^^^^^^^^^^^^^
  `);
  expectFindings(abbreviationWrong, letter);
});

describe('words of another meaning are marked', () => {
  it.each([
    [
      'A TENS (transdermal electrical nerve system) unit is asked for.',
      'transdermal electrical nerve system',
    ],
    [
      'A transdermal electrical nerve stimulation (TENS) unit is used.',
      'transdermal electrical nerve stimulation',
    ],
    ['The ACL [anterior collateral ligament] is torn.', 'anterior collateral ligament'],
    ['Two ESIs (epidural saline injections) were given.', 'epidural saline injections'],
    ['NSAID use; a GERD (gastric entry reflux disease).', null],
    ['Repair of the anterior cranial ligament (ACL) was done.', 'anterior cranial ligament'],
    ['An NSAID (nonspecific anti-inflammatory drug) was given.', 'nonspecific anti-inflammatory drug'],
    ['The non-opioid anti-inflammatory drugs (NSAIDs) were stopped.', 'non-opioid anti-inflammatory drugs'],
    ['MRI (magnetic resistance imaging) shows a tear.', 'magnetic resistance imaging'],
  ])('in %j', (summary, words) => {
    expect(found(summary)).toEqual(words ? [words] : []);
  });
});

describe('nothing is wrong', () => {
  it.each([
    'TENS (transcutaneous electric nerve stimulator) and TENS (transcutaneous electrical neurostimulation) helped.',
    'Transcutaneous Electrical Nerve Stimulation (TENS) and TENS (30-day rental, home use) were asked for.',
    'NCS (nerve conduction studies), NCV (nerve conduction velocities), the nerve-conduction study (NCS).',
    'UDS (urine drug screening), UDS (urine drug test), ROM (range of movement), VAS (visual analogue scale).',
    'QME (qualified medical examiner), HEP (home exercise plan), FCE (functional capacity exam), PPIs (proton-pump inhibitors).',
    'DDD (degenerative disk disease), DJD (degenerative joint disorder), GERD (gastro-esophageal reflux disease).',
    'LBP (lower back pain), CBT (cognitive behaviour therapy), SCS (spinal cord stimulation), LESI (lumbar epidural injection).',
    'MRI (of the lumbar spine, 2016), ACL (left knee, intact), CRPS (type I, left hand), PT (6 of 12 visits).',
    'MED (minimum effective dose), RFA (radiofrequency ablation of nerves), RTC (return to the clinic), PT (prothrombin time).',
    'tens (tenths of a mile), Tens (ten each), the mri (magnetic resistance imaging in small letters).',
    'The report says, "TENS (transdermal electrical nerve system) is asked for."',
    'XYZQ (xenon yellow zone quark), TKA (total knee replacement), ORIF (open reduction internal fixation).',
    'A course of physical therapy for the anterior knee (ACL) and of the low back and leg pain (LBP).',
    'The MRA (magnetic resonance angiogram) and the MR arthrogram (MRA) were done. (TENS) (MRI) [ACL] ().',
    'Per the primary physician’s progress report (PR-2) he rests; use of oral anti-inflammatory agents (NSAIDs); anti-inflammatory (NSAID).',
    'SNRI (serotonin and noradrenaline reuptake inhibitor); NSAIDs (non-steroidal anti-inflammatory agents).',
    'NSAIDs (nonsteroidal anti-inflammatory drugs), a non-steroidal antiinflammatory medication (NSAID).',
    'PHQ-9 (Patient Health Questionnaire), BDI (Beck Depression Index), PTSD (posttraumatic stress disorder).',
  ])('in %j', (summary) => {
    expect(found(summary)).toEqual([]);
  });
});

/** The words marked in a summary. */
function found(summary: string): string[] {
  const letter = inSummary(summary);
  return marked(abbreviationWrong, letter);
}

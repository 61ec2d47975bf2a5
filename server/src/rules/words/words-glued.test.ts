import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary, marked } from '../test-support.ts';
import { wordsGlued } from './words-glued.ts';

it('marks both words, with a safe fix where they stay what they are', () => {
  const letter = inSummary(`
    The diagnoses include:Sprain of the knee.
                  ^^^^^^^^^^^^^^
    There is pain of the knee.Ankle pain is new.
                         ^^^^^^^^^^
    The report is dated 06/04/15.MTUS was cited.
                        ^^^^^^^^^^^^^
    It began in October 2016.On the next day it rained.
                        ^^^^^^^
    As per report dated06/04/15.Regarding the knee.
                  ^^^^^^^^^^^^^^^^^^^^^^^
    The request is for norflex100mg at night.
                       ^^^^^^^^^^^^
  `);
  for (const { fix } of expectFindings(wordsGlued, letter)) expect(fix?.safe).toBe(true);
});

it('is less sure of a capital inside a word and of quotation marks', () => {
  const letter = inSummary(`
    Pain of the lower extremityInternal derangement.
                      ^^^^^^^^^^^^^^^^^
    Consider a PPI."In this case there is none.
               ^^^^^^^
  `);
  for (const { fix } of expectFindings(wordsGlued, letter)) expect(fix?.safe ?? false).toBe(false);
});

it.each([
  'Seen by an M.D. in the U.S. with a Ph.D. in tow, e.g. here, i.e. there.',
  'OxyContin, LidoPro, AneCream and McMurray were named; iPhone too.',
  'See www.cms.gov/Regulations-and and http://www.drugs.com/Famotidine.html for more.',
  'ICD9 337.2, L4-5, T12, 10/325mg, 6x, 2.5mg and 11-08-2016 at 10:30 AM.',
  'Page(s): 63. Section(s): Knee. State(s) of Licensure.',
])('is silent on %j', (words) => {
  expectFindings(wordsGlued, inSummary(words));
});

it.each([
  ['The request is notmedically necessary.', 'notmedically'],
  ['Ofthe records, thepatient has isnot.', 'Ofthe', 'thepatient', 'isnot.'],
  [
    'Motion wasnormal, swelling isnoted, andthere is painof the knee; the gait is normalin part.',
    'wasnormal,',
    'isnoted,',
    'andthere',
    'painof',
    'normalin',
  ],
  [
    'The knee is better. Treatmenthas ended, therapyhave and symptomshave been discussed; a supervisedtreatment and thispatient.',
    'Treatmenthas',
    'therapyhave',
    'symptomshave',
    'supervisedtreatment',
    'thispatient.',
  ],
  ['See MTUSChronic Pain Medical Treatment2016.', 'MTUSChronic', 'Treatment2016.'],
  ['In 2016Chronic pain began.', '2016Chronic'],
])('marks the missing space in %j', (summary, ...words) => {
  const letter = inSummary(summary);
  expect(marked(wordsGlued, letter)).toEqual(words);
});

it.each([
  'The vastus lateralis and radialis; forgetting, notability, withstand, thereof; Andover and Isleton; a d isable d man.',
  'She saw Treatmenthas Brown and Wasnormal in Painof. Thistle, behave, misbehave, whenever, thereafter, haven, overhead, throughout.',
  'Musculoskeletal, electrodiagnostic, physiotherapy, thoracolumbar, postoperative, neuropsychological, hydrocodone and acetaminophen.',
  'A counterweight fell on the shoulderstrap of a leatherworker.',
  'He had abobotulinumtoxinA, then rimabotulinumtoxinB.',
  'Nothing, notable, theory, therapy, anthem; MRIs, TENS, ODGs; CM2016, Rev2016-1; ICD10Data; L4L5; 5HT; 2016A.',
])('is silent on %j', (summary) => {
  expect(findingsOf(wordsGlued, inSummary(summary))).toEqual([]);
});

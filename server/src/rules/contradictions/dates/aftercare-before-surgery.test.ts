import { expect, it } from 'vitest';
import { expectFindings, graded, inSummary } from '../../test-support.ts';
import { aftercareBeforeSurgery } from './aftercare-before-surgery.ts';

it('marks the day of the care, and links that of the operation', () => {
  const letter = inSummary(`
    He underwent a meniscectomy on 05/12/2016. The sutures were removed on 04/22/2016.
                                                                           ^^^^^^^^^^
  `);
  const [finding] = expectFindings(aftercareBeforeSurgery, letter);
  expect(finding?.related).toHaveLength(1);
});

it.each([
  'The rotator cuff repair was performed on 05/12/2016. At the first postoperative visit on 04/22/2016 the wound was dry.',
  'Carpal tunnel release of 05/12/2016 went well. Stitches were taken out on 04/22/2016.',
  'On 05/12/2016 she underwent an ulnar nerve transposition. On 04/22/2016 the staples were removed.',
  'A lumbar fusion was carried out on 05/12/2016. The first post-operative check of 04/22/2016 found no drainage.',
  'Suture removal was on 04/22/2016. He was operated on on 05/12/2016.',
  'She had knee surgery on 05/12/2016. On 04/22/2016, at her first post-op visit, she was given exercises.',
  'The laminectomy was done on 05/12/2016. Removal of the sutures took place on 04/22/2016.',
  'He underwent an arthroscopic repair on 05/12/2016. The surgeon removed the stitches on 04/22/2016.',
  'Two screws were inserted on 05/12/2016; the first postoperative visit, held on 04/22/2016, was short.',
  'The biceps tendon was reconstructed on 05/12/2016. Staples were removed on 04/22/2016.',
  'He underwent a bunionectomy on 05/12/2016.\n\nA two-week postoperative visit on 04/22/2016 was without complaint.',
])('marks care before its operation: %s', (words) => {
  expect(graded(aftercareBeforeSurgery, inSummary(words))).toEqual(['information 04/22/2016']);
});

it.each([
  'He underwent a meniscectomy on 05/12/2016. The sutures were removed on 05/22/2016.',
  'He underwent a meniscectomy on 05/12/2016. The sutures were removed on 03/22/2014 after a prior arthroscopy.',
  'A laminectomy in 2014 helped; the first postoperative visit was on 04/22/2014. A fusion was done on 05/12/2016.',
  'Sutures were removed on 04/22/2016 from a laceration of the hand. A meniscectomy was done on 05/12/2016.',
  'A meniscectomy was requested on 05/12/2016. The sutures were removed on 04/22/2016.',
  'He is status post fusion. At the postoperative visit on 04/22/2016 he was well. Removal of hardware followed on 05/12/2016.',
  'The right shoulder surgery was on 05/12/2016. The first postoperative visit for the left one was on 04/22/2016.',
  'A repair was done on 05/12/2016 and a revision on 07/01/2016. Sutures were removed on 05/22/2016.',
  'A repair was done on 05/12/2016 and a manipulation after it. The next postoperative visit is planned for 05/20/2016.',
  'The first postoperative visit was on 04/22/2016. The hardware removal surgery was done on 05/12/2016.',
  'The tire was replaced on 05/12/2015. Sutures were removed on 05/22/2015 after the repair.',
  'The preoperative visit was on 04/22/2016 and the surgery on 05/12/2016.',
  'He had surgery on 05/12/2016. His brother had sutures removed on 04/22/2016.',
  'He had surgery on 05/12/2016. Postoperative therapy was requested on 04/22/2016.',
  'He had surgery on 05/12/2016. The postoperative brace was ordered on 04/22/2016.',
  'He had two surgeries, the last on 05/12/2016. The first postoperative visit was on 04/22/2015.',
])('is silent on care after it, other operations and what is asked for: %s', (words) => {
  expect(graded(aftercareBeforeSurgery, inSummary(words))).toEqual([]);
});

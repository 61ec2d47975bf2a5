import { expect, it } from 'vitest';
import { expectFindings, inIssues, letterWith, marked } from '../../test-support.ts';
import { bodyPartDiffers } from './body-part-differs.ts';

it('marks another body part in the conclusion', () => {
  expectFindings(
    bodyPartDiffers,
    letterWith(`MRI of the lumbar spine: Upheld

Decision rationale: There are no red flags. The request for an MRI of the cervical spine is not medically necessary.
                                                                          ^^^^^^^^^^^^^^
`),
  );
});

it('marks another level', () => {
  expectFindings(
    bodyPartDiffers,
    letterWith(`Epidural steroid injection at L5-S1: Upheld

Decision rationale: There is no radiculopathy. The request for an injection at L3-4 is not medically necessary.
                                                                               ^^^^
`),
  );
});

it.each([
  ['Epidural steroid injection at L4-S1', 'an epidural steroid injection at L5-S1'],
  ['Medial branch blocks at L3 and L4', 'medial branch blocks'],
  ['MRI of the L-spine', 'an MRI of the low back'],
  ['Physical therapy for the right upper extremity', 'physical therapy for the right shoulder'],
  ['Physical therapy for the neck', 'physical therapy for shoulder pain'],
  ['Physical therapy for the neck and left knee', 'physical therapy for the knee'],
  ['MRI of the T2 level', 'a T2-weighted MRI'],
])('is silent on %s, said again as %s', (request, again) => {
  expectFindings(
    bodyPartDiffers,
    letterWith(
      `${request}: Upheld\n\nDecision rationale: No need. The request for ${again} is not medically necessary.\n`,
    ),
  );
});

it('is silent where a remark on another treatment follows the conclusion', () => {
  expectFindings(
    bodyPartDiffers,
    letterWith(
      'MRI of the left knee: Upheld\n\nDecision rationale: The request for an MRI of the left knee is not medically necessary. A cervical MRI is not medically necessary either.\n',
    ),
  );
});

it.each([
  ['The lumbar injection is not medically necessary.', ['lumbar']],
  ['The cervical injection is not medically necessary.', []],
  ['The injection for lumbar pain is not medically necessary.', []],
  ['The injection for the shoulder is not medically necessary.', []],
])('compares a part of the spine with the level that is asked for: %s', (words, found) => {
  const text = inIssues(`C6-7 epidural injection: Upheld\n\nDecision rationale: No deficit. ${words}\n`);
  expect(marked(bodyPartDiffers, text)).toEqual(found);
});

it.each([
  ['MRI of the thoracic spine', 'The MRI of the lumbar spine is not medically necessary.', ['lumbar spine']],
  [
    'MRI of the cervical spine',
    'The MRI of the thoracic spine is not medically necessary.',
    ['thoracic spine'],
  ],
  ['MRI of the upper back', 'The MRI of the lumbar spine is not medically necessary.', []],
  ['MRI of the thoracic and lumbar spine', 'The MRI of the lumbar spine is not medically necessary.', []],
  ['MRI of the lumbar spine', 'The MRI of the low back is not medically necessary.', []],
])('knows the sections of the spine by their names: %s, %s', (request, words, found) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: No deficit. ${words}\n`);
  expect(marked(bodyPartDiffers, text)).toEqual(found);
});

it.each([
  [
    'Right middle finger, trigger release',
    'The release of the right index finger is not medically necessary.',
    'index',
  ],
  [
    'Left ring and little trigger finger injections',
    'The injection of the left thumb is not medically necessary.',
    'thumb',
  ],
  ['MRI of the right great toe', 'The MRI of the right third toe is not medically necessary.', 'third'],
  ['Medial branch block L4-5', 'The medial branch block at L1-2 is not medically necessary.', 'L1-2'],
])('marks another finger, toe or nerve than in %s: %s', (request, words, found) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: It locks. ${words}\n`);
  expect(marked(bodyPartDiffers, text)).toEqual([found]);
});

it.each([
  ['Right long finger release', 'The release of the middle finger is not medically necessary.'],
  ['Right third finger release', 'The release of the middle finger is not medically necessary.'],
  ['Index, middle and ring finger splints', 'The splint of the ring finger is not medically necessary.'],
  ['Hallux valgus correction', 'The operation on the great toe is not medically necessary.'],
  ['Right hand x-ray', 'The x-ray of the thumb is not medically necessary.'],
  [
    'Medial branch block L4-5, L5-S1',
    'Blocks of the L3, L4 and L5 medial branches are not medically necessary.',
  ],
])('is silent on the same finger, toe or nerve as in %s: %s', (request, words) => {
  expectFindings(bodyPartDiffers, inIssues(`${request}: Upheld\n\nDecision rationale: ${words}\n`));
});

it.each([
  ['A1 pulley release, left middle finger', 'Release of the A1 pulley, left ring, is', 'ring'],
  ['Trigger release, right little finger', 'The trigger release of the right long is', 'long'],
  [
    'Injection of the trigger finger, right middle',
    'Injection of the trigger finger, right small, is',
    'small',
  ],
  ['Right ring finger MCP joint injection', 'The injection of the right index MCP joint is', 'index'],
  [
    'Bilateral medial branch blocks at L3-4 and L4-5',
    'Bilateral medial branch blocks at L1-2 and L2-3 are',
    'L1-2 and L2-3',
  ],
  ['Diagnostic MBB bilateral C4-5, C5-6', 'Diagnostic MBB bilateral C2-3, C3-4 is', 'C2-3, C3-4'],
])('marks a finger or joint by its short name: %s, %s', (request, words, found) => {
  const text = inIssues(
    `${request}: Overturned\n\nDecision rationale: It hurts. ${words} medically necessary.\n`,
  );
  expect(marked(bodyPartDiffers, text)).toEqual([found]);
});

it.each([
  ['Trigger finger release, right ring finger', 'Release of the A1 pulley, right ring, is'],
  ['Left index finger splint', 'A left long arm splint is'],
  ['Left ring finger splint', 'The small splint is'],
  ['Nail removal, right little toe', 'Removal of the nail, right small, is'],
  [
    'Right ring finger release',
    'The release of the finger, with a block on the right, in the middle of May, is',
  ],
  ['Medial branch blocks L3-4', 'Medial branch blocks of L2-3 are'],
  ['Medial branch blocks L4-5, L5-S1', 'Medial branch blocks at L3-4 and L4-5 are'],
  ['Medial branch blocks C4-5, C5-6', 'The medial branch blocks at C4 to C6 are'],
  ['Medial branch blocks C4-5', 'The blocks of the C3 and C4 medial branches are'],
])('is silent on what may be the same finger or joint: %s, %s', (request, words) => {
  const text = inIssues(
    `${request}: Overturned\n\nDecision rationale: It hurts. ${words} medically necessary.\n`,
  );
  expect(marked(bodyPartDiffers, text)).toEqual([]);
});

const planned = (request: string, words: string) =>
  inIssues(
    `${request}: Overturned\n\nDecision rationale: The pain is axial. ${words} The request is medically necessary.\n`,
  );

it.each([
  [
    'Medial branch block, right C6-C7',
    'The joint to be tested hurts, and the nerves at C3-C4 are to be blocked.',
    'C3-C4',
  ],
  ['Facet injection L4-L5', 'The planned injection at L2-L3 is the first.', 'L2-L3'],
  ['Epidural injection L5-S1', 'The requested injection at L3-L4 fits the leg.', 'L3-L4'],
  ['Microdiscectomy L4-L5', 'The disc in question is that of L2-L3.', 'L2-L3'],
  ['Fusion L4-L5', 'The segments L2-L3 will be fused with a cage.', 'L2-L3'],
  ['ACDF C5-C6', 'The operation is meant for the loose segment C3-C4.', 'C3-C4'],
  ['Selective nerve root block C6', 'The root of C7 would be numbed for some hours.', 'C7'],
  ['Radiofrequency ablation L4-L5, L5-S1', 'The ablation will target the joints at L1-L2.', 'L1-L2'],
  ['Laminectomy L3-L4', 'The level at issue is L1-L2, where the canal is narrow.', 'L1-L2'],
  ['Interlaminar epidural C7-T1', 'The needle will reach the space at C4-C5.', 'C4-C5'],
])('informs on another level that is planned than in %s: %s', (request, words, found) => {
  expect(marked(bodyPartDiffers, planned(request, words))).toEqual([found]);
});

it.each([
  ['Medial branch block, right C6-C7', 'The nerves at C6-C7 are to be blocked.'],
  ['Facet injection L4-L5', 'The planned injection at L4-5 is the first.'],
  ['Facet injection L4-L5', 'The nerves of L3 and L4 are to be blocked.'],
  ['Epidural injection L5-S1', 'The MRI shows a bulge at L3-L4.'],
  ['Epidural injection L5-S1', 'The injection at L3-L4 was had in 2012.'],
  ['Epidural injection L5-S1', 'The guideline has it that two levels, such as L2-L3, are to be injected.'],
  ['Fusion L4-L5', 'The segment L2-L3 is not to be fused.'],
  ['Fusion L4-L5', 'The adjacent segment L2-L3 will be treated with therapy.'],
  ['Fusion L4-L5', 'If L2-L3 fails, it would be fused as well.'],
  ['ACDF C5-C6', 'The denial has it that C3-C4 is to be fused.'],
  ['ACDF C5-C6', 'Utilization review wrote that the operation is meant for C3-C4.'],
  ['MRI of the lumbar spine', 'The level in question is L4-L5.'],
  ['Radiofrequency ablation L4-L5, L5-S1', 'The ablation will target L5-S1 first.'],
])('is silent on a level that is that of %s, or of something else: %s', (request, words) => {
  expect(marked(bodyPartDiffers, planned(request, words))).toEqual([]);
});

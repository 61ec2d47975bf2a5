import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inIssues, marked } from '../../test-support.ts';
import { sideDiffers } from './side-differs.ts';

it('marks the side that the rationale restates', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The request for an MRI of the right knee is not medically necessary.
                                                      ^^^^^^^^^^
  `);
  expectFindings(sideDiffers, letter);
});

it('is silent where the rationale omits the side', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The MRI of the knee is not medically necessary.
  `);
  expectFindings(sideDiffers, letter);
});

it('reads sides in abbreviations', () => {
  const letter = inIssues(`
    MRI Rt. knee: Upheld

    Decision rationale: The request for MRI Lt. knee is not medically necessary.
                                            ^^^^^^^^
  `);
  expectFindings(sideDiffers, letter);
});

it.each(['R knee', '(R) knee', 'right knee', 'knee (right)'])('knows the same side as %s', (knee) => {
  expectFindings(
    sideDiffers,
    inIssues(`
    MRI Rt. knee: Upheld

    Decision rationale: The request for MRI of the ${knee} is not medically necessary.
  `),
  );
});

it.each([
  ['Right total hip arthroplasty', 'Left total hip arthroplasty is medically necessary.', 'Left total hip'],
  ['Left cubital tunnel release', 'Right cubital tunnel release is medically necessary.', 'Right'],
  [
    'Carpal tunnel release, right',
    'The carpal tunnel release of the left hand is medically necessary.',
    'left',
  ],
  ['Carpal tunnel release, right', 'The carpal tunnel release of the L hand is medically necessary.', 'L'],
  ['Trigger finger release, left', 'The release of the finger on the R is medically necessary.', 'R'],
  ['Left L4-5 epidural steroid injection', 'An injection at right L4-5 is medically necessary.', 'right'],
  ['Left C4-5 medial branch block', 'The block on the right is medically necessary.', 'right'],
  ['(L) cubital tunnel release', 'The Rt cubital tunnel release is medically necessary.', 'Rt'],
  ['L cubital tunnel release', 'The right cubital tunnel release is medically necessary.', 'right'],
  ['Cubital tunnel release, R', 'The (L) cubital tunnel release is medically necessary.', 'L'],
  ['Lt. cubital tunnel release', 'The request for R cubital tunnel release is medically necessary.', 'R'],
  ['Left L4-5 epidural steroid injection', 'The Rt. L4-5 ESI is medically necessary.', 'Rt'],
  ['Rt. CTR', 'The Lt. CTR is medically necessary.', 'Lt'],
  ['Right carpal tunnel release', 'The requested Lt. carpal tunnel release is medically necessary.', 'Lt'],
  ['Right stellate ganglion block', 'A Lt. SGB is medically necessary.', 'Lt'],
  ['Lt. L4-L5 TFESI', 'The requested procedure, Rt. L4-L5 TFESI, is medically necessary.', 'Rt'],
])('marks the side of a procedure or level: %s, %s', (request, words, found) => {
  const text = inIssues(`${request}: Overturned\n\nDecision rationale: All was tried. ${words}\n`);
  expect(marked(sideDiffers, text)).toEqual([found]);
});

it.each([
  ['Bilateral cubital tunnel release', 'Left cubital tunnel release is medically necessary.'],
  ['Cubital tunnel release', 'Left cubital tunnel release is medically necessary.'],
  [
    'Right cubital tunnel release',
    'The left cubital tunnel release is not medically necessary. The right one is.',
  ],
  ['Right L4-5 facet block, 2 visits', 'The two visits left are medically necessary.'],
  ['Right cubital tunnel release', 'The release is medically necessary for the left-handed.'],
  ['(R) cubital tunnel release', 'The right cubital tunnel release is medically necessary.'],
  [
    'R cubital tunnel release',
    'The L-spine was not treated. The cubital tunnel release is medically necessary.',
  ],
  ['Right laminectomy', 'The L 4 laminectomy is medically necessary.'],
  ['L and R cubital tunnel release', 'The left cubital tunnel release is medically necessary.'],
  ['Left CTR', 'The Rt. CTR was medically necessary in its time. The Lt. CTR is medically necessary.'],
  ['Left CTR', 'Pain is on the Rt. The release is medically necessary.'],
  ['Left CTR', 'After the Rt. CTR of 2013, the release is medically necessary.'],
  ['Left L5-S1 TFESI', 'As with the Rt. L5-S1 TFESI, this Lt. L5-S1 TFESI is medically necessary.'],
  ['Right cubital tunnel release by Dr. L. Marsh', 'The release by L. Marsh is medically necessary.'],
])('is silent on a side that is not that of the request alone: %s, %s', (request, words) => {
  expectFindings(sideDiffers, inIssues(`${request}: Overturned\n\nDecision rationale: ${words}\n`));
});

it.each([
  ['The brace for the left ankle is medically necessary.', 1],
  ['The brace for the right ankle is medically necessary.', 0],
  ['The brace, since it once helped for the left ankle, is medically necessary.', 0],
])('compares a side after a comma with where it is for: %s', (words, count) => {
  const text = inIssues(`Ankle brace, right: Overturned\n\nDecision rationale: It gives way. ${words}\n`);
  expect(findingsOf(sideDiffers, text)).toHaveLength(count);
});

it.each([
  [
    'Cataract extraction with lens implant, O.D.',
    'Cataract extraction with lens implant, O.S., is medically necessary.',
    'O.S',
  ],
  ['Cataract extraction, OD', 'The cataract extraction (OS) is medically necessary.', 'OS'],
  ['YAG capsulotomy, O.S.', 'YAG capsulotomy, O.D., is medically necessary.', 'O.D'],
  ['Pterygium excision (OS)', 'The pterygium excision on the right is medically necessary.', 'right'],
  ['Left carpal tunnel release, CPT 64721', 'The release, 64721-RT, is medically necessary.', 'RT'],
  ['Carpal tunnel release, 64721-LT', 'Carpal tunnel release, 64721-RT, is medically necessary.', 'RT'],
  [
    'Trigger finger release, CPT 26055-RT',
    'The trigger finger release on the left is medically necessary.',
    'left',
  ],
  ['Carpal tunnel release 64721-RT', 'The left carpal tunnel release is medically necessary.', 'left'],
  [
    'Stellate ganglion block with fluoroscopy, left',
    'Stellate ganglion block with fluoroscopy, right, is medically necessary.',
    'right',
  ],
])('marks the eye and the modifier of a code: %s, %s', (request, words, found) => {
  const text = inIssues(`${request}: Overturned\n\nDecision rationale: All was tried. ${words}\n`);
  expect(marked(sideDiffers, text)).toEqual([found]);
});

it.each([
  ['Cataract extraction, O.D.', 'Cataract extraction, O.D., is medically necessary.'],
  ['Cataract extraction, O.D.', 'Cataract extraction of the right eye is medically necessary.'],
  ['Cataract extraction, OD', 'With the left eye as it is, the cataract extraction is medically necessary.'],
  ['Cataract extraction, O.U.', 'Cataract extraction, O.S. and O.D., is medically necessary.'],
  ['Omeprazole 20mg, OD', 'Omeprazole 20mg, taken per os, is medically necessary.'],
  ['Omeprazole 20mg OD', 'Omeprazole 20mg is medically necessary for the left sided pain.'],
  ['Carpal tunnel release, 64721-RT', 'Carpal tunnel release, 64721-RT, is medically necessary.'],
  ['Carpal tunnel release, 64721-RT', 'The right carpal tunnel release is medically necessary.'],
  [
    'Carpal tunnel release, 64721-RT',
    'The release is medically necessary. The left, 64721-LT, was done before.',
  ],
  ['Carpal tunnel release, 64721-RT', 'Since the left hand is well, the release is medically necessary.'],
  ['Consultation, John Roe, O.D.', 'The consultation for the left eye is medically necessary.'],
])('is silent on the same eye or side: %s, %s', (request, words) => {
  const text = inIssues(`${request}: Overturned\n\nDecision rationale: All was tried. ${words}\n`);
  expect(marked(sideDiffers, text)).toEqual([]);
});

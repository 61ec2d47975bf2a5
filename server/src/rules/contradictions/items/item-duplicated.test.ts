import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inIssues } from '../../test-support.ts';
import { itemDuplicated } from './item-duplicated.ts';

it('marks the second request and links the first', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: It is short.

    MRI of the left knee: Upheld
    ^^^^^^^^^^^^^^^^^^^^

    Decision rationale: It is short.
  `);
  expect(expectFindings(itemDuplicated, letter)).toMatchObject([{ severity: 'warning', related: [{}] }]);
});

it('is an error where the decisions differ', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: It is short.

    MRI of the left knee: Overturned
    ^^^^^^^^^^^^^^^^^^^^

    Decision rationale: It is short.
  `);
  expect(expectFindings(itemDuplicated, letter)).toMatchObject([{ severity: 'error' }]);
});

const two = (first: string, second: string, decision = 'Upheld') =>
  inIssues(
    `${first}: Upheld\n\nDecision rationale: It is short.\n\n${second}: ${decision}\n\nDecision rationale: It is short.\n`,
  );

it.each([
  ['Physical therapy 3 times a week for 2 weeks, cervical spine', 'PT for the neck, six visits (3x2)'],
  ['PT 3x2, left shoulder', 'Physical therapy to the L shoulder, 6 sessions'],
  ['Chiropractic treatment, lumbar spine, 6 visits', 'Six sessions of chiropractic care for the low back'],
  ['Acupuncture twice a week for three weeks, low back', 'Lumbar acupuncture, 2 times per week for 3 weeks'],
  ['MRI of the cervical spine', 'Magnetic resonance imaging, neck'],
  ['X-rays of the left knee', 'Radiographs, left knee'],
  ['MRI of the lumbar spine without contrast', 'Magnetic resonance imaging, low back, plain study'],
])('informs of one treatment in other words: %s, %s', (first, second) => {
  expect(findingsOf(itemDuplicated, two(first, second))).toMatchObject([{ severity: 'information' }]);
  expect(findingsOf(itemDuplicated, two(first, second, 'Overturned'))).toMatchObject([
    { severity: 'warning' },
  ]);
});

it.each([
  ['Physical therapy, 6 visits', 'PT x 6'],
  ['EMG/NCV, right upper extremity', 'Nerve conduction studies and needle electromyography of the right arm'],
  ['EMG/NCS bilateral lower extremities', 'Electrodiagnostic studies of both legs'],
  ['TENS unit, 30-day rental', 'Rental of a transcutaneous electrical nerve stimulator for thirty days'],
  ['Urine drug screen', 'Urine toxicology testing'],
  ['Psychological evaluation', 'Evaluation by a psychologist'],
  ['Left knee arthroscopy', 'Arthroscopic surgery, left knee'],
  ['Gym membership, 6 months', 'Six-month gym membership'],
  ['Follow-up visit with pain management', 'Pain management follow-up'],
  ['TENS unit, purchase', 'Buying of one transcutaneous electrical nerve stimulator'],
  [
    'EMG/NCV, both upper extremities',
    'Electromyography and nerve conduction velocity testing, right and left arm',
  ],
  ['Post-op splint, left wrist', 'Post-surgical splint, left wrist'],
  ['Zanaflex 4mg #60', 'Tizanidine hydrochloride 4 mg tablets, sixty'],
])('informs of one request in other words, however it is decided: %s, %s', (first, second) => {
  for (const decision of ['Upheld', 'Overturned']) {
    expect(findingsOf(itemDuplicated, two(first, second, decision))).toMatchObject([
      { severity: 'information' },
    ]);
  }
});

it.each([
  ['Physical therapy 2x6, neck', 'PT 3 times a week for 4 weeks, cervical spine, evaluation'],
  ['PT 2x6, neck', 'PT 3 times a week for 4 weeks, cervical spine'],
  ['Physical therapy 2 times a week for 6 weeks, neck', 'PT 3 times a week for 4 weeks, cervical spine'],
  ['Physical therapy, neck, 6 visits', 'PT, low back, 6 visits'],
  ['Physical therapy, left knee, 6 visits', 'PT, right knee, 6 visits'],
  ['Physical therapy, left knee, 6 visits', 'PT, left knee, 6 additional visits'],
  ['MRI of the neck with contrast', 'Cervical MRI without contrast'],
  ['EMG of the left upper extremity', 'NCS, left upper extremity'],
  ['TENS unit for the low back, rental', 'TENS unit, lumbar spine, purchase'],
  ['Left L4 epidural injection, lumbar', 'Left L5 epidural injection, low back'],
  ['Acupuncture, neck, 6 visits', 'Massage, neck, 6 visits'],
  ['X-rays of the lumbar spine', 'Flexion and extension x-rays of the lumbar spine'],
  ['Left knee arthroscopy', 'Left knee arthroscopy with partial meniscectomy'],
  ['Urine drug screen', 'Drug screen of hair'],
  ['TENS unit, 30-day rental', 'TENS supplies for 30 days'],
  ['Lumbar MRI', 'Repeat lumbar MRI'],
])('is silent on two requests: %s, %s', (first, second) => {
  expectFindings(itemDuplicated, two(first, second));
});

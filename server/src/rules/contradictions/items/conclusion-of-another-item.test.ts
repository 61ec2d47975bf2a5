import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inIssues } from '../../test-support.ts';
import { conclusionOfAnotherItem } from './conclusion-of-another-item.ts';

it('marks what the conclusion names', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: As such, the request for acupuncture is not medically necessary.
                                                 ^^^^^^^^^^^

    Acupuncture, six sessions: Upheld

    Decision rationale: The acupuncture is not medically necessary.
  `);
  expectFindings(conclusionOfAnotherItem, letter);
});

it('distinguishes two items by one word', () => {
  const letter = inIssues(`
    MRI of the cervical spine: Upheld

    Decision rationale: As such, the MRI of the cervical spine is not medically necessary.

    MRI of the lumbar spine: Upheld

    Decision rationale: As such, the MRI of the cervical spine is not medically necessary.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  expectFindings(conclusionOfAnotherItem, letter);
});

it('is silent where each concludes on its own', () => {
  const letter = inIssues(`
    MRI of the cervical spine: Upheld

    Decision rationale: As such, the MRI of the cervical spine is not medically necessary.

    MRI of the lumbar spine: Upheld

    Decision rationale: As such, the MRI of the lumbar spine is not medically necessary.
  `);
  expectFindings(conclusionOfAnotherItem, letter);
});

it.each([
  'As the MRI is not medically necessary, the requested acupuncture is not medically necessary.',
  'As such, the request is not medically necessary.',
  'As such, the requested ancillary service is not medically necessary.',
])('is silent on: %s', (rationale) => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The MRI is not medically necessary.

    Acupuncture, six sessions: Upheld

    Decision rationale: ${rationale}
  `);
  expectFindings(conclusionOfAnotherItem, letter);
});

const ON_DENIAL = [
  ['I disagree with utilization review. Therefore, the massage is medically necessary.', 1],
  ['The denial cannot be upheld. Six visits of massage are medically necessary.', 1],
  ['I disagree with utilization review. The massage is not medically necessary.', 0],
  ['The massage is medically necessary. I disagree with utilization review.', 0],
  ['I disagree with utilization review. Therefore, the acupuncture is medically necessary.', 0],
  ['I disagree with utilization review. The knee arthroscopy is medically necessary.', 0],
] as const;

it.each(ON_DENIAL)(
  'takes a remark on the denial as no conclusion of its own: %s (%i)',
  (rationale, count) => {
    const letter = inIssues(`
    Acupuncture, six sessions: Overturned

    Decision rationale: He walks farther. ${rationale}

    Massage, six visits: Upheld

    Decision rationale: The massage is not medically necessary.

    Knee arthroscopy: Overturned

    Decision rationale: The knee arthroscopy is medically necessary.
  `);
    expect(findingsOf(conclusionOfAnotherItem, letter)).toHaveLength(count);
  },
);

import { it } from 'vitest';
import { expectFindings, letterWith } from '../../test-support.ts';
import { treatmentDiffers } from './treatment-differs.ts';

it('marks another kind of imaging', () => {
  expectFindings(
    treatmentDiffers,
    letterWith(`Open MRI of the lumbar spine: Upheld

Decision rationale: There is no deficit. The request for a CT scan of the lumbar spine is not medically necessary.
                                                           ^^
`),
  );
});

it('marks another therapy', () => {
  expectFindings(
    treatmentDiffers,
    letterWith(`Acupuncture x6: Upheld

Decision rationale: There is no gain. The request for aquatic therapy is not medically necessary.
                                                      ^^^^^^^
`),
  );
});

it.each([
  ['MRI of the left knee', 'magnetic resonance imaging of the left knee'],
  ['CT myelogram of the lumbar spine', 'the myelogram'],
  ['Physical therapy, aquatic, 6 visits', 'aquatic therapy'],
  ['Ultrasound-guided injection, left knee', 'an injection of the left knee'],
  ['EMG/NCS of the left arm', 'the electrodiagnostic study'],
])('is silent on %s, said again as %s', (request, again) => {
  expectFindings(
    treatmentDiffers,
    letterWith(
      `${request}: Upheld\n\nDecision rationale: No need. The request for ${again} is not medically necessary.\n`,
    ),
  );
});

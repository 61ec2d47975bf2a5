import { it } from 'vitest';
import { expectFindings, letterWith, NEXT_ITEM } from '../../test-support.ts';
import { rationaleBreaksOff } from './rationale-breaks-off.ts';

it('marks the last line of a rationale that breaks off', () => {
  expectFindings(
    rationaleBreaksOff,
    letterWith(
      `MRI of the left knee: Upheld

Decision rationale: The examination suggests a meniscus tear, and surgery would be considered, so that the
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

${NEXT_ITEM}`,
    ),
  );
});

it.each([
  'Not needed',
  'The knee is stable on examination, and therapy was not tried; the requested MRI is not medically necessary',
  'The guideline asks for four weeks of therapy at home before imaging of this joint is recommended',
  'The examination suggests a meniscus tear, and surgery would be considered; MRI shows (grade III)',
])('is silent on %s', (rationale) => {
  expectFindings(
    rationaleBreaksOff,
    letterWith(`MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}\n`, NEXT_ITEM),
  );
});

it('is silent while no rationale is finished', () => {
  const items =
    'MRI of the left knee: Upheld\n\nDecision rationale: The examination suggests a meniscus tear, and surgery would be considered, so that the\n';
  expectFindings(rationaleBreaksOff, letterWith(items));
});

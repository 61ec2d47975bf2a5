import { expect, it } from 'vitest';
import { expectFindings, findingsOf, letterWith, NEXT_ITEM } from '../../test-support.ts';
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

const OPEN = 'The examination suggests a meniscus tear, and surgery would be considered';

it.each([
  `${OPEN}, and the signs of it are`,
  `${OPEN}, so that the`,
  `${OPEN} because`,
  `${OPEN}, and of the`,
])('marks the only rationale of a letter after a word that something must follow: %s', (rationale) => {
  const text = letterWith(`MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}\n`);
  expect(findingsOf(rationaleBreaksOff, text)).toHaveLength(1);
});

it('marks the only rationale of a letter that ends without a period and concludes nothing', () => {
  const text = letterWith(
    `MRI of the left knee: Upheld\n\nDecision rationale: ${OPEN} by the surgeon who saw him first\n`,
  );
  expect(findingsOf(rationaleBreaksOff, text)).toHaveLength(1);
});

it('is silent on the only rationale where all that is missing is a period', () => {
  const text = letterWith(
    `MRI of the left knee: Upheld\n\nDecision rationale: ${OPEN}. The MRI is not medically necessary for now\n`,
  );
  expectFindings(rationaleBreaksOff, text);
});

it('marks a paragraph that ends in mid-sentence before another one', () => {
  expectFindings(
    rationaleBreaksOff,
    letterWith(
      `Dynamic splint: Upheld

Decision rationale: The worker has been shown how to put on the splint and how to take off the
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The splint is not medically necessary.
`,
    ),
  );
});

it.each([
  'The worker was shown what the splint is for and how to use the\n\nsplint. It is not medically necessary.',
  'The worker was shown what the splint is for, and by whom.\n\nThe splint is not medically necessary.',
  'The guideline names the\n\nAmerican Academy. The splint is not medically necessary.',
])('is silent on a break in a sentence that goes on: %j', (rationale) => {
  expectFindings(rationaleBreaksOff, letterWith(`Splint: Upheld\n\nDecision rationale: ${rationale}\n`));
});

import { expect, it } from 'vitest';
import { expectOnly, HEADER, inIssues, paragraphs } from '../test-support.ts';
import { mtusPassedOver } from './mtus-passed-over.ts';

it('marks works outside the MTUS for a drug that has a topic there', () => {
  const letter = inIssues(`
    Cyclobenzaprine 7.5mg #60: Upheld

    MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines, Pain Chapter.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expect(expectOnly(mtusPassedOver, paragraphs(HEADER, letter))).toMatchObject([{ severity: 'warning' }]);
});

it('is less sure where the topic rests on one citation', () => {
  const letter = inIssues(`
    Diazepam 5mg #10: Upheld

    MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines, Pain Chapter.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expect(expectOnly(mtusPassedOver, paragraphs(HEADER, letter))).toMatchObject([{ severity: 'information' }]);
});

it.each([
  ['Viagra 50mg', 'No flare-up is described.'],
  ['MRI of the knee', 'No flare-up is described.'],
  ['Cyclobenzaprine 7.5mg #60', 'The MTUS is for chronic pain, this is not.'],
])('is silent on %s: %s', (request, rationale) => {
  const letter = inIssues(`
    ${request}: Upheld

    MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines, Pain Chapter.

    Decision rationale: ${rationale} The request is not medically necessary.
  `);
  expectOnly(mtusPassedOver, paragraphs(HEADER, letter));
});

import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inIssues } from '../../test-support.ts';
import { conclusionMissing } from './conclusion-missing.ts';

it('marks the last line of a rationale that has come to an end', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The joint was examined twice. The range of motion is full, and
    there was no new injury.
    ^^^^^^^^^^^^^^^^^^^^^^^^
  `);
  expectFindings(conclusionMissing, letter);
});

it('is silent on a conclusion, and on a rationale that is being written', () => {
  const letter = inIssues(`
    MRI of the left knee: Upheld

    Decision rationale: The joint was examined twice. The request is not medically necessary.

    Knee brace: Upheld

    Decision rationale: The joint was examined twice. The range of motion is full and
  `);
  expectFindings(conclusionMissing, letter);
});

it.each([
  ['Right carpal tunnel release', 'The operation on the right wrist is justified.'],
  ['Right carpal tunnel release', 'The operation is not warranted.'],
  ['Right carpal tunnel release', 'The surgery should be authorized.'],
  ['Medial branch block, L4', 'The procedure is not supported.'],
  ['Wrist splint', 'I decide for the worker.'],
  ['Wrist splint', 'The claims administrator was correct.'],
  ['Wrist splint', 'None of the requirements is satisfied.'],
  ['Wrist splint', 'Neither of the two conditions has been met here.'],
  ['Therapy, 6 visits', 'Six visits are approved for wrist pain.'],
])('takes as a conclusion on %s: %s', (request, conclusion) => {
  const rationale = `The wrist was examined twice, and the study was read. ${conclusion}`;
  expectFindings(conclusionMissing, inIssues(`${request}: Upheld\n\nDecision rationale: ${rationale}\n`));
});

it('takes words on the operation as none on what goes with it', () => {
  const letter = inIssues(
    'Cold therapy unit: Upheld\n\nDecision rationale: The unit was asked for after surgery on the wrist. The operation is supported.\n',
  );
  expect(findingsOf(conclusionMissing, letter)).toHaveLength(1);
});

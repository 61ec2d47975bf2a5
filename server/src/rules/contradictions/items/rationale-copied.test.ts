import { expect, it } from 'vitest';
import { expectFindings, inIssues } from '../../test-support.ts';
import { rationaleCopied } from './rationale-copied.ts';

const COPIED =
  'The spasm has been treated with Flexeril for two years, and nothing shows that it helped to work. The request is not medically necessary.';
const REPEATED =
  'As the requested surgical intervention is not medically necessary, the requested ancillary service is not medically necessary.';

it('marks the item that the words are not about, wherever it is', () => {
  const second = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: ${COPIED}

    Physical therapy: Upheld

    Decision rationale: ${COPIED}
    ^^^^^^^^^^^^^^^^^^^
  `);
  const first = inIssues(`
    Physical therapy: Upheld

    Decision rationale: ${COPIED}
    ^^^^^^^^^^^^^^^^^^^

    Flexeril 10mg #60: Upheld

    Decision rationale: ${COPIED}
  `);
  const [afterwards] = expectFindings(rationaleCopied, second);
  const [before] = expectFindings(rationaleCopied, first);
  expect(afterwards?.message).not.toBe(before?.message);
});

it('is silent on what letters rightly repeat', () => {
  const letter = inIssues(`
    Medical clearance: Upheld

    Decision rationale: ${REPEATED}

    Shoulder sling: Upheld

    Decision rationale: ${REPEATED}
  `);
  expectFindings(rationaleCopied, letter);
});

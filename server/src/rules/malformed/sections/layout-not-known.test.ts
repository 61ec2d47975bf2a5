import { expect, it } from 'vitest';
import { expectFindings, expectOnly, SOUND_LETTER } from '../../test-support.ts';
import { layoutNotKnown } from './layout-not-known.ts';

it('says at the first line, and only there, that a text is not checked', () => {
  const text = `
  Minutes of a meeting
  ^^^^^^^^^^^^^^^^^^^^

Present: [insert names], TBD
`;
  expect(expectOnly(layoutNotKnown, text)).toMatchObject([{ severity: 'information' }]);
});

it.each([SOUND_LETTER, 'MEDICAL PROFESSIONAL REVIEW\n\nISSUE AT DISPUTE:\nA brace\n', '', '\n \n'])(
  'is silent on determinations and on empty documents',
  (text) => {
    expectFindings(layoutNotKnown, text);
  },
);

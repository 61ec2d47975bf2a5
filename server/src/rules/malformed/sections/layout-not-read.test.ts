import { expect, it } from 'vitest';
import { expectFindings, expectOnly, SOUND_LETTER } from '../../test-support.ts';
import { layoutNotRead } from './layout-not-read.ts';

it('says at the telling heading, and only there, that an older form is not checked', () => {
  const text = `MEDICAL PROFESSIONAL REVIEW
^^^^^^^^^^^^^^^^^^^^^^^^^^^

ISSUE AT DISPUTE:
Physical therapy, six sessions TBD
`;
  expect(expectOnly(layoutNotRead, text)).toMatchObject([
    { severity: 'information', message: expect.stringContaining('letters of early 2013') },
  ]);
});

it('is silent on letters that are read', () => {
  expectFindings(layoutNotRead, SOUND_LETTER);
});

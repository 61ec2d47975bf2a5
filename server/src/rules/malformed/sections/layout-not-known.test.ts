import { expect, it } from 'vitest';
import { OTHER_LETTERS } from '../../../../../test/other-letters.ts';
import {
  expectFindings,
  expectOnly,
  HEADER,
  HOW,
  report,
  SOUND_LETTER,
  SUMMARY,
} from '../../test-support.ts';
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

it.each(Object.entries(OTHER_LETTERS))('is all that is said of %s', (_, text) => {
  expect(report(text)).toEqual([`layout-not-known: ${text.trim().split('\n')[0]}`]);
});

it.each([
  ['a header above which nothing stands yet', HEADER],
  ['a header and the first words of a heading', `${HEADER}\nHOW THE IMR`],
  ['a header and a summary', `${HEADER}\n${SUMMARY.replace(/^The expert[^:]*:$/m, '')}`],
  ['its first heading alone', HOW.split('\n')[0] ?? ''],
  ['its first heading with a typing error', 'HOW THE IMR FINAL DETERMINATON WAS MADE\n'],
])('is silent on a draft that has %s', (_, text) => {
  expectFindings(layoutNotKnown, text);
});

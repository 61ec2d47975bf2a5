import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../../test/engine/generated-text.ts';
import type { Finding } from '../finding.ts';
import { reviewerNamed } from '../law/reviewer-named.ts';
import { findingsIn, HOW, inSummary, SOUND_LETTER } from '../test-support.ts';
import { privacyRules } from './privacy-rules.ts';

const RULES = [...privacyRules, reviewerNamed];

const inWindows = (text: string) => text.replaceAll('\n', '\r\n');

/** What is found in a text, by offsets that count no return. */
function found(text: string): Pick<Finding, 'code' | 'range'>[] {
  const plain = (at: number) => text.slice(0, at).replaceAll('\r', '').length;
  return findingsIn(text, RULES).map(({ code, range: { start, end } }) => ({
    code,
    range: { start: plain(start), end: plain(end) },
  }));
}

test.each([
  'Call (916)\n555-0123.',
  'Tel.: 916-\n555-\n0123',
  'write to bob@\nexample.com or bob [\nat\n] example [dot]\ncom',
  'seen by Dr. Robert \nHale today.',
  'The injured worker , \nRobert \nHale, fell.',
  'Signed by: \nHenry \nWu, M.D.',
  'employed by\n\nRedwood Cabinet Works Inc.',
  'DOB\n\n:\nthe 6th of\nMay 1969',
  'SSN ending\nin 6789',
  'SSN: 219\n09\n9999',
  'License\nNo.\n\n A\n98765, MRN \n\n 00412345, Claim\n#\n\n 12345678',
  'She lives at 12 \n North \n Elm \n Street, P.\nO. Box\n\n 12',
])('findings are those of a text with the line ends of Unix: %j', (words) => {
  const text = inSummary(words);
  expect(found(text).length).toBeGreaterThan(0);
  expect(found(inWindows(text))).toEqual(found(text));
});

test('of the reviewer, too', () => {
  const text = SOUND_LETTER.replace(
    HOW,
    `${HOW}The reviewer, Jane  \n\n Q.\nPublic , MD, Dr. Robert \nHale.\n`,
  );
  expect(found(text).length).toBeGreaterThan(0);
  expect(found(inWindows(text))).toEqual(found(text));
});

test('in any text', () => {
  const pieces = [
    'Dr. Robert Hale', 'Mr.', 'Drs. Okafor, Lin and Reyes', 'Patient Name:', 'Maria Escobedo, M.D.,', 'his wife Maria', 'signed by Henry Wu',
    'employed by', 'Valley Foods, Inc.', 'Hale’s note', 'Tel.', 'reached at', '(916) 555-0123', '+1 916 555 0123', 'bob@example.com',
    'roe at example dot org', 'jane.roe [at] example.com', 'DOB', 'born on', 'May 6th, 1969', '05/06/1969 (DOB)', 'SSN', '219-09-9999',
    'ending in 6789', 'NPI', 'License No.', 'A 98765', 'MRN', '00412345', 'Claim #', 'ADJ 1234567', 'P.O. Box 12', '12 North Elm Street',
    'CA 95814', 'Smith guidelines', 'et al',
  ]; // biome-ignore format: a word list reads best in rows
  let some = 0;
  fc.assert(
    fc.property(textOf(pieces, 10), (words) => {
      const text = inSummary(words).replace(/\r\n?/g, '\n');
      const plain = found(text);
      some += plain.length;
      expect(found(inWindows(text))).toEqual(plain);
    }),
    { numRuns: 400 },
  );
  expect(some).toBeGreaterThan(200);
});

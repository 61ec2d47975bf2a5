import { expect, it } from 'vitest';
import { applyEdits } from '../../../text/text-edits.ts';
import { expectFindings, findingsOf, letterWith, NEXT_ITEM } from '../../test-support.ts';
import { fixedTextAltered } from './fixed-text-altered.ts';

const letter = (sentence: string) =>
  letterWith(NEXT_ITEM).replace('The reviewer has\npractised family medicine for twelve years.', sentence);

it('marks an affiliation, and the fix denies it', () => {
  const [finding] = expectFindings(
    fixedTextAltered,
    `${letter(
      'He has affiliation with the employer, employee, providers or the claims administrator.',
    )}`.replace(
      'complete case file to an expert reviewer. He has affiliation with the employer, employee, providers or the claims administrator.',
      'complete case file to an expert reviewer.\nHe has affiliation with the employer, employee, providers or the claims administrator.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ),
  );
  expect(finding?.fix?.edits[0]?.text).toBe(
    'He has no affiliation with the employer, employee, providers or the claims administrator.',
  );
});

const CLINICAL = (years: string, hours: string) =>
  `He/she has been in active clinical practice for more than ${years} years and is currently working at least ${hours} hours a week in active practice.`;

it.each([
  ['five', '12', '12', '24'],
  ['five', '240', '240', '24'],
  ['five', 'twelve', 'twelve', '24'],
  ['five', 'twenty five', 'twenty five', '24'],
  ['two', '24', 'two', 'five'],
  ['3', '24', '3', 'five'],
])('marks another number, more than %s years and at least %s hours', (years, hours, marked, printed) => {
  const text = letter(CLINICAL(years, hours));
  const [finding, ...others] = findingsOf(fixedTextAltered, text);
  expect(others).toEqual([]);
  expect(finding?.severity).toBe('error');
  expect(finding && text.slice(finding.range.start, finding.range.end)).toBe(marked);
  expect(applyEdits(text, finding?.fix?.edits ?? [])).toBe(
    letter(CLINICAL(marked === years ? printed : years, marked === hours ? printed : hours)),
  );
});

it.each([
  'She has no affiliation with the employer, employee, providers or the claims administrator.',
  'He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice.',
  'The reviewer knows the governing laws.',
  CLINICAL('5', 'twenty-four'),
  'He has been in active clinical practice for twelve years and works at least three days a week.',
  'He has been in active clinical practice for more than many years and works at least some hours a week.',
])('is silent on %s', (sentence) => {
  expectFindings(fixedTextAltered, letter(sentence));
});

import { expect, it } from 'vitest';
import { applyEdits } from '../../../text/text-edits.ts';
import { expectFindings, findingsOf, letterWith, marked, NEXT_ITEM } from '../../test-support.ts';
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
])('is silent on %s', (sentence) => {
  expectFindings(fixedTextAltered, letter(sentence));
});

it.each([
  [
    'He/she has no affiliation with the employer, employee or the claims administrator.',
    'Fixed sentence of the form lacks “providers”.',
  ],
  [
    'She is familiar with governing laws and regulations that apply to Independent Medical Review determinations.',
    'Fixed sentence of the form lacks “including the strength of evidence hierarchy that applies”.',
  ],
  [
    'He has no affiliation with the employer, employee, providers, vendors or the claims administrator.',
    'Fixed sentence of the form has “vendors” added.',
  ],
])('marks other words: %s', (sentence, message) => {
  const text = letter(sentence);
  const findings = findingsOf(fixedTextAltered, text);
  expect(findings.map(({ severity }) => severity)).toEqual(['information']);
  const [finding] = findings;
  expect(finding?.message).toBe(message);
  expect(finding && text.slice(finding.range.start, finding.range.end)).toBe(sentence);
  expect(findingsOf(fixedTextAltered, applyEdits(text, finding?.fix?.edits ?? []))).toEqual([]);
});

it('marks other words in the sentence that opens the issues', () => {
  const printed = 'disputed items/services set forth below:';
  const text = letterWith(NEXT_ITEM);
  expect(text).toContain(printed);
  const [finding, ...others] = findingsOf(
    fixedTextAltered,
    text.replace(printed, 'disputed services below:'),
  );
  expect(others).toEqual([]);
  expect(finding?.message).toBe('Fixed sentence of the form lacks “items/services set forth”.');
});

it('calls no words another number that are none', () => {
  const sentence =
    'He has been in active clinical practice for more than many years and is currently working at least some hours a week.';
  const findings = findingsOf(fixedTextAltered, letter(sentence));
  expect(findings.map(({ severity }) => severity)).toEqual(['information']);
});

it('marks an opening that is reworded from its first words on, and takes it for no request', () => {
  const printed =
    'The Final Determination was based on decisions for the disputed items/services set forth below:';
  const reworded =
    'The Final Determination was written for all of the disputed items/services set forth below:';
  const text = letterWith(NEXT_ITEM);
  expect(text).toContain(printed);
  const altered = text.replace(printed, reworded);
  expect(marked(fixedTextAltered, altered)).toEqual([reworded]);
});

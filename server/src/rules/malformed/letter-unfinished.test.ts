import { describe, expect, test } from 'vitest';
import { gapOf } from '../../form/owed-words.ts';
import { findingsIn } from '../test-support.ts';

const OPENING = `CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:

`;
const ISSUES = `

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

`;

function letter(summary: string, decision: string, rationale = gapOf('rationale')): string {
  return `${OPENING}${summary}${ISSUES}Wrist brace: ${decision}

Claims Administrator guideline: Decision based on MTUS ACOEM.

MAXIMUS guideline: Decision based on MTUS ACOEM.

Decision rationale: ${rationale}
`;
}

const told = (text: string) =>
  findingsIn(text)
    .filter(({ code }) => /unfinished|unfilled|decision|not-named|not-stated|without-patient/.test(code))
    .map(({ code, range, message }) => `${code}: ${text.slice(range.start, range.end)}: ${message}`);

describe('a letter with gaps of the form', () => {
  test('several are counted, and nothing that is owed is reported besides', () => {
    expect(told(letter(gapOf('summary'), gapOf('decision')))).toEqual([
      'letter-unfinished: [insert clinical case summary]: 3 places are not filled in. Next: clinical case summary.',
    ]);
  });

  test('a gap over two lines is one', () => {
    expect(told(letter('[insert clinical\ncase summary]', 'Upheld'))).toHaveLength(1);
  });

  test('other placeholders are reported one by one', () => {
    expect(told(letter(gapOf('summary'), 'Upheld', 'TBD')).map((one) => one.split(':')[0])).toEqual([
      'placeholder-unfilled',
      'placeholder-unfilled',
    ]);
  });

  test('the last gap is reported by its own rule, once', () => {
    const words =
      'The wrist of this patient is stable in the report of 03/04/2015. The brace is not necessary.';
    expect(told(letter(words, gapOf('decision'), words)).map((one) => one.split(':')[0])).toEqual([
      'decision-unknown',
    ]);
    expect(told(letter(words, 'Upheld')).map((one) => one.split(':')[0])).toEqual(['placeholder-unfilled']);
  });

  test('without a gap a letter is judged as finished', () => {
    expect(told(letter('He is 41.', 'Upheld', 'Braces help few.')).map((one) => one.split(':')[0])).toEqual(
      expect.arrayContaining(['condition-not-stated', 'records-not-named', 'rationale-without-patient']),
    );
  });
});

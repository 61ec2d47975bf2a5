import { describe, expect, it } from 'vitest';
import { HOW, marked, reportOfForm as report, SOUND_LETTER } from '../../test-support.ts';
import { credentialsLabelMissing } from './credentials-label-missing.ts';

const CREDENTIALS = `
The Expert Reviewer has the following credentials:
State(s) of Licensure: California, Nevada
Certification(s)/Specialty: Family Practice
`;
const LETTER = SOUND_LETTER.replace(HOW, HOW + CREDENTIALS);

describe('credentials-label-missing', () => {
  it('marks the words that were after the label', () => {
    expect(report(LETTER.replace('State(s) of Licensure:', ''))).toEqual([
      'credentials-label-missing: California, Nevada',
    ]);
    expect(report(LETTER.replace('Certification(s)/Specialty:', ''))).toEqual([
      'credentials-label-missing: Family Practice',
    ]);
  });

  it('marks what is left where the words are gone as well', () => {
    expect(report(LETTER.replace('State(s) of Licensure: California, Nevada\n', ''))).toEqual([
      'credentials-label-missing: The Expert Reviewer has the following credentials:',
    ]);
    expect(report(LETTER.replace('Certification(s)/Specialty: Family Practice\n', ''))).toEqual([
      'credentials-label-missing: State(s) of Licensure:',
    ]);
  });

  it('is silent on a whole block, on the sentence of older letters and on none', () => {
    const sentence =
      'The expert reviewer is Board Certified in Family Practice and is licensed to practice in Nevada.\n';
    expect(marked(credentialsLabelMissing, LETTER)).toEqual([]);
    expect(marked(credentialsLabelMissing, SOUND_LETTER.replace(HOW, HOW + sentence))).toEqual([]);
    expect(marked(credentialsLabelMissing, SOUND_LETTER)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../server/src/rules/test-support.ts';
import { readSamples, readSoundSamples } from './samples.ts';

/** What the rules on the form of the letter find in a sample: line, code and marked words. */
function malformed(name: string): string[] {
  const text = readSamples().find((sample) => sample.name === name)?.text;
  if (text === undefined) throw new Error(`there is no sample ${name}`);
  return findingsIn(text)
    .filter(({ category }) => category === 'malformed')
    .map(({ code, range }) => {
      const line = text.slice(0, range.start).split(/\r\n|\r|\n/).length;
      return `${line} ${code}: ${text.slice(range.start, range.end)}`;
    });
}

describe('the samples', () => {
  it.each(readSoundSamples())('$name has no fault of form', ({ name }) => {
    expect(malformed(name)).toEqual([]);
  });

  /** In the order of samples/README.md, less its fault 5, which is one of citation. */
  it('deliberate-faults.imr has the faults that its description lists', () => {
    expect(malformed('deliberate-faults.imr')).toEqual([
      '1 heading-misspelled: CLINICAL CASE SUMARY',
      '13 section-empty: HOW THE IMR FINAL DETERMINATION WAS MADE',
      '13 section-out-of-order: HOW THE IMR FINAL DETERMINATION WAS MADE',
      '18 decision-unknown: Upheid',
      '26 label-misspelled: Decision rational:',
      '36 field-missing: Decision rationale:',
      '45 field-out-of-order: Claims Administrator guideline:',
      '49 placeholder-unfilled: XXX',
      '52 decision-missing: Right shoulder injection with ultrasound guidance',
      '56 field-duplicated: Claims Administrator guideline:',
      '58 field-empty: MAXIMUS guidline:',
      '58 label-misspelled: MAXIMUS guidline:',
      '64 request-empty: :  Upheld',
      '66 field-empty: Claims Administrator guideline:',
      '69 placeholder-unfilled: [insert pages]',
      '71 field-empty: Decision rationale:',
      '73 section-duplicated: CLINICAL CASE SUMMARY',
    ]);
  });

  it('draft-half-finished.imr has places to fill in, an item without decision and an empty rationale', () => {
    expect(malformed('draft-half-finished.imr')).toEqual([
      '4 placeholder-unfilled: TBD',
      '21 placeholder-unfilled: [insert specialty]',
      '32 placeholder-unfilled: ___',
      '35 placeholder-unfilled: XXX',
      '35 placeholder-unfilled: [insert remaining treatment history]',
      '55 decision-missing: Etodolac 400mg #60:',
      '64 placeholder-unfilled: TBD',
      '72 placeholder-unfilled: [insert chapter and year]',
      '72 placeholder-unfilled: ___',
      '74 field-empty: Decision rationale:',
    ]);
  });
});

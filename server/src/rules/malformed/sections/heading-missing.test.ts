import { describe, expect, it } from 'vitest';
import {
  HOW,
  ISSUES,
  marked,
  paragraphs,
  reportOfForm as report,
  SOUND_LETTER,
  SUMMARY,
} from '../../test-support.ts';
import { headingMissing } from './heading-missing.ts';

describe('heading-missing', () => {
  it.each([
    ['HOW THE IMR FINAL DETERMINATION WAS MADE\n', /^MAXIMUS Federal Services sent/],
    ['CLINICAL CASE SUMMARY\n', /^The expert reviewer developed/],
    ['IMR ISSUES, DECISIONS AND RATIONALES\n', /^The Final Determination was based/],
  ])('marks the sentence that was below %s', (heading, sentence) => {
    const text = SOUND_LETTER.replace(heading, '');
    expect(marked(headingMissing, text)).toEqual([expect.stringMatching(sentence)]);
    expect(report(text)).toHaveLength(1);
  });

  it('marks the first request where the sentence is gone as well', () => {
    expect(marked(headingMissing, SOUND_LETTER.replace(ISSUES, ''))).toEqual([
      'MRI of the left knee: Overturned',
    ]);
  });

  it('is silent on whole letters, misspelled headings and missing sections', () => {
    expect(marked(headingMissing, SOUND_LETTER)).toEqual([]);
    expect(marked(headingMissing, SOUND_LETTER.replace('CASE SUMMARY', 'CASE SUMARY'))).toEqual([]);
    expect(marked(headingMissing, paragraphs(HOW, SUMMARY))).toEqual([]);
  });
});

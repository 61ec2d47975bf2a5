import { describe, expect, it } from 'vitest';
import { findingsOf, marked, reportOfForm as report, SOUND_LETTER } from '../../test-support.ts';
import { headingMisspelled } from './heading-misspelled.ts';

describe('heading-misspelled', () => {
  it.each(['CLINICAL CASE SUMARY', 'CLINCIAL CASE SUMMARY', 'CASE SUMMARY'])('marks %s', (heading) => {
    const text = SOUND_LETTER.replace('CLINICAL CASE SUMMARY', heading);
    expect(marked(headingMisspelled, text)).toEqual([heading]);
    expect(findingsOf(headingMisspelled, text)[0]?.message).toContain('“CLINICAL CASE SUMMARY”');
    expect(report(text)).toHaveLength(1);
  });

  it.each(['CLINICAL CASE SUMMARY', 'CLINICAL  CASE SUM MARY', ' CLINICAL CASE SUMMARY '])(
    'is silent on "%s"',
    (heading) => {
      expect(report(SOUND_LETTER.replace('CLINICAL CASE SUMMARY', heading))).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import {
  findingsOf,
  marked,
  paragraphs,
  reportOfForm as report,
  SOUND_LETTER,
  SUMMARY,
} from '../../test-support.ts';
import { sectionDuplicated } from './section-duplicated.ts';

describe('section-duplicated', () => {
  it('marks the second heading and links the first', () => {
    const text = paragraphs(SOUND_LETTER, SUMMARY);
    expect(report(text)).toEqual(['section-duplicated: CLINICAL CASE SUMMARY']);
    const [finding] = findingsOf(sectionDuplicated, text);
    expect(finding?.range.start).toBeGreaterThan(finding?.related?.[0]?.range.start as number);
  });

  it('marks a bare heading too, and nothing else for it', () => {
    expect(report(paragraphs(SOUND_LETTER, 'CLINICAL CASE SUMMARY'))).toEqual([
      'section-duplicated: CLINICAL CASE SUMMARY',
    ]);
  });

  it('is silent on a sound letter', () => {
    expect(marked(sectionDuplicated, SOUND_LETTER)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  findingsOf,
  HOW,
  ISSUES,
  ITEM,
  marked,
  paragraphs,
  reportOfForm as report,
  SOUND_LETTER,
  SUMMARY,
} from '../../test-support.ts';
import { sectionOutOfOrder } from './section-out-of-order.ts';

describe('section-out-of-order', () => {
  it('marks the section that has to move and links its neighbor', () => {
    const text = paragraphs(SUMMARY, HOW, ISSUES, ITEM);
    expect(report(text)).toEqual(['section-out-of-order: HOW THE IMR FINAL DETERMINATION WAS MADE']);
    const related = findingsOf(sectionOutOfOrder, text)[0]?.related?.[0]?.range;
    expect(text.slice(related?.start, related?.end)).toBe('CLINICAL CASE SUMMARY');
  });

  it('finds the issues before the summary', () => {
    expect(marked(sectionOutOfOrder, paragraphs(HOW, ISSUES, ITEM, SUMMARY))).toEqual([
      'CLINICAL CASE SUMMARY',
    ]);
  });

  it('is silent on a sound letter, on a missing section and on a repeated one', () => {
    expect(marked(sectionOutOfOrder, SOUND_LETTER)).toEqual([]);
    expect(marked(sectionOutOfOrder, paragraphs(HOW, ISSUES, ITEM))).toEqual([]);
    expect(marked(sectionOutOfOrder, paragraphs(SOUND_LETTER, SUMMARY))).toEqual([]);
  });
});

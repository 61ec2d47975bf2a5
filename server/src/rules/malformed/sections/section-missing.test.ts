import { describe, expect, it } from 'vitest';
import {
  findingsOf,
  HEADER,
  HOW,
  ISSUES,
  ITEM,
  marked,
  paragraphs,
  reportOfForm as report,
  SOUND_LETTER,
  SUMMARY,
} from '../../test-support.ts';
import { sectionMissing } from './section-missing.ts';

describe('section-missing', () => {
  it('marks the heading before which a section is missing', () => {
    expect(marked(sectionMissing, paragraphs(SUMMARY, ISSUES, ITEM))).toEqual(['CLINICAL CASE SUMMARY']);
    expect(marked(sectionMissing, paragraphs(HOW, ISSUES, ITEM))).toEqual([
      'IMR ISSUES, DECISIONS AND RATIONALES',
    ]);
  });

  it('reports two missing neighbors as one fault', () => {
    const found = findingsOf(sectionMissing, paragraphs(ISSUES, ITEM));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('HOW THE IMR FINAL DETERMINATION WAS MADE');
    expect(found[0]?.message).toContain('CLINICAL CASE SUMMARY');
    expect(found[0]?.severity).toBe('error');
  });

  it('is the only finding for a missing section', () => {
    expect(report(paragraphs(HOW, ISSUES, ITEM))).toHaveLength(1);
  });

  it('reports once, gently, what a draft has still to come to', () => {
    expect(findingsOf(sectionMissing, HOW)).toMatchObject([{ severity: 'warning' }]);
    expect(findingsOf(sectionMissing, paragraphs(HOW, SUMMARY))).toMatchObject([{ severity: 'warning' }]);
    expect(findingsOf(sectionMissing, 'HOW THE IMR FINAL DETERMINATION WAS MADE')).toMatchObject([
      { severity: 'information' },
    ]);
    expect(findingsOf(sectionMissing, HEADER)).toMatchObject([{ severity: 'information' }]);
  });

  it('is silent on a whole letter, on sections in any order and on sections known without their heading', () => {
    expect(marked(sectionMissing, SOUND_LETTER)).toEqual([]);
    expect(marked(sectionMissing, paragraphs(SUMMARY, HOW, ISSUES, ITEM))).toEqual([]);
    expect(marked(sectionMissing, SOUND_LETTER.replace('CLINICAL CASE SUMMARY\n', ''))).toEqual([]);
    expect(marked(sectionMissing, SOUND_LETTER.replace(ISSUES, ''))).toEqual([]);
  });

  it('is silent on texts that are not read', () => {
    expect(marked(sectionMissing, 'Minutes of a meeting')).toEqual([]);
    expect(marked(sectionMissing, 'MEDICAL PROFESSIONAL REVIEW\n\nISSUE AT DISPUTE:\nA brace')).toEqual([]);
  });
});

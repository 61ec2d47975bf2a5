import { describe, expect, it } from 'vitest';
import {
  HOW,
  ISSUES,
  ITEM,
  marked,
  paragraphs,
  reportOfForm as report,
  SOUND_LETTER,
  SUMMARY,
} from '../../test-support.ts';
import { sectionEmpty } from './section-empty.ts';

const LEAD_IN = SUMMARY.slice(0, SUMMARY.indexOf('The injured worker'));

describe('section-empty', () => {
  it('marks a heading with nothing below it', () => {
    expect(report(paragraphs(HOW, 'CLINICAL CASE SUMMARY\n', ISSUES, ITEM))).toEqual([
      'section-empty: CLINICAL CASE SUMMARY',
    ]);
  });

  it('does not count the fixed sentence as text', () => {
    expect(report(paragraphs(HOW, LEAD_IN, ISSUES, ITEM))).toEqual(['section-empty: CLINICAL CASE SUMMARY']);
  });

  it('counts text before, behind or without the fixed sentence', () => {
    expect(marked(sectionEmpty, SOUND_LETTER)).toEqual([]);
    expect(
      marked(sectionEmpty, paragraphs(HOW, 'CLINICAL CASE SUMMARY\nLeft knee pain.', ISSUES, ITEM)),
    ).toEqual([]);
    expect(marked(sectionEmpty, paragraphs(HOW, LEAD_IN, '41', ISSUES, ITEM))).toEqual([]);
  });

  it('is silent on a form of headings in which nothing is written yet', () => {
    const form = paragraphs('HOW THE IMR FINAL DETERMINATION WAS MADE\n', 'CLINICAL CASE SUMMARY\n', ISSUES);
    expect(report(form)).toEqual(['no-disputed-item: IMR ISSUES, DECISIONS AND RATIONALES']);
  });

  it('is silent where a draft has come to, and on the issues section', () => {
    expect(marked(sectionEmpty, paragraphs(HOW, LEAD_IN))).toEqual([]);
    expect(marked(sectionEmpty, paragraphs(HOW, SUMMARY, ISSUES))).toEqual([]);
  });

  it('marks a section that a draft has left behind', () => {
    expect(marked(sectionEmpty, paragraphs('HOW THE IMR FINAL DETERMINATION WAS MADE\n', SUMMARY))).toEqual([
      'HOW THE IMR FINAL DETERMINATION WAS MADE',
    ]);
  });
});

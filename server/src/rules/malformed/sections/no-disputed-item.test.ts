import { describe, expect, it } from 'vitest';
import {
  findingsOf,
  HOW,
  letterWith,
  marked,
  paragraphs,
  reportOfForm as report,
  SOUND_LETTER,
  SUMMARY,
} from '../../test-support.ts';
import { noDisputedItem } from './no-disputed-item.ts';

describe('no-disputed-item', () => {
  it('marks the heading of an issues section with nothing in it, as a warning', () => {
    expect(report(letterWith())).toEqual(['no-disputed-item: IMR ISSUES, DECISIONS AND RATIONALES']);
    expect(findingsOf(noDisputedItem, letterWith())[0]?.severity).toBe('warning');
  });

  it('is an error where there are words that are no item', () => {
    const text = letterWith('The brace was discussed with the treating physician.\n');
    expect(findingsOf(noDisputedItem, text)).toMatchObject([{ severity: 'error' }]);
    expect(report(text)).toHaveLength(1);
  });

  it('is silent where there is an item, or no issues section yet', () => {
    expect(marked(noDisputedItem, SOUND_LETTER)).toEqual([]);
    expect(marked(noDisputedItem, letterWith('Knee brace: Upheld\n'))).toEqual([]);
    expect(marked(noDisputedItem, paragraphs(HOW, SUMMARY))).toEqual([]);
  });
});

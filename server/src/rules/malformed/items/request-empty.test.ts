import { describe, expect, it } from 'vitest';
import {
  CLAIMS_ADMINISTRATOR,
  ITEM,
  letterWith,
  marked,
  NEXT_ITEM,
  paragraphs,
  RATIONALE,
  REVIEWER,
  reportOfForm as report,
  SOUND_LETTER,
} from '../../test-support.ts';
import { requestEmpty } from './request-empty.ts';

const FIELDS = paragraphs(CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE);

describe('request-empty', () => {
  it('marks a decision with nothing before it', () => {
    expect(report(letterWith(':  Upheld\n', FIELDS))).toEqual(['request-empty: :  Upheld']);
    expect(report(letterWith('Overturned\n', FIELDS))).toEqual(['request-empty: Overturned']);
    expect(report(letterWith(ITEM, ': Upheld\n', FIELDS))).toEqual(['request-empty: : Upheld']);
  });

  it('marks the first label where the decision is missing too, and says both in one', () => {
    expect(report(letterWith(FIELDS))).toEqual(['request-empty: Claims Administrator guideline:']);
    expect(report(letterWith(ITEM, FIELDS))).toEqual(['request-empty: Claims Administrator guideline:']);
  });

  it('is silent on requests, placeholders among them', () => {
    expect(marked(requestEmpty, SOUND_LETTER)).toEqual([]);
    expect(marked(requestEmpty, letterWith('___: Upheld\n', FIELDS, NEXT_ITEM))).toEqual([]);
  });
});

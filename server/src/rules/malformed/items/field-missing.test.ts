import { describe, expect, it } from 'vitest';
import {
  CLAIMS_ADMINISTRATOR,
  findingsOf,
  letterWith,
  marked,
  NEXT_ITEM,
  RATIONALE,
  REQUEST,
  REVIEWER,
  reportOfForm as report,
  SOUND_LETTER,
} from '../../test-support.ts';
import { fieldMissing } from './field-missing.ts';

describe('field-missing', () => {
  it('marks the label before which the field is missing', () => {
    expect(report(letterWith(REQUEST, REVIEWER, RATIONALE, NEXT_ITEM))).toEqual([
      'field-missing: MAXIMUS guideline:',
    ]);
    expect(report(letterWith(REQUEST, CLAIMS_ADMINISTRATOR, RATIONALE, NEXT_ITEM))).toEqual([
      'field-missing: Decision rationale:',
    ]);
  });

  it('marks the label behind which a last field is missing', () => {
    expect(report(letterWith(REQUEST, CLAIMS_ADMINISTRATOR, REVIEWER, NEXT_ITEM))).toEqual([
      'field-missing: MAXIMUS guideline:',
    ]);
  });

  it('reports missing neighbors as one fault', () => {
    expect(report(letterWith(REQUEST, RATIONALE, NEXT_ITEM))).toEqual(['field-missing: Decision rationale:']);
    expect(report(letterWith(REQUEST, NEXT_ITEM))).toEqual(['field-missing: Overturned']);
  });

  it('marks the first line of the words whose label is gone', () => {
    const letter = letterWith(REQUEST, CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE, NEXT_ITEM);
    const firstLoss = (label: string) => report(letter.replace(label, ''));
    expect(firstLoss('Claims Administrator guideline:')).toEqual([
      'field-missing: Decision based on MTUS Knee Complaints 2004.',
    ]);
    expect(firstLoss('MAXIMUS guideline:')).toEqual([
      'field-missing: Decision based on MTUS Knee Complaints 2004, Section(s): Special',
    ]);
    expect(firstLoss('Decision rationale:')).toEqual([
      'field-missing: The examination suggests a meniscus tear, and surgery would be',
    ]);
  });

  it('finds those words in the middle of a line', () => {
    const joined = 'MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.   The joint locks.\n';
    expect(report(letterWith(REQUEST, CLAIMS_ADMINISTRATOR, joined, NEXT_ITEM))).toEqual([
      'field-missing: The joint locks.',
    ]);
  });

  it('is a warning at the end of the last item, where a draft is written', () => {
    expect(findingsOf(fieldMissing, letterWith(REQUEST, CLAIMS_ADMINISTRATOR))).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('Still to be written') },
    ]);
    expect(findingsOf(fieldMissing, letterWith(REQUEST, 'Claims'))).toMatchObject([{ severity: 'warning' }]);
    expect(findingsOf(fieldMissing, letterWith(REQUEST, CLAIMS_ADMINISTRATOR, NEXT_ITEM))).toMatchObject([
      { severity: 'error' },
    ]);
  });

  it('is silent on whole items in any order', () => {
    expect(marked(fieldMissing, SOUND_LETTER)).toEqual([]);
    expect(marked(fieldMissing, letterWith(REQUEST, RATIONALE, REVIEWER, CLAIMS_ADMINISTRATOR))).toEqual([]);
  });
});

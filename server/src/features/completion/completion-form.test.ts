import { describe, expect, test } from 'vitest';
import { completionsAt } from '../test-support.ts';
import { citing, IN_2016, SECTIONS, WHOLE } from './test-words.ts';

describe('labels, headings and decisions', () => {
  const OPENING =
    'IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed items/services set forth below:\n\n';

  test('an empty file: whole stretches of the form, headings, then the labels of the header', () => {
    const { labels } = completionsAt('|');
    expect(labels.slice(0, 6)).toEqual([
      'imr',
      'header',
      'HOW THE IMR FINAL DETERMINATION WAS MADE',
      'CLINICAL CASE SUMMARY',
      'IMR ISSUES, DECISIONS AND RATIONALES',
      'Case Number:',
    ]);
  });

  test('the headings that are still missing', () => {
    expect(completionsAt('CLINICAL CASE SUMMARY\nHe fell.\n\n|').labels).toEqual([
      'IMR ISSUES, DECISIONS AND RATIONALES',
    ]);
    expect(
      completionsAt('CLINICAL CASE SUMMARY\nHe fell.\n\nimr iss|').accept(
        'IMR ISSUES, DECISIONS AND RATIONALES',
      ),
    ).toMatch(/\n\nIMR ISSUES, DECISIONS AND RATIONALES$/);
  });

  test('the labels that the item lacks, in printed order', () => {
    const item = `${OPENING}Norflex 100mg #60: Upheld\n\n`;
    expect(completionsAt(`${item}|`).labels).toEqual([
      'Claims Administrator guideline:',
      'MAXIMUS guideline:',
      'Decision rationale:',
    ]);
    const second = `${item}Claims Administrator guideline: None cited.\n\n`;
    expect(completionsAt(`${second}|`).labels).toEqual(['MAXIMUS guideline:', 'Decision rationale:']);
    expect(completionsAt(`${second}decision r|`).accept('Decision rationale:')).toMatch(
      /\n\nDecision rationale: $/,
    );
  });

  test.each([
    ['right behind the colon', 'Norflex 100mg #60:|', 'Norflex 100mg #60: Overturned'],
    ['behind the blank', 'Norflex 100mg #60: |', 'Norflex 100mg #60: Overturned'],
    ['begun', 'Norflex 100mg #60: ov|', 'Norflex 100mg #60: Overturned'],
    ['with a colon inside', 'Labs to include: EKG: |', 'Labs to include: EKG: Overturned'],
  ])('the decision %s', (_where, typed, becomes) => {
    for (const behind of ['', '\n\nClaims Administrator guideline: None cited.']) {
      const found = completionsAt(`${OPENING}${typed}${behind}`);
      expect(found.labels).toEqual(['Upheld', 'Overturned']);
      expect(found.accept('Overturned')).toBe(`${OPENING}${becomes}${behind}`);
    }
  });

  test('a decision that is already there is replaced', () => {
    expect(
      completionsAt(
        citing(WHOLE, {
          request: `
Norflex 100mg #60: Up|held
                   ^^^^^^^`,
        }),
      ).accept('Overturned'),
    ).toContain('#60: Overturned\n');
  });

  test('nothing right after a whole decision, label or heading: Enter is to make a line', () => {
    for (const typed of ['Norflex 100mg #60: Upheld|', 'Norflex 100mg #60: overturned|'])
      for (const behind of ['', '\n\nClaims Administrator guideline: None cited.'])
        expect(completionsAt(`${OPENING}${typed}${behind}`).labels, typed).toEqual([]);
    const item = `${OPENING}Norflex 100mg #60: Upheld\n\n`;
    expect(completionsAt(`${item}Claims Administrator guideline|`).labels).toEqual([]);
    expect(completionsAt('CLINICAL CASE SUMMARY|').labels).toEqual([]);
    expect(completionsAt('Case Number|').labels).toEqual([]);
  });

  test('no decision behind a label, in a rationale, or behind Section(s):', () => {
    for (const typed of ['Decision rationale: |', 'Decision rationale: The criteria are these: |'])
      expect(completionsAt(`${OPENING}Norflex: Upheld\n\n${typed}`).labels, typed).toEqual([]);
    expect(completionsAt(citing(`${SECTIONS}, Section(s): |`, IN_2016)).labels).not.toContain('Upheld');
  });
});

import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../text/text-edits.ts';
import { findingsOf, HEADER, marked, reportOfForm as report, SOUND_LETTER } from '../../test-support.ts';
import { headerLabelMissing } from './header-label-missing.ts';

describe('header-label-missing', () => {
  it.each([
    ['Case Number:', 'CM16-0999001'],
    ['Date Assigned:', '11/09/2016'],
    ['Priority:', 'Standard'],
    ['Application Received:', '11/04/2016'],
  ])('marks the value that was after %s', (label, value) => {
    expect(report(SOUND_LETTER.replace(label, ''))).toEqual([`header-label-missing: ${value}`]);
  });

  it('marks the next label where the value is gone as well', () => {
    expect(marked(headerLabelMissing, SOUND_LETTER.replace('Date Assigned: 11/09/2016\n', ''))).toEqual([
      'Date of Injury:',
    ]);
  });

  it('marks the block where its columns are scrambled', () => {
    const scrambled = `Case Number:
Priority:
Date of Injury:
UR Denial Date:
Application Received:
Date Assigned:
CM16-0999001
12/09/2016
`;
    const text = SOUND_LETTER.replace(HEADER, scrambled);
    expect(marked(headerLabelMissing, text)).toEqual([scrambled.trim()]);
  });

  it('reports labels in other words, or without a colon, once', () => {
    const changed = HEADER.replace('Case Number:', 'Case No.:')
      .replace('Date of Injury:', 'DOI')
      .replace('UR Denial Date:', 'Date of UR Denial:');
    const letter = SOUND_LETTER.replace(HEADER, changed);
    expect(marked(headerLabelMissing, letter)).toEqual(['Case No.:']);
    const [finding] = findingsOf(headerLabelMissing, letter);
    expect(finding?.severity).toBe('information');
    expect(applyEdits(letter, finding?.fix?.edits ?? [])).toBe(SOUND_LETTER);
  });

  it('is silent without a header, on a few notes above the letter and while the header is written', () => {
    expect(marked(headerLabelMissing, SOUND_LETTER.replace(HEADER, ''))).toEqual([]);
    expect(marked(headerLabelMissing, SOUND_LETTER.replace(HEADER, 'Case Number: CM16-0999001\n'))).toEqual(
      [],
    );
    expect(marked(headerLabelMissing, HEADER.slice(0, HEADER.indexOf('UR Denial')))).toEqual([]);
    expect(marked(headerLabelMissing, SOUND_LETTER)).toEqual([]);
  });
});

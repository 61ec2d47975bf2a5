import { describe, expect, it } from 'vitest';
import { findingsOf, marked, reportOfForm as report, SOUND_LETTER } from '../test-support.ts';
import { layoutNotKnown } from './sections/layout-not-known.ts';
import { layoutNotRead } from './sections/layout-not-read.ts';

const OLDER = 'MEDICAL PROFESSIONAL REVIEW\n\nISSUE AT DISPUTE:\nPhysical therapy, six sessions TBD\n';

describe('layout-not-known', () => {
  it('says at the first line, and alone, that a text is not checked', () => {
    const text = '\n  Minutes of a meeting\n\nPresent: [insert names], TBD\n';
    expect(report(text)).toEqual(['layout-not-known: Minutes of a meeting']);
    expect(findingsOf(layoutNotKnown, text)[0]?.severity).toBe('information');
  });

  it('is silent on determinations and on empty documents', () => {
    for (const text of [SOUND_LETTER, OLDER, '', '\n \n']) expect(marked(layoutNotKnown, text)).toEqual([]);
  });
});

describe('layout-not-read', () => {
  it('says at the telling heading, and alone, that an older form is not checked', () => {
    expect(report(OLDER)).toEqual(['layout-not-read: MEDICAL PROFESSIONAL REVIEW']);
    expect(findingsOf(layoutNotRead, OLDER)[0]?.severity).toBe('information');
    expect(findingsOf(layoutNotRead, OLDER)[0]?.message).toContain('letters of early 2013');
  });

  it('is silent on letters that are read', () => {
    expect(marked(layoutNotRead, SOUND_LETTER)).toEqual([]);
  });
});

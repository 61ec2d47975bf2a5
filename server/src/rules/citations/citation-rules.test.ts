import { expect, it } from 'vitest';
import { findingsIn, SOUND_LETTER } from '../test-support.ts';
import { citationRules } from './citation-rules.ts';

it('the rules on citations find nothing in a sound letter, in an empty text and in a draft', () => {
  for (const text of [SOUND_LETTER, '', 'MAXIMUS guideline: Decision based on MTUS']) {
    expect(findingsIn(text, citationRules)).toEqual([]);
  }
});

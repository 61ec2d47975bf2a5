import { expect, it } from 'vitest';
import { findingsIn, SOUND_LETTER } from '../test-support.ts';
import { lawRules } from './law-rules.ts';

it('the rules on law find nothing in a sound letter, nor in a text that is none', () => {
  expect(findingsIn(SOUND_LETTER, lawRules)).toEqual([]);
  expect(findingsIn('', lawRules)).toEqual([]);
  expect(findingsIn('A shopping list.\n', lawRules)).toEqual([]);
});

import { expect, it } from 'vitest';
import { marked, SOUND_LETTER } from '../test-support.ts';
import { charactersLost } from './characters-lost.ts';

it('marks the first character that was lost', () => {
  const text = SOUND_LETTER.replace('A', '\ufffd').replace('e', '\ufffd');
  expect(marked(charactersLost, text)).toEqual(['\ufffd']);
});

it('is silent on smart quotes and other characters beyond ASCII', () => {
  expect(marked(charactersLost, `${SOUND_LETTER}“µ” – isn’t\u00ad\ufffe`)).toEqual([]);
});

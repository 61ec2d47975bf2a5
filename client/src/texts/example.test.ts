import { expect, it } from 'vitest';
import { readOwnTexts } from '../../../server/src/features/texts/own-texts.ts';
import { EXAMPLE } from './example.ts';

it('a new file of own texts has no problems and proposes nothing, and its example is a text', () => {
  expect(readOwnTexts(EXAMPLE)).toEqual({ texts: [], problems: [] });
  const filled = EXAMPLE.replace(/^ {4}\/\/ /gm, '    ');
  const { texts, problems } = readOwnTexts(filled);
  expect(problems).toEqual([]);
  expect(texts).toMatchObject([{ name: 'no functional gain', decision: 'Upheld' }]);
});

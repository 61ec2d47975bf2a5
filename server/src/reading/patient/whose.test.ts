import { expect, it } from 'vitest';
import { readFlow } from '../../text/flow.ts';
import { keyTextOf } from '../../text/key-text.ts';
import { followsRelative, toldAt } from './whose.ts';

const keyOf = (text: string) => keyTextOf(readFlow(text, { start: 0, end: text.length }));
const toldOf = (text: string) => {
  const words = keyOf(text);
  const at = words.key.indexOf('year');
  return toldAt(words, at, at + 4);
};

it.each([
  'He works as a mason and is 40 years old',
  'For this reason he, a relatively fit man, is 40 years old',
  'In the flu season, a personal matter, he is 40 years old',
  'The mother-of-pearl worker is 40 years old',
  'He lives in the neighborhood, has a housewife as a nurse, and is 40 years old',
  'In his childhood and with a sonogram he was well, and he is 40 years old',
])('takes a word for no relative that only holds its letters: %s', (text) => {
  expect(toldOf(text).ofAnother).toBe(false);
});

it.each([
  'He has a son who is 40 years old',
  'His two sons are 40 years old',
  'Her grandmother was 40 years old',
  "His wife's sister is 40 years old",
  'His step-father was 40 years old',
  'Her fianc\u00e9 is 40 years old',
  'His moth er is 40 years old',
  'Her relatives and friends are 40 years old',
  'In the reasons one reads of a man who is 40 years old',
  'He is 40 years old; these digits were transposed',
  'His grandson is 40 years old',
  'His sister said that she is 40 years old',
  'Her brother sent a man who is 40 years old',
])('knows a relative: %s', (text) => {
  expect(toldOf(text).ofAnother).toBe(true);
});

it('looks for a relative in the sentence before by words', () => {
  const told = (text: string) => {
    const words = keyOf(text);
    return followsRelative(words, words.sentences[1] as number);
  };
  expect(told('He is a mason. He is 40.')).toBe(false);
  expect(told('He has a son. He is 40.')).toBe(true);
});

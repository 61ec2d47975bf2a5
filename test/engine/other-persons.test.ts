import { expect, it } from 'vitest';
import { analyse } from '../../server/src/features/analysis.ts';
import { readSoundSamples } from './samples.ts';

const letter = readSoundSamples().find(({ name }) => name === 'opioid-and-muscle-relaxant.imr')?.text ?? '';
const codesWith = (sentence: string) =>
  analyse(letter.replace('He had no such', `${sentence} He had no such`)).findings.map(({ code }) => code);

it.each([
  'At the time of injury he was a 61 year old male.',
  'His wife, a 61 year old female, drives him.',
  'The guideline covers a 50 year old female patient in a study.',
  "Dr. Spurling's test was negative.",
])('what is told of another person or day is not told of the patient: %s', (sentence) => {
  expect(codesWith(sentence)).toEqual([]);
});

it('the patient and his physician are still told apart from them', () => {
  expect(codesWith('He is a 61 year old male.')).toEqual(['age-contradicted']);
  expect(codesWith('Dr. Spurling saw him.')).toEqual(['person-named']);
});

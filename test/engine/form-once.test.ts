import { expect, test } from 'vitest';
import { FORM } from '../../server/src/form/printed-form.ts';
import { readSources, withoutComments } from './sources.ts';

/** The printed words that no other file may write: whole headings and labels, and sentences by the words between places. */
const printed: readonly string[] = [
  ...FORM.header.map(({ label }) => label),
  ...FORM.sections.flatMap(({ heading, leadIn }) => [heading, leadIn]),
  ...FORM.independence.sentences.flatMap(withoutPlaces),
  ...Object.values(FORM.credentials.sentence),
  FORM.credentials.leadIn,
  FORM.credentials.licensure,
  FORM.credentials.specialty,
  ...FORM.fields.map(({ label }) => label),
  ...Object.values(FORM.citation.listLabels),
  FORM.citation.opening,
  FORM.citation.nonMtus,
  ...FORM.guidelineSentences.flatMap(({ words, recognizedBy }) => [...withoutPlaces(words), ...recognizedBy]),
  ...FORM.olderLayouts.flatMap(({ tellingHeading, headings }) =>
    [tellingHeading, ...headings].map(({ words }) => words),
  ),
];

function withoutPlaces(sentence: string): string[] {
  return sentence.split(/\{\w+\}/).filter((words) => words.trim().length > 'The '.length);
}

/** Files of ours that ship or make what ships, without comments and letters written as examples. */
const sources = readSources('server/src', 'server/tools', 'client/src')
  .filter(({ path }) => !/\.generated\.ts$|example-letter\.ts$|^server\/src\/form\//.test(path))
  .map(({ path, text }) => ({ path, text: code(text) }));

function code(text: string): string {
  // what the page of a rule says, with its examples
  return withoutComments(text).replace(/^export const docs\b[\s\S]*?^\};?$/gm, '');
}

test('no printed words are written a second time', () => {
  expect(sources.length).toBeGreaterThan(200);
  const copies = sources.flatMap(({ path, text }) =>
    printed.filter((words) => holds(text, words)).map((words) => `${path}: ${words}`),
  );
  expect(copies).toEqual([]);
});

/** As printed, or, where there are several words, by their letters in lower case between quotation marks. */
function holds(text: string, words: string): boolean {
  if (text.includes(words)) return true;
  const letters = words.toLowerCase().replace(/[^a-z0-9]/g, '');
  return words.includes(' ') && new RegExp(`['"\`]${letters}['"\`]`).test(text);
}

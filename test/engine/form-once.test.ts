import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORM } from '../../server/src/form/printed-form.ts';

const ROOT = join(import.meta.dirname, '../..');

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
const sources = ['server/src', 'server/tools', 'client/src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test|\.generated|test-support|example-letter)\.(?:ts|mjs)$/.test(path))
    .map((path) => join(folder, path))
    .filter((path) => !path.startsWith(join('server', 'src', 'form')))
    .map((path) => ({ path, text: code(readFileSync(join(ROOT, path), 'utf8')) })),
);

/** Good enough for our own sources: no string of theirs holds the beginning of a comment. */
function code(text: string): string {
  const withoutComments = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');
  // what the page of a rule says, with its examples
  return withoutComments.replace(/^export const docs\b[\s\S]*?^\};?$/gm, '');
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

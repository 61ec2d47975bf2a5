import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../text/letters.ts';
import { FORM } from './printed-form.ts';
import type { FixedSentence } from './shapes.ts';

const { original, authorized, remaining, leaving } = FORM.modifiedRequest;
const sentences: readonly FixedSentence[] = [
  original,
  authorized,
  remaining,
  leaving.authorized,
  ...FORM.guidelineSentences,
];

describe('the printed form', () => {
  it.each(sentences)('recognizes “$words” by words of its own', ({ words, recognizedBy }) => {
    const letters = lettersOf(words);
    expect(recognizedBy.some((phrase) => letters.includes(lettersOf(phrase)))).toBe(true);
  });

  it('recognizes the second sentence of the other wording by the end of the first', () => {
    const both = lettersOf(leaving.authorized.words + leaving.original.words);
    expect(leaving.original.recognizedBy.every((phrase) => both.includes(lettersOf(phrase)))).toBe(true);
    expect(both).toContain(lettersOf(leaving.leaves));
  });

  it('ends each label in a colon', () => {
    const labels = [
      ...FORM.header.map(({ label }) => label),
      ...FORM.fields.map(({ label }) => label),
      ...Object.values(FORM.citation.listLabels),
      FORM.credentials.leadIn,
      FORM.credentials.licensure,
      FORM.credentials.specialty,
    ];
    expect(labels.filter((label) => !label.endsWith(':'))).toEqual([]);
  });

  it('is that of a letter with labeled credentials and of one that states them in a sentence', () => {
    for (const [sample, services] of [
      ['header-and-sections-2016.imr', FORM.independence.services.labels],
      ['acupuncture-overturned.determination', FORM.independence.services.sentence],
    ] as const) {
      const letter = readFileSync(join(import.meta.dirname, '../../../samples', sample), 'utf8');
      const words = letter.replace(/\s+/g, ' ');
      const printed = FORM.independence.sentences.map((sentence) => sentence.replace('{services}', services));
      const headings = FORM.sections.flatMap(({ heading, leadIn }) => [heading, leadIn]);
      expect(
        [...headings, ...printed].filter((wanted) => !words.includes(wanted)),
        sample,
      ).toEqual([]);
    }
  });
});

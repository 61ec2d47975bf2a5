import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/features/analysis.ts';
import { extract, type FieldRecord } from '../../server/src/features/extract.ts';
import { FORM } from '../../server/src/form/printed-form.ts';
import { corpusIsThere, readPublished, readTruth } from '../corpus/support.ts';
import { Random } from '../protocol/random.ts';
import { readSamples } from './samples.ts';

/** The labels of a letter at the beginning of a line, and its headings on a line of their own. */
const LABELS = new RegExp(
  `^(${[...FORM.fields.map(({ label }) => label), FORM.credentials.licensure, FORM.credentials.specialty].map(escaped).join('|')})`,
  'gm',
);
const HEADINGS = new RegExp(
  `^ ?(${FORM.sections.map(({ heading }) => escaped(heading)).join('|')}) ?$`,
  'gm',
);
const DECISIONS = /(: ?)(Upheld|Overturned)( ?)$/gm;

function escaped(words: string): string {
  return words.replaceAll(/[()/.]/g, '\\$&').replace(':', ' ?:');
}

/** What Word, mail programs and PDF viewers make of a letter that is pasted. */
const WAYS: Readonly<Record<string, (letter: string, random: Random) => string>> = {
  'non-breaking spaces': (letter, random) => letter.replaceAll(' ', () => (random.oneIn(3) ? '\u00a0' : ' ')),
  'thin spaces': (letter, random) => letter.replaceAll(' ', () => (random.oneIn(9) ? '\u202f' : ' ')),
  'soft hyphens': (letter, random) => insideWords(letter, () => (random.oneIn(5) ? '\u00ad' : '')),
  'soft hyphens at line ends': (letter, random) =>
    insideWords(letter, () => (random.oneIn(40) ? '\u00ad\n' : '')),
  'characters without width': (letter, random) =>
    insideWords(letter, () => (random.oneIn(9) ? '\u200b' : '')),
  ligatures: (letter) =>
    letter
      .replaceAll('ffi', '\ufb03')
      .replaceAll('ff', '\ufb00')
      .replaceAll('fi', '\ufb01')
      .replaceAll('fl', '\ufb02'),
  'full-width characters': (letter) =>
    letter.replaceAll(LABELS, (label) => label.replace(':', '\uff1a')).replaceAll(DECISIONS, '\uff1a $2$3'),
  'bold print': (letter) =>
    letter.replaceAll(LABELS, '**$1**').replaceAll(HEADINGS, '**$1**').replaceAll(DECISIONS, '$1**$2**$3'),
  'bold print before colons': (letter) =>
    letter.replaceAll(LABELS, (label) => `**${label.replace(/ ?:/, '**:')}`),
  'headings and bullets of mail': (letter) => letter.replaceAll(LABELS, '- $1').replaceAll(HEADINGS, '## $1'),
  bullets: (letter) => letter.replaceAll(LABELS, '\u2022 $1'),
  numbers: (letter) => letter.replaceAll(LABELS, (label, _, at: number) => `${(at % 9) + 1}. ${label}`),
  letters: (letter) =>
    letter.replaceAll(LABELS, (label, _, at: number) => `${'abc'.charAt(at % 3)}) ${label}`),
  'tabs behind colons': (letter) => letter.replaceAll(': ', ':\t'),
};

/** The letter with something put into the middle of its words of six letters and more. */
function insideWords(letter: string, put: () => string): string {
  return letter.replaceAll(/\b([a-z]{3})([a-z]{3,})\b/g, (_, before, behind) => before + put() + behind);
}

/** All that is read of a letter, without the places and without the characters that pasting replaces. */
function readingOf(text: string) {
  const { letter } = analyse(text);
  const { header, reviewer, items } = extract('', letter);
  const cited = (field: FieldRecord | null) =>
    field?.citations.map(({ kind, guideline, topics, pages }) => [
      kind,
      guideline,
      topics.map(({ id }) => id),
      pages,
    ]);
  return {
    header,
    reviewer,
    items: items.map(({ request, decision, claimsAdministratorGuideline, reviewerGuideline, rationale }) => ({
      request,
      decision,
      cited: [claimsAdministratorGuideline, reviewerGuideline, rationale].map(cited),
    })),
    drugs: letter.parts.map(({ part }) => part.drugs.map(({ drugs }) => drugs.map(({ id }) => id))),
  };
}

describe.each(Object.entries(WAYS))('a letter pasted with %s reads as it does without them', (_, pasted) => {
  const samples = readSamples().map(({ name, text }) => ({ name, text: text.replaceAll('\r\n', '\n') }));

  test.each(samples)('$name', ({ text }) => {
    expect(readingOf(pasted(text, new Random(20261120)))).toEqual(readingOf(text));
  });

  test.skipIf(!corpusIsThere)('published letters', () => {
    const numbers = [...readTruth().keys()].filter((_, i) => i % 5 === 0);
    for (const number of numbers) {
      const text = readPublished('pypdf', number);
      expect(readingOf(pasted(text, new Random(20261120))), number).toEqual(readingOf(text));
    }
  });
});

import { describe, expect, test } from 'vitest';
import { countedLooks } from '../../../../test/engine/counted-looks.ts';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { readLetter } from '../../letter/letter.ts';
import { LetterVersions } from '../../letter/letter-versions.ts';
import { wholeLetter } from '../../letter/test-support.ts';
import { readDrugMentions } from './drug-mentions.ts';

/** A letter with a request and the beginning of a rationale. */
function letter(request: string, rationale: string): string {
  return [
    'CLINICAL CASE SUMMARY',
    'The injured worker hurt the left wrist.',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    `${request}: Upheld`,
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
    'MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.',
    `Decision rationale: ${rationale}`,
  ].join('\n\n');
}

/** Each mention as `words = ids`. */
function read(source: string): string[] {
  return wholeLetter(source).drugs.map(
    ({ range, drugs }) => `${source.slice(range.start, range.end)} = ${drugs.map(({ id }) => id).join(' ')}`,
  );
}

const inRationale = (rationale: string) => read(letter('Wrist splint', rationale));

describe('drugs are found', () => {
  test.each([
    [
      'by generic name and brand, in any case',
      'Give NORFLEX, not Orphenadrine.',
      ['NORFLEX', 'Orphenadrine'],
    ],
    ['misspelled', 'Cyclobenzapine was given, then omepraxole.', ['Cyclobenzapine', 'omepraxole']],
    ['glued to punctuation', 'Stop(Norflex).Give naproxen,twice.', ['Norflex', 'naproxen']],
    ['with their dose', 'The dose of Norco 10/325mg is high.', ['Norco']],
    ['of two words over a line wrap', 'He takes MS\n   \nContin daily.', ['MS\n   \nContin']],
    ['broken at a hyphen', 'He takes cyclo-\nbenzaprine daily.', ['cyclo-\nbenzaprine']],
    ['as possessives', 'Norco\u2019s effect.', ['Norco']],
  ])('%s', (_what, rationale, words) => {
    expect(inRationale(rationale).map((mention) => mention.split(' = ')[0])).toEqual(words);
  });

  test('the longest name counts, and a substance stands for every drug that holds it', () => {
    expect(inRationale('Hydrocodone/acetaminophen.')).toEqual([
      'Hydrocodone/acetaminophen = hydrocodone-acetaminophen',
    ]);
    const [hydrocodone] = inRationale('He takes hydrocodone.');
    expect(hydrocodone).toContain('hydrocodone-acetaminophen');
    expect(hydrocodone?.split(' = ')[1]?.split(' ').length).toBeGreaterThan(1);
    expect(inRationale('Acetaminophen.')).toEqual(['Acetaminophen = acetaminophen']);
  });

  test('where the label before is glued to the name, and when it is parted from it', () => {
    const versions = new LetterVersions();
    const glued = letter('Splint', 'It is so.').replace(
      'rationale: It is so.',
      'rationaleNorco is not needed.',
    );
    const mended = glued.replace('rationaleNorco', 'rationale: Norco');
    for (const source of [glued, mended]) {
      const { drugs } = wholeLetter(readLetter(source, builtInCatalogue, versions));
      expect(drugs.map(({ text }) => text)).toEqual(['Norco']);
    }
  });

  test('in the request, which is kept apart', () => {
    const source = letter('Norflex 100mg #60', 'Norflex is not needed.');
    const mentions = wholeLetter(source).drugs;
    expect(mentions.map(({ requested }) => requested)).toEqual([true, false]);
  });
});

test.each([
  ['parts of words', 'Somatic complaints; the normal mobicity; a sonatas list.'],
  ['two sentences that only meet', 'He walks ms. Contin is not a word.'],
  ['lists that are no combination', 'Medical food: see the list.'],
  ['nothing', ''],
])('no drug in %s', (_what, rationale) => expect(inRationale(rationale)).toEqual([]));

test('a text of no known form is read too; headings are not', () => {
  expect(read('Soma\n\nNorco')).toEqual(['Soma = carisoprodol', 'Norco = hydrocodone-acetaminophen']);
  expect(read('Certification(s)/Specialty: Norco\n\nCLINICAL CASE SUMMARY')).toEqual([]);
});

test.each(['Norco ', 'MS ', 'a-', 'x', '/'])('time grows with the length: %j', (piece) => {
  const looks = (times: number) => {
    const { parts } = readLetter(letter('Splint', piece.repeat(times)));
    return countedLooks(() => parts.map(({ part }) => readDrugMentions(part)));
  };
  looks(1);
  expect(looks(20_000) / looks(2_000)).toBeLessThan(12);
});

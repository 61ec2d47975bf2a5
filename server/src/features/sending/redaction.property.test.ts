import { expect, it } from 'vitest';
import { readLetter } from '../../letter/letter.ts';
import { LetterVersions } from '../../letter/letter-versions.ts';
import { Vocabularies } from '../../text/vocabulary.ts';
import { redact } from './redaction.ts';
import { IDENTIFIERS_A_LETTER, plantedLetter } from './test-identifiers.ts';
import { COMPLETE_LETTER } from './test-support.ts';

const LETTERS = 100;

/** The lines of the letter in which nothing is planted. */
const UNTOUCHED = COMPLETE_LETTER.split('\n').filter((line) => !/The report of|In this case,/.test(line));

const plain = (words: string): string => words.replace(/\s+/g, ' ').toLowerCase();

it(`of ${LETTERS * IDENTIFIERS_A_LETTER} planted identifiers none is left in the copy`, () => {
  const versions = () => new LetterVersions(new Vocabularies());
  const leaks: string[] = [];
  let planted = 0;
  for (let seed = 0; seed < LETTERS; seed++) {
    const { text, words: identifiers } = plantedLetter(seed);
    planted += IDENTIFIERS_A_LETTER;
    const read = (words: string) => readLetter(words, undefined, versions());
    const { text: copy, left } = redact(read(text), read);
    const folded = plain(copy);
    for (const word of identifiers) {
      const at = folded.indexOf(plain(word));
      if (at >= 0) leaks.push(`${seed}: ${folded.slice(Math.max(0, at - 40), at + 60)}`);
    }
    for (const line of UNTOUCHED) if (!copy.includes(line)) leaks.push(`${seed}: lost ${line}`);
    for (const { kind, words } of left) leaks.push(`found again: ${kind} ${words}`);
  }
  expect(leaks).toEqual([]);
  expect(planted).toBe(10_000);
}, 600_000);

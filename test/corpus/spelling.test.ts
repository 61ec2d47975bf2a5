import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLetter } from '../../server/src/letter/letter.ts';
import { doubtfulWords } from '../../server/src/rules/words/doubtful-words.ts';
import { MISTAKES, USUAL_MISSPELLINGS } from '../../server/src/rules/words/mistaken-words.ts';
import { isOneLetterAway, NearNames } from '../../server/src/rules/words/near-names.ts';
import { meantNotes, meantWords, spellingOf } from '../../server/src/rules/words/spelling.ts';
import { spellingData } from '../../server/src/rules/words/spelling-data.ts';
import { longWords } from '../../server/src/rules/words/tokens.ts';
import { TERMS } from '../../server/tools/spelling/terms.ts';
import { oneLetterAway, runningWords, usedWords } from '../../server/tools/spelling/vocabulary.ts';
import { corpusIsThere, readPublished, readSeeds, readTruth } from './support.ts';

/**
 * Two-fold: typing errors are put into the running words of one half of the letters, and judged by the words that the other
 * half uses. What the shipped file says of English holds for any part of its words.
 */
test.skipIf(!corpusIsThere)(
  'three of four typing errors in other letters are corrected, hardly one wrongly',
  () => {
    const { words, others } = spellingData();
    const shipped = words.split(' ');
    const letters = [
      ...[...readTruth().keys()].map((name) => readPublished('pypdf', name)),
      ...readSeeds().map(({ text }) => text),
    ];
    const counts = { seeded: 0, right: 0, wrong: 0, hints: 0, silent: 0, false: 0 };
    for (const fold of [0, 1]) {
      const own = letters.filter((_, i) => i % 2 === fold);
      const seen = usedWords(
        letters.filter((_, i) => i % 2 !== fold),
        3,
      );
      const vocabulary = shipped.filter((word) => seen.includes(word) || TERMS.includes(word));
      const spelling = spellingOf(vocabulary, [...others.split(' '), ...shipped]);
      const running = own.flatMap((letter) => runningWords(letter));
      const doubtful = running.filter((word) => meantWords(word, spelling).length === 1);
      counts.false += new Set(doubtful.filter((word) => !MISSPELLED.includes(word))).size;
      const random = randomOf(fold + 1);
      for (let i = 0; i < 1000; i++) {
        const word = running[random(running.length)] as string;
        const ways = oneLetterAway(word);
        const meant = meantWords(ways[random(ways.length)] as string, spelling);
        counts.seeded++;
        if (meant.length === 0) counts.silent++;
        else if (meant.length > 1) counts.hints++;
        else if (meant[0] === word) counts.right++;
        else counts.wrong++;
      }
    }
    console.log(counts);
    expect(counts.right).toBeGreaterThanOrEqual(0.75 * counts.seeded);
    expect(counts.wrong).toBeLessThanOrEqual(0.005 * counts.seeded);
    expect(counts.false).toBe(0);
  },
);

/** Real typing errors of the letters. */
const MISSPELLED = ['tenodynovitis'];

/** Numbers below a bound, the same in each run. */
function randomOf(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Each word of a letter looked at by itself, as the words of a list are meant to be found without. */
test.skipIf(!corpusIsThere)('the words of letters that may be wrong are those found one by one', () => {
  const DRAFTS = join(import.meta.dirname, '../../../shared/drafts/letters');
  const drafts = existsSync(DRAFTS)
    ? readdirSync(DRAFTS).map((name) => readFileSync(join(DRAFTS, name), 'utf8'))
    : [];
  const letters = [
    ...[...readTruth().keys()].map((name) => readPublished('pypdf', name)),
    ...readSeeds().map(({ text }) => text),
    ...drafts,
  ];
  const names = spellingData().words.split(' ');
  const known = new Set([...names, ...spellingData().others.split(' ')]);
  const index = new NearNames(names);
  const nearOnes = new Map<string, string[]>();
  for (const letter of letters) {
    for (const { part } of readLetter(letter).parts) {
      const { list, misspelled, mistaken } = doubtfulWords(part.determination);
      const { indexes } = longWords(part.determination);
      const wordAt = (k: number) => list.vocabulary.wordOf(list.ids[k] as number);
      const isNear = (k: number) => {
        const word = wordAt(k);
        if (known.has(word) && !USUAL_MISSPELLINGS.has(word)) return false;
        const near = nearOnes.get(word) ?? names.filter((name) => isOneLetterAway(word, name));
        nearOnes.set(word, near);
        expect([...index.near(word)].sort()).toEqual([...near].sort());
        return meantWords(word).length > 0;
      };
      expect(misspelled).toEqual(indexes.filter(isNear));
      expect(mistaken.every((k) => MISTAKES.has(wordAt(k)))).toBe(true);
      expect(misspelled.map((k) => meantNotes.of(list, k))).toEqual(
        misspelled.map((k) => meantWords(wordAt(k))),
      );
    }
  }
  // what is near is found, and all of it
  const misses = [...nearOnes].filter(([, near]) => near.length > 0);
  expect(misses.length).toBeGreaterThan(0);
});

import { describe, expect, test } from 'vitest';
import { extract } from '../../server/src/features/extract.ts';
import { format } from '../../server/src/features/formatting/format.ts';
import type { Wrap } from '../../server/src/features/formatting/layout.ts';
import { withoutSpace } from '../../server/src/features/formatting/separate-words.ts';
import { type Letter, readLetter } from '../../server/src/letter/letter.ts';
import { lettersOf } from '../../server/src/text/letters.ts';
import { applyEdits } from '../../server/src/text/text-edits.ts';
import { sampled } from '../sampled.ts';
import {
  ARRANGEMENTS,
  type Arrangement,
  corpusIsThere,
  readPublished,
  readSeeds,
  readTruth,
} from './support.ts';

const FIRST_HEADING = 'HOW THE IMR';

function record(letter: Letter): string {
  return JSON.stringify(extract('', letter), (key, value) => (key === 'range' ? undefined : value));
}

/** Formats a letter and holds what is promised; gives the result, and how many parts were left as they are. */
function formatted(text: string, wrap: Wrap): { result: string; left: number } {
  const letter = readLetter(text);
  const { edits, refusal, left } = format(letter, wrap);
  expect(refusal).toBeNull();
  const result = applyEdits(text, edits);
  expect(withoutSpace(result) === withoutSpace(text)).toBe(true);
  const after = readLetter(result);
  expect(record(after) === record(letter)).toBe(true);
  expect(format(after, wrap).edits).toHaveLength(0);
  return { result, left };
}

/** The paragraphs of a letter after its table of dates, which extraction prints in other orders, by their letters alone. */
function paragraphsOf(text: string): string[] {
  return text
    .slice(Math.max(0, text.indexOf(FIRST_HEADING)))
    .trimEnd()
    .split(/\r?\n/)
    .map(lettersOf);
}

/** The words of a text, each by how many letters are before it and in it. */
function wordPlaces(text: string): Set<string> {
  const places = new Set<string>();
  let count = 0;
  for (const word of text.slice(Math.max(0, text.indexOf(FIRST_HEADING))).split(/\s+/)) {
    const { length } = lettersOf(word);
    if (length > 0) places.add(`${count} ${length}`);
    count += length;
  }
  return places;
}

describe.skipIf(!corpusIsThere)('97 letters in eight arrangements', () => {
  const numbers = sampled(corpusIsThere ? [...readTruth().keys()] : [], 5);

  test('keep what is read of them when they are wrapped', { timeout: 900_000 }, () => {
    const left: string[] = [];
    for (const number of numbers)
      for (const arrangement of ARRANGEMENTS)
        if (formatted(readPublished(arrangement, number), 96).left > 0) left.push(`${arrangement} ${number}`);
    expect(left).toEqual([]);
  });

  test('become the same paragraphs but for words that extraction damaged', { timeout: 900_000 }, () => {
    let alike = 0;
    const damaged: Partial<Record<Arrangement, number>> = {};
    for (const number of numbers) {
      const results = ARRANGEMENTS.map((one) => formatted(readPublished(one, number), 'paragraph').result);
      const shapes = new Set(results.map((result) => paragraphsOf(result).join('\n')));
      if (shapes.size > 1) continue;
      alike++;
      const words = wordPlaces(results[ARRANGEMENTS.indexOf('pdftotext-raw')] as string);
      ARRANGEMENTS.forEach((one, i) => {
        const own = wordPlaces(results[i] as string);
        damaged[one] = (damaged[one] ?? 0) + [...words].filter((place) => !own.has(place)).length;
      });
    }
    console.log(`${alike} of ${numbers.length} letters are alike; words that were damaged:`, damaged);
    expect(alike / numbers.length).toBeGreaterThanOrEqual(0.9);
  });
});

test.skipIf(!corpusIsThere)('the seeds keep what is read of them', { timeout: 60_000 }, () => {
  const seeds = corpusIsThere ? readSeeds() : [];
  for (const { text } of seeds) for (const wrap of [96, 'paragraph', 'off'] as const) formatted(text, wrap);
});

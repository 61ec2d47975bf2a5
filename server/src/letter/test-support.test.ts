import { expect, test } from 'vitest';
import { NEXT_ITEM, SOUND_LETTER } from '../rules/test-support.ts';
import { wholeLetter } from './test-support.ts';

const TWICE = `${SOUND_LETTER}\n${NEXT_ITEM}`;

test('what is read of each part is where it stands in the letter', () => {
  const { source, tree, citations, requests, patient } = wholeLetter(TWICE);
  const wordsAt = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
  expect(tree.items.map(({ requestRange }) => wordsAt(requestRange))).toEqual([
    'MRI of the left knee',
    'Knee brace',
    'Knee brace',
  ]);
  for (const { requestRange, request, range } of tree.items) {
    expect(wordsAt(request.sourceRange(0, request.text.length))).toBe(wordsAt(requestRange));
    expect(range.start).toBe(requestRange.start);
  }
  const [, brace, again] = tree.items.map(({ range }) => range.start);
  expect(again).toBeGreaterThan(brace as number);
  expect(citations.map(({ range, text }) => [wordsAt(range).replace(/\s+/g, ' '), text])).toEqual(
    citations.map(({ text }) => [text, text]),
  );
  expect(citations.length).toBeGreaterThan(4);
  expect(requests.map(({ bodyParts: [part] }) => part && wordsAt(part.range))).toEqual([
    'left knee',
    'Knee',
    'Knee',
  ]);
  expect(patient.ages.map(({ range }) => wordsAt(range))).toEqual(['41 year old']);
  const unspaced = (words: string) => words.replace(/\s+/g, '');
  expect(unspaced(tree.leaves.map(({ range }) => wordsAt(range)).join(''))).toBe(unspaced(source));
});

test('facts of the catalogue stay the same objects, and one object in two places stays one', () => {
  const { letter, catalogue, tree, citations } = wholeLetter(TWICE);
  const guidelines = citations.flatMap(({ guideline }) => guideline ?? []);
  expect(guidelines.length).toBeGreaterThan(3);
  for (const guideline of guidelines) expect(catalogue.guidelines).toContain(guideline);
  const [item] = tree.items.slice(-1);
  expect(item?.fields).toContain(item?.rationale);
  expect(letter.items.at(-1)?.start).toBe(item?.range.start);
});

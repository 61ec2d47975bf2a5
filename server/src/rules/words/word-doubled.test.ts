import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary, marked } from '../test-support.ts';
import { wordDoubled } from './word-doubled.ts';

it('marks both words, over a line end as well, and removes the second', () => {
  const letter = inSummary(
    'The the knee of of the worker is stable, and he was\nwas seen for for pain. It is not not clear; the treatment treatment helped.',
  );
  const marks = marked(wordDoubled, letter);
  expect(marks).toEqual(['The the', 'of of', 'was\nwas', 'for for', 'not not', 'treatment treatment']);
  expectFindings(
    wordDoubled,
    inSummary(`
      The the knee is stable.
      ^^^^^^^
    `),
  );
});

it.each([
  ['He was seen in the in the clinic.', 'in the in the', 'warning'],
  ['It is due to the due to\nthe fall.', 'due to the due to\nthe', 'warning'],
  ['He had physical therapy physical therapy.', 'physical therapy physical therapy', 'information'],
])('marks words that are doubled together in %j', (summary, marked, level) => {
  const letter = inSummary(summary);
  const findings = findingsOf(wordDoubled, letter);
  expect(findings.map(({ range, severity }) => [letter.slice(range.start, range.end), severity])).toEqual([
    [marked, level],
  ]);
});

it('is information where the words may be meant', () => {
  const levels = findingsOf(wordDoubled, inSummary('It is not not clear that the the knee hurts.'));
  expect(levels.map(({ severity }) => severity)).toEqual(['information', 'warning']);
});

it.each([
  'He had had pain. She knew that that was so. It is very very bad. He said no. No pain. 10 10 mg.',
  'A cream with one drug that is not advised is not advised. What is not is not.',
  'It locks over and over and over, day by day by day, from side to side to side. Six plus six plus eight are twenty. Left knee. Left knee. L4 L5 L4 L5.',
  'Vitamin A a day. Hepatitis A a year ago. Step by step by-and-by. A the-the thing. Pain. Pain.',
  'He went in. In May he was well; for, for one, it is; the\n\nThe knee.',
])('is silent on %j', (summary) => {
  expect(findingsOf(wordDoubled, inSummary(summary))).toEqual([]);
});

it('marks a period or comma typed twice after a word, and removes one', () => {
  const letter = inSummary(
    'The knee is stable.. He walks,, and sleeps. He said: “I fell...” He rested ... and left.',
  );
  const found = findingsOf(wordDoubled, letter);
  expect(found.map(({ message, severity }) => [message, severity])).toEqual([
    ['Doubled period.', 'information'],
    ['Doubled comma.', 'information'],
  ]);
  expect(found.map(({ fix }) => fix?.edits[0]?.text)).toEqual(['', '']);
});

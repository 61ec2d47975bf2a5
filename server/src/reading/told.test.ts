import { expect, test } from 'vitest';
import { parse } from '../syntax/parse.ts';
import { summaryFlows, toldDates, toldStretches } from './told.ts';

const LETTER = `CLINICAL CASE SUMMARY
The worker fell on 10/13/2016 and was seen on
January 20, 2017.

IMR ISSUES, DECISIONS AND RATIONALES
Knee brace: Upheld
Claims Administrator guideline: Decision based on MTUS.
MAXIMUS guideline: Decision based on MTUS.
Decision rationale: The report of 02/30/2017 and that of 2 February 2017 show no instability.
`;

test('a letter tells of its patient in the summary and the rationales', () => {
  const letter = parse(LETTER);
  const texts = toldStretches(letter).map(({ text }) => text.slice(0, 10));
  expect(texts).toEqual(['The worker', 'The report']);
  expect(summaryFlows(letter)).toEqual([toldStretches(letter)[0]]);
  expect(toldStretches(letter)).toBe(toldStretches(letter));
});

test('the dates of a stretch are those of its words, with offsets into them; impossible days are none', () => {
  const letter = parse(LETTER);
  const found = toldStretches(letter).map((flow) =>
    toldDates(letter, flow).map(({ date, range }) => `${date} = ${flow.text.slice(range.start, range.end)}`),
  );
  expect(found).toEqual([
    ['2016-10-13 = 10/13/2016', '2017-01-20 = January 20, 2017'],
    ['2017-02-02 = 2 February 2017'],
  ]);
});

test('a letter without summary and rationale tells nothing', () => {
  expect(toldStretches(parse(''))).toEqual([]);
  expect(toldStretches(parse('Some words'))).toEqual([]);
});

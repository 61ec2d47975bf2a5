import { expect, test } from 'vitest';
import { parse } from '../syntax/parse.ts';
import { writtenFlows } from '../syntax/stretches.ts';
import { narrativeDates, narrativeFlows, summaryFlows } from './narrative.ts';

const LETTER = `CLINICAL CASE SUMMARY
The worker fell on 10/13/2016 and was seen on
January 20, 2017.

IMR ISSUES, DECISIONS AND RATIONALES
Knee brace: Upheld
Claims Administrator guideline: Decision based on MTUS.
MAXIMUS guideline: Decision based on MTUS.
Decision rationale: The report of 02/30/2017 and that of 2 February 2017 show no instability.
`;

/** The parts of a letter that have words besides headings. */
const partsOf = (source: string) =>
  parse(source).parts.flatMap(({ part }) => (writtenFlows(part).length > 0 ? [part] : []));

test('a letter is about its patient in the summary and the rationales', () => {
  const parts = partsOf(LETTER);
  const texts = parts.flatMap(narrativeFlows).map(({ text }) => text.slice(0, 10));
  expect(texts).toEqual(['The worker', 'The report']);
  const [summary, item] = parts;
  expect(summary && summaryFlows(summary)).toEqual(summary && narrativeFlows(summary));
  expect(item && summaryFlows(item)).toEqual([]);
  for (const part of parts) expect(narrativeFlows(part)).toBe(narrativeFlows(part));
});

test('the rationale is in the words of the item, so that what is known of them is known of the stretch', () => {
  const [, item] = partsOf(LETTER);
  const [rationale] = item ? narrativeFlows(item) : [];
  expect(rationale?.text).toMatch(/^The report/);
  expect(rationale).toBe(item?.items[0]?.rationale?.flow);
});

test('the dates of a stretch are those of its words, with offsets into them; impossible days are none', () => {
  const found = partsOf(LETTER).flatMap((part) =>
    narrativeDates(part).map(({ flow, dates }) =>
      dates.map(({ date, range }) => `${date} = ${flow.text.slice(range.start, range.end)}`),
    ),
  );
  expect(found).toEqual([
    ['2016-10-13 = 10/13/2016', '2017-01-20 = January 20, 2017'],
    ['2017-02-02 = 2 February 2017'],
  ]);
});

test('a letter without summary and rationale says nothing', () => {
  for (const source of [
    '',
    'Some words',
    LETTER.slice(LETTER.indexOf('IMR ISSUES'), LETTER.indexOf('Decision rationale')),
  ])
    expect(partsOf(source).flatMap(narrativeFlows)).toEqual([]);
});

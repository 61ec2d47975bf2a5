import { expect, test } from 'vitest';
import { builtInCatalogue } from './built-in.ts';
import { shownSources } from './sources.ts';

const shown = (...sources: string[]) => shownSources(sources).map(({ words }) => words);

test('official pages come first, as links', () => {
  const url = 'https://www.dir.ca.gov/t8/9792_24_1.html';
  expect(shownSources(['determination 3 of 2014-2015', url])).toEqual([
    { words: 'dir.ca.gov', url },
    { words: 'a published determination', url: null },
  ]);
});

test.each([
  [
    ['determination 1 of 2014-2015 (63, 64)', 'determination 3 of 2014-2015 (63)'],
    ['2 published determinations'],
  ],
  [
    ['cited in 12 determinations: A, B, C and 9 more', 'determination 3 of 2014-2015'],
    ['12 published determinations'],
  ],
  [['cited by both parties of a determination: A'], ['a published determination']],
  [
    ['194 published determinations, December 2016 to February 2017 (as a heading)'],
    ['published determinations'],
  ],
  [['unverified', 'recollection', 'practice'], []],
  [['MAXIMUS list of guidelines (github.com/x/y)'], ['MAXIMUS list of guidelines']],
  [['our own chart'], ['our own chart']],
])('%j is shown as %j', (sources, words) => {
  expect(shown(...sources)).toEqual(words);
});

test('a copy or a report on another site is no source where there is a better one', () => {
  expect(shown('https://copies.example.com/a', 'unverified')).toEqual(['secondary source']);
  expect(shown('https://copies.example.com/a', 'determination 3 of 2014-2015')).toEqual([
    'a published determination',
  ]);
  expect(shown('https://dir.ca.gov.example.com/a')).toEqual(['secondary source']);
});

test('no fact of the catalogue names a copy, or a memory, as its source', () => {
  const { guidelines, drugs, abbreviations, lawSections, requirements } = builtInCatalogue();
  const topics = guidelines.flatMap((guideline) => guideline.topics);
  const all = [...guidelines, ...topics, ...drugs, ...abbreviations, ...lawSections, ...requirements];
  const words = new Set(all.flatMap(({ sources }) => shown(...sources)));
  for (const one of topics.flatMap(({ contentSources }) => shown(...contentSources))) words.add(one);
  for (const one of words)
    expect(one).not.toMatch(
      /unverified|recollection|practice|remember|of 2014|github|\.(?:com|net|org|us|in)\b/i,
    );
});

import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from './built-in.ts';
import {
  chaptersOnPage,
  holdsPage,
  isBeyond,
  pagesInWords,
  printedPageList,
  printedPages,
  sharePage,
  topicsOnPages,
  upwards,
} from './pages.ts';
import type { Guideline } from './types.ts';

const catalogue = builtInCatalogue();
const chronicPain = catalogue.guideline('mtus-chronic-pain-2009') as Guideline;

test('pages are printed as letters print them, and in words', () => {
  expect([printedPages([63, 66]), printedPages([65, 65])]).toEqual(['63-66', '65']);
  expect(
    printedPageList([
      [60, 60],
      [76, 78],
    ]),
  ).toBe('60, 76-78');
  expect([pagesInWords([63, 66]), pagesInWords([65, 65])]).toEqual(['pages 63-66', 'page 65']);
});

test('ranges are compared with both ends inside', () => {
  expect(upwards([66, 63])).toEqual([63, 66]);
  expect([holdsPage([63, 66], 66), holdsPage([63, 66], 67)]).toEqual([true, false]);
  expect([sharePage([60, 63], [63, 66]), sharePage([60, 62], [63, 66])]).toEqual([true, false]);
  expect(isBeyond(chronicPain, [127, 127])).toBe(false);
  expect(isBeyond(chronicPain, [128, 127])).toBe(true);
  expect(isBeyond({ ...chronicPain, pages: null }, [500, 500])).toBe(false);
});

describe('the topics on pages', () => {
  const ids = (first: number, last = first) => topicsOnPages(chronicPain, [first, last]).map(({ id }) => id);

  test('are the surest first, then the narrowest, without the roofs over them', () => {
    expect(ids(63)).toEqual(['muscle-relaxants-for-pain', 'milnacipran-ixel']);
    expect(ids(5)).toEqual(['part-1-introduction']);
    expect(ids(66, 64)).toEqual(ids(64, 66));
    expect(ids(0)).toEqual([]);
  });

  test('every page of the chronic pain guideline of 2009 has one, and no page beyond it has', () => {
    for (let page = 1; page <= 127; page += 1) expect(ids(page)).not.toEqual([]);
    expect(ids(128)).toEqual([]);
  });
});

test('a page of the ACOEM book leads to its chapter', () => {
  const chapters = (page: number) =>
    chaptersOnPage('acoem-2004', page, catalogue).map(({ chapter }) => chapter);
  expect(chapters(309)).toEqual([12]);
  expect(chapters(181)).toEqual([8]);
  expect(chapters(2000)).toEqual([]);
});

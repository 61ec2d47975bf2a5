import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from './built-in.ts';
import { chooseEdition, topicsOnPage } from './catalogue.ts';
import type { Guideline } from './types.ts';

const catalogue = builtInCatalogue();

function guideline(id: string): Guideline {
  const found = catalogue.guideline(id);
  if (!found) throw new Error(`no guideline ${id}`);
  return found;
}

describe('guidelines', () => {
  test('are found by the names letters print, in any case and punctuation, oldest edition first', () => {
    const ids = (name: string) => catalogue.guidelinesNamed(name).map(({ id }) => id);
    expect(ids('chronic  pain medical treatment')).toEqual([
      'mtus-chronic-pain-2009',
      'mtus-chronic-pain-2016',
    ]);
    expect(ids('Chronic Pain Treatment Guidelines')).toEqual(['mtus-chronic-pain-2009']);
    expect(ids('Forearm Wrist and Hand Complaints')).toEqual(['mtus-forearm-wrist-and-hand-complaints-2004']);
    expect(ids('Guidelines of Nobody')).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  test('a year chooses the edition, else the day does, else the only one', () => {
    const editions = catalogue.guidelinesNamed('Chronic Pain Medical Treatment Guidelines');
    const chosen = (year: number | null, asOf: string | null) =>
      chooseEdition(editions, year, asOf)?.id ?? null;
    expect(chosen(2016, '2010-01-01')).toBe('mtus-chronic-pain-2016');
    expect(chosen(1999, '2010-01-01')).toBeNull();
    expect(chosen(null, '2009-07-17')).toBeNull();
    expect(chosen(null, '2009-07-18')).toBe('mtus-chronic-pain-2009');
    expect(chosen(null, '2016-07-27')).toBe('mtus-chronic-pain-2009');
    expect(chosen(null, '2016-07-28')).toBe('mtus-chronic-pain-2016');
    expect(chosen(null, '2030-01-01')).toBe('mtus-chronic-pain-2016');
    expect(chosen(null, null)).toBeNull();
    expect(chooseEdition([guideline('mtus-acupuncture-2007')], null, null)?.id).toBe('mtus-acupuncture-2007');
  });

  test('a page of the ACOEM book leads to its chapter', () => {
    const chapters = (page: number) =>
      catalogue.chaptersOnPage('acoem-2004', page).map(({ chapter }) => chapter);
    expect(chapters(309)).toEqual([12]);
    expect(chapters(181)).toEqual([8]);
    expect(chapters(2000)).toEqual([]);
  });
});

describe('topics', () => {
  const chronicPain = guideline('mtus-chronic-pain-2009');
  const idsOnPage = (page: number) => topicsOnPage(chronicPain, page).map(({ id }) => id);

  test('are found by name or alias', () => {
    const id = (name: string) => catalogue.topicNamed(chronicPain, name)?.id ?? null;
    expect(id('muscle relaxants for pain')).toBe('muscle-relaxants-for-pain');
    expect(id('NSAIDs, GI symptoms and cardiovascular risk')).toBe(
      'nsaids-gi-symptoms-and-cardiovascular-risk',
    );
    expect(id('Opioids, On-Going Management')).toBe('opioids-on-going-management');
    expect(id('Opioids, on-')).toBeNull();
  });

  test('on a page stand narrowest first, without the roofs over them', () => {
    expect(idsOnPage(78)).toEqual(['opioids-on-going-management', 'opioids-criteria-for-use']);
    expect(idsOnPage(63)).toEqual(['milnacipran-ixel', 'muscle-relaxants-for-pain']);
    expect(idsOnPage(75)).toEqual(['opioids']);
    expect(idsOnPage(5)).toEqual(['part-1-introduction']);
    expect(idsOnPage(128)).toEqual([]);
    expect(idsOnPage(0)).toEqual([]);
  });
});

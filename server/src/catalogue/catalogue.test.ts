import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from './built-in.ts';
import { chooseEdition, createCatalogue, topicsOnPage } from './catalogue.ts';
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

describe('drugs', () => {
  const generics = (name: string) => catalogue.drugsNamed(name).map(({ generic }) => generic);

  test('are found by generic name, brand, substance and a misspelling seen in letters, in that order', () => {
    expect(generics('gabapentin')).toEqual(['gabapentin']);
    expect(generics('NORCO')).toEqual(['hydrocodone/acetaminophen']);
    expect(generics('ms-contin')).toEqual(['morphine ER']);
    expect(generics('Fentanyl')).toEqual(['fentanyl transdermal', 'fentanyl transmucosal']);
    expect(generics('Omepraxole')).toEqual(['omeprazole']);
    expect(generics('acetaminophen')).toEqual(['acetaminophen']);
    expect(generics('Nostrum')).toEqual([]);
    expect(generics('')).toEqual([]);
  });

  test('lead to the topics that govern them', () => {
    const [norflex] = catalogue.drugsNamed('Norflex');
    const topics = norflex ? catalogue.topicsGoverning(norflex) : [];
    expect(topics.map(({ id }) => id)).toEqual([
      'muscle-relaxants-for-pain',
      'muscle-relaxants-antispasmodics',
    ]);
    const [ambien] = catalogue.drugsNamed('Ambien');
    expect(ambien?.notAddressedBy).toEqual(['mtus-chronic-pain-2009']);
    expect(ambien && catalogue.topicsGoverning(ambien)).toEqual([]);
  });
});

describe('abbreviations', () => {
  test('are told apart by case and punctuation', () => {
    const expansions = (text: string) => catalogue.abbreviationsOf(text).map(({ expansion }) => expansion);
    expect(expansions('C&R')).toEqual(['Compromise and release']);
    expect(expansions('CR')).toEqual(['Controlled release']);
    expect(expansions('it')).toEqual([]);
  });
});

describe('law', () => {
  const cite = (text: string) => catalogue.lawSection(text)?.cite ?? null;

  test('sections are found as letters print them', () => {
    expect(cite('8 CCR 9792.24.2')).toBe('8 CCR 9792.24.2');
    expect(cite('8 C.C.R. \u00a7 9792.20(f)')).toBe('8 CCR 9792.20');
    expect(cite('8 C.C.R. 9792.20 - 9792.26')).toBe('8 CCR 9792.20');
    expect(cite('9792.27.15')).toBe('8 CCR 9792.27.1');
    expect(cite('9792.27.24')).toBeNull();
    expect(cite('Labor Code section 4610.5(c)(2)')).toBe('Labor Code 4610.5');
    expect(cite('Labor Code 1234')).toBeNull();
    expect(cite('no section')).toBeNull();
  });

  test('a section leads to what the checklist asks with reference to it', () => {
    const section = catalogue.lawSection('Labor Code 4604.5');
    expect(section && catalogue.requirementsOf(section).map(({ id }) => id)).toEqual([
      'presumption',
      'visit-cap',
    ]);
  });
});

describe('as of', () => {
  test('a day has the edition that governed the subject', () => {
    const inForce = (track: string, date: string) => catalogue.inForceOn(track, date)?.guidelines ?? null;
    expect(inForce('chronic-pain', '2016-07-27')).toEqual(['mtus-chronic-pain-2009']);
    expect(inForce('chronic-pain', '2016-07-28')).toEqual(['mtus-chronic-pain-2016']);
    expect(inForce('low-back', '2021-11-22')).toEqual(['mtus-low-back-disorders-2019']);
    expect(inForce('low-back', '2040-01-01')).toEqual(['mtus-low-back-disorders-2020']);
    expect(inForce('low-back', '2001-01-01')).toBeNull();
    expect(inForce('nothing', '2016-07-28')).toBeNull();
  });

  test('a guideline has the subject it belongs to', () => {
    expect(catalogue.trackOf(guideline('mtus-low-back-complaints-2004'))?.id).toBe('low-back');
    expect(catalogue.trackOf(guideline('mtus-chronic-pain-2009'))?.id).toBe('chronic-pain');
    expect(catalogue.trackOf(guideline('odg'))).toBeNull();
  });
});

describe('a catalogue of several files', () => {
  const sourced = { confidence: 'low', sources: ['recollection'] } as const;

  test('fills in what is left out, and the later file wins', () => {
    const made = createCatalogue([
      { drugs: [{ id: 'a', generic: 'alpha', ...sourced }] },
      { drugs: [{ id: 'a', generic: 'alpha', brands: ['Betanol'], ...sourced }] },
    ]);
    expect(made.drugs).toHaveLength(1);
    expect(made.drugsNamed('betanol')[0]).toMatchObject({
      generic: 'alpha',
      drugClass: null,
      misspellings: [],
    });
  });

  test('may be empty', () => {
    const made = createCatalogue([]);
    expect(made.guidelinesNamed('Chronic Pain')).toEqual([]);
    expect(made.guidelineNames()).toMatchObject({ longestKey: 0, entries: [] });
    expect(made.inForceOn('chronic-pain', '2016-01-01')).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from './built-in.ts';
import { createCatalogue } from './catalogue.ts';
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
});

describe('topics', () => {
  const chronicPain = guideline('mtus-chronic-pain-2009');

  test('are found by name or alias', () => {
    const id = (name: string) => catalogue.topicNamed(chronicPain, name)?.id ?? null;
    expect(id('muscle relaxants for pain')).toBe('muscle-relaxants-for-pain');
    expect(id('NSAIDs, GI symptoms and cardiovascular risk')).toBe(
      'nsaids-gi-symptoms-and-cardiovascular-risk',
    );
    expect(id('Opioids, On-Going Management')).toBe('opioids-on-going-management');
    expect(id('Opioids, on-')).toBeNull();
  });
});

describe('drugs', () => {
  test('lead to the topics that govern them', () => {
    const [norflex] = catalogue.drugNames().get('norflex');
    const topics = norflex ? catalogue.topicsGoverning(norflex) : [];
    expect(topics.map(({ id }) => id)).toEqual([
      'muscle-relaxants-for-pain',
      'muscle-relaxants-antispasmodics',
    ]);
    const [ambien] = catalogue.drugNames().get('ambien');
    expect(ambien?.notAddressedBy).toEqual(['mtus-chronic-pain-2009']);
    expect(ambien && catalogue.topicsGoverning(ambien)).toEqual([]);
  });
});

describe('abbreviations', () => {
  test('are distinguished by case and punctuation', () => {
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
});

describe('subjects', () => {
  test('a guideline has the subject it belongs to', () => {
    expect(catalogue.trackOf(guideline('mtus-low-back-complaints-2004'))?.id).toBe('low-back');
    expect(catalogue.trackOf(guideline('mtus-chronic-pain-2009'))?.id).toBe('chronic-pain');
    expect(catalogue.trackOf(guideline('odg'))).toBeNull();
  });
});

describe('a catalogue of several files', () => {
  const sourced = { confidence: 'low', sources: ['unverified'] } as const;

  test('fills in what is left out, and the later file wins', () => {
    const made = createCatalogue([
      { drugs: [{ id: 'a', generic: 'alpha', ...sourced }] },
      { drugs: [{ id: 'a', generic: 'alpha', brands: ['Betanol'], ...sourced }] },
    ]);
    expect(made.drugs).toHaveLength(1);
    expect(made.drugNames().get('betanol')[0]).toMatchObject({
      generic: 'alpha',
      drugClass: null,
      misspellings: [],
    });
  });

  test('may be empty', () => {
    const made = createCatalogue([]);
    expect(made.guidelinesNamed('Chronic Pain')).toEqual([]);
    expect(made.guidelineNames()).toMatchObject({ entries: [] });
    expect(made.requirement('presumption')).toBeNull();
  });
});

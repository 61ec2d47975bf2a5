import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from './built-in.ts';
import { drugsGovernedBy, editionInForce, isInForce, namesakeInForce, versionInForce } from './editions.ts';
import type { Guideline, Topic } from './types.ts';

const catalogue = builtInCatalogue();

function guideline(id: string): Guideline {
  const found = catalogue.guideline(id);
  if (!found) throw new Error(`no guideline ${id}`);
  return found;
}

function topic(guidelineId: string, id: string): Topic {
  const found = catalogue.topic(guideline(guidelineId), id);
  if (!found) throw new Error(`no topic ${id}`);
  return found;
}

test('a guideline is in force on its first and last day', () => {
  const inForce = (id: string, date: string) => isInForce(guideline(id), date);
  expect(inForce('mtus-chronic-pain-2009', '2009-07-17')).toBe(false);
  expect(inForce('mtus-chronic-pain-2009', '2009-07-18')).toBe(true);
  expect(inForce('mtus-chronic-pain-2009', '2016-07-27')).toBe(true);
  expect(inForce('mtus-chronic-pain-2009', '2016-07-28')).toBe(false);
  expect(inForce('odg', '2015-01-01')).toBe(false);
});

test('a day has the version that governed the subject', () => {
  const ids = (track: string, date: string) => versionInForce(track, date, catalogue)?.guidelines ?? null;
  expect(ids('chronic-pain', '2016-07-27')).toEqual(['mtus-chronic-pain-2009']);
  expect(ids('chronic-pain', '2016-07-28')).toEqual(['mtus-chronic-pain-2016']);
  expect(ids('low-back', '2021-11-22')).toEqual(['mtus-low-back-disorders-2019']);
  expect(ids('low-back', '2040-01-01')).toEqual(['mtus-low-back-disorders-2020']);
  expect(ids('low-back', '2001-01-01')).toBeNull();
  expect(ids('nothing', '2016-07-28')).toBeNull();
});

describe('the edition in force', () => {
  const edition = (id: string, date: string) => editionInForce(guideline(id), date, catalogue)?.id ?? null;

  test('follows the subject of the guideline through its editions', () => {
    for (const id of ['mtus-chronic-pain-2009', 'mtus-chronic-pain-2016']) {
      expect(edition(id, '2015-06-04')).toBe('mtus-chronic-pain-2009');
      expect(edition(id, '2016-07-28')).toBe('mtus-chronic-pain-2016');
    }
    expect(edition('mtus-low-back-complaints-2004', '2018-01-01')).toBe('mtus-low-back-disorders-2016');
  });

  test('is none before the first one, and none for what has no dates', () => {
    expect(edition('mtus-chronic-pain-2009', '2001-01-01')).toBeNull();
    expect(edition('odg', '2015-01-01')).toBeNull();
    expect(edition('acoem-2004', '2015-01-01')).toBe('acoem-2004');
  });
});

test('a topic has a namesake in the edition in force, and the drugs of its namesakes', () => {
  const old = topic('mtus-chronic-pain-2009', 'topical-analgesics');
  const namesake = namesakeInForce(old, '2017-01-01', catalogue);
  expect([namesake?.guidelineId, namesake?.name]).toEqual(['mtus-chronic-pain-2016', 'Topical analgesics']);
  expect(namesakeInForce(old, '2015-01-01', catalogue)).toBeNull();
  expect(namesake?.drugs).toEqual([]);
  expect(namesake && drugsGovernedBy(namesake, catalogue)).toEqual(old.drugs);
  expect(drugsGovernedBy(old, catalogue)).toEqual(old.drugs);
});

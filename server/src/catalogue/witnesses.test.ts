import { describe, expect, test } from 'vitest';
import { createCatalogue } from './catalogue.ts';
import type { CatalogueFile } from './file.ts';
import type { Confidence } from './types.ts';

/** A topic on pages 63-66, so sure, with what is confirmed of it. */
function topic(sure: Confidence, witness: { cases: string[]; pages?: number[]; topic?: string } | null) {
  const facts = { confidence: sure, sources: ['unverified'] };
  const file: CatalogueFile = {
    guidelines: [
      {
        ...facts,
        id: 'g',
        name: 'G',
        topics: [
          {
            ...facts,
            id: 't',
            name: 'T',
            pages: [63, 66],
            pagesConfidence: sure,
            contentSources: ['unverified'],
          },
        ],
      },
    ],
    witnesses: witness ? [{ guideline: 'g', topic: 't', ...witness }] : [],
  };
  const found = createCatalogue([file]).guideline('g')?.topics[0];
  if (!found) throw new Error('no topic');
  return found;
}

describe('witnesses', () => {
  test('of the heading alone make the heading sure, not its pages', () => {
    expect(topic('low', { cases: ['A', 'B'] })).toMatchObject({
      confidence: 'high',
      sources: ['unverified', 'cited in 2 determinations: A, B'],
      pagesConfidence: 'low',
      contentSources: ['unverified'],
    });
  });

  test.each<[number[], Confidence, [Confidence, Confidence]]>([
    [[64], 'low', ['medium', 'medium']],
    [[63], 'low', ['high', 'medium']],
    [[66], 'low', ['medium', 'high']],
    [[63, 66], 'low', ['high', 'high']],
    [[64], 'high', ['high', 'high']],
    [[128], 'low', ['low', 'low']],
    [[128], 'medium', ['medium', 'medium']],
  ])('of the pages %j: from %s at both ends to %j', (pages, before, after) => {
    expect(topic(before, { cases: ['A', 'B'], pages }).endsConfidence).toEqual(after);
  });

  test('of one end leave the range as sure as the other', () => {
    expect(topic('low', { cases: ['A', 'B'], pages: [63] }).pagesConfidence).toBe('medium');
  });

  test('are named, three at most', () => {
    expect(topic('low', { cases: ['A', 'B', 'C', 'D', 'E'] }).sources[1]).toBe(
      'cited in 5 determinations: A, B, C and 2 more',
    );
    expect(topic('low', { cases: ['A'] }).sources[1]).toBe('cited by both parties of a determination: A');
  });

  test('of topics that are not there count for nothing', () => {
    expect(topic('low', { cases: ['A'], topic: 'u' })).toEqual(topic('low', null));
  });
});

import { describe, expect, it } from 'vitest';
import { faultyFixes } from '../engine/faulty-fixes.ts';
import { corpusIsThere, readPublished, readSeeds, readTruth } from './support.ts';

describe.skipIf(!corpusIsThere)('the fixes of all rules, in real letters', () => {
  const seeds = corpusIsThere ? readSeeds() : [];
  const published = corpusIsThere ? [...readTruth().keys()] : [];

  it.each(seeds)('in seed $name each removes its finding and adds none', ({ text }) => {
    expect(faultyFixes(text)).toEqual([]);
  });

  it('in the published letters each removes its finding and adds none', () => {
    const faulty = published.flatMap((name) =>
      faultyFixes(readPublished('pypdf', name)).map((fault) => `${name}: ${fault}`),
    );
    expect(faulty).toEqual([]);
  });
});

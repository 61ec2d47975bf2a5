import { describe, expect, it } from 'vitest';
import { faultyFixes } from './faulty-fixes.ts';
import { readSamples } from './samples.ts';

describe('the fixes of all rules', () => {
  it.each(readSamples())('in $name each removes its finding and adds none', ({ text }) => {
    expect(faultyFixes(text)).toEqual([]);
  });
});

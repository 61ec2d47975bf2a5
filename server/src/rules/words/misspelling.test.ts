import { describe, expect, it } from 'vitest';
import { inCaseOf } from './misspelling.ts';

describe('inCaseOf', () => {
  it.each([
    ['omeprazole', 'Omepraxole', 'Omeprazole'],
    ['omeprazole', 'OMEPRAXOLE', 'OMEPRAZOLE'],
    ['omeprazole', 'omepraxole', 'omeprazole'],
    ['Topamax', 'topomax', 'Topamax'],
  ])('%s for %s is %s', (wanted, written, expected) => {
    expect(inCaseOf(wanted, written)).toBe(expected);
  });
});

import { expect, it } from 'vitest';
import { describeSummary, type Summary } from './status-summary.ts';

const summary = (part: Partial<Summary>): Summary => ({
  uri: 'file:///a.imr',
  version: 1,
  layout: 'issues',
  items: 0,
  upheld: 0,
  overturned: 0,
  undecided: 0,
  ...part,
});

it('counts items and decisions', () => {
  expect(describeSummary(summary({ items: 3, upheld: 2, overturned: 1 }))).toBe(
    '3 disputed items: 2 upheld, 1 overturned',
  );
  expect(describeSummary(summary({ items: 1, overturned: 1 }))).toBe('1 disputed item: 1 overturned');
  expect(describeSummary(summary({ items: 2, upheld: 1, undecided: 1 }))).toBe(
    '2 disputed items: 1 upheld, 1 without decision',
  );
});

it('says what is not read', () => {
  expect(describeSummary(summary({}))).toBe('No disputed item');
  expect(describeSummary(summary({ layout: null }))).toBe('Layout not known');
  expect(describeSummary(summary({ layout: 'notice-2013' }))).toBe('Older layout, not read yet');
});
